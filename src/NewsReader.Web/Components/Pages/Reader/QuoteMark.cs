using NewsReader.Text;

namespace NewsReader.Web.Components.Pages.Reader;

/// <summary>One piece of a quote as the reader shows it.</summary>
/// <param name="Span">Over the article's text.</param>
/// <param name="Class">The speaker's look, as the style sheet names it.</param>
/// <param name="Id">The quote's address, on its first piece; <c>null</c> on the others.</param>
public readonly record struct QuoteMark(TextSpan Span, string Class, string? Id);
