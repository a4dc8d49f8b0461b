using NewsReader.Text;

namespace NewsReader.Web.Components.Marks;

/// <summary>A stretch of text to be drawn as marked.</summary>
/// <param name="Span">Over the article's text.</param>
/// <param name="Class">What kind of mark it is, as the style sheet names it.</param>
/// <param name="Id">The address of its first piece; <c>null</c> for none.</param>
/// <param name="Opens">Whether the page opens here: the first piece takes the focus.</param>
/// <param name="Begins">What is said before it to those who do not see it; <c>null</c> for nothing.</param>
/// <param name="Ends">What is said to them behind it.</param>
public readonly record struct TextMark(TextSpan Span, string Class, string? Id = null, bool Opens = false, string? Begins = null, string? Ends = null);
