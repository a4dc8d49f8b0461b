using NewsReader.Articles;
using NewsReader.Text;

namespace NewsReader.Extraction;

/// <summary>Words that name a date.</summary>
/// <param name="Span">Over the article's text.</param>
/// <param name="Text">The words.</param>
/// <param name="Value">The date they mean; <c>null</c> where nothing anchors them.</param>
public sealed record DateMention(TextSpan Span, string Text, PartialDate? Value);
