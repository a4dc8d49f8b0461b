namespace NewsReader.Text.Html;

/// <summary>An element, or a run of the source's text where <paramref name="Element"/> is <c>null</c>.</summary>
internal readonly record struct HtmlNode(HtmlElement? Element, TextSpan Text);
