using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Words between quotation marks.</summary>
/// <param name="Outer">With the marks.</param>
/// <param name="Inner">Without the marks.</param>
/// <param name="Closed">Whether a closing mark was found; a quotation that runs on into the next paragraph has none.</param>
internal readonly record struct QuotedSpan(TextSpan Outer, TextSpan Inner, bool Closed);
