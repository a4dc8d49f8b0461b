namespace NewsReader.Text.Html;

/// <summary>Builds the tree of an XML document out of its tags, forgiving what is damaged; nothing outside the document is ever read.</summary>
internal static class XmlTree
{
    private const int Deepest = 256;

    /// <summary>What news formats call the parts that web pages have names for.</summary>
    private static readonly Dictionary<string, string> PageNames = new(StringComparer.Ordinal)
    {
        ["hl1"] = "h1",
        ["hl2"] = "h2",
        ["body.head"] = "div",
        ["body.content"] = "div",
        ["body.end"] = "div",
        ["hedline"] = "div",
        ["abstract"] = "div",
        ["byline"] = "p",
        ["dateline"] = "p",
        ["distributor"] = "p",
        ["tagline"] = "p",
        ["block"] = "div",
        ["media"] = "figure",
        ["media-caption"] = "figcaption",
        ["bq"] = "blockquote",
        ["note"] = "aside",
    };

    /// <param name="source">The decoded document.</param>
    /// <returns>The root above the document element; names are in lower case and without prefix.</returns>
    public static HtmlElement Build(string source)
    {
        var root = new HtmlElement("#page", null, default, null, source);
        var open = new List<HtmlElement> { root };
        new HtmlTokenizer(source, isXml: true).Run(
            text => open[^1].Children.Add(new HtmlNode(null, text)),
            (name, tag, attributes, selfClosing) =>
            {
                var element = new HtmlElement(LocalName(name), open[^1], tag, attributes, source);
                open[^1].Children.Add(new HtmlNode(element, default));
                if (!selfClosing && open.Count < Deepest)
                {
                    open.Add(element);
                }
            },
            (name, _) => Close(open, LocalName(name)));
        foreach (var element in open)
        {
            element.End = source.Length;
        }

        return root;
    }

    private static void Close(List<HtmlElement> open, string name)
    {
        for (var i = open.Count - 1; i > 0; i--)
        {
            if (open[i].Name == name)
            {
                open.RemoveRange(i, open.Count - i);
                return;
            }
        }
    }

    private static string LocalName(string name)
    {
        var colon = name.IndexOf(':');
        var local = colon < 0 ? name : name[(colon + 1)..];
        return PageNames.GetValueOrDefault(local, local);
    }
}
