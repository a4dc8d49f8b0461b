namespace NewsReader.Text.Html;

/// <summary>An attribute of a start tag.</summary>
/// <param name="Name">Lower case.</param>
/// <param name="Value">Where its value stands in the source, without quotation marks.</param>
internal readonly record struct HtmlAttribute(string Name, TextSpan Value);
