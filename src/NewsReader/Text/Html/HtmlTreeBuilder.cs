namespace NewsReader.Text.Html;

/// <summary>Builds a page's tree out of its tags, closing what authors leave open the way browsers do.</summary>
/// <remarks>It follows the tree construction rules of the HTML standard as far as they decide which text stands in which block. It keeps
/// source positions of every text, needs time linear in the source, and never nests deeper than browsers do.</remarks>
internal sealed class HtmlTreeBuilder
{
    /// <summary>Browsers stop nesting here too.</summary>
    private const int Deepest = 512;

    private readonly string _source;
    private readonly List<HtmlElement> _open = [];
    private readonly Dictionary<string, int> _openNames = [];

    private HtmlTreeBuilder(string source)
    {
        _source = source;
        Root = new HtmlElement("#page", null, default, null, source);
        _open.Add(Root);
    }

    private HtmlElement Root { get; }

    private HtmlElement Current => _open[^1];

    public static HtmlElement Build(string source)
    {
        var builder = new HtmlTreeBuilder(source);
        new HtmlTokenizer(source).Run(builder.Text, builder.Start, builder.Close);
        while (builder._open.Count > 1)
        {
            builder.Pop(source.Length);
        }

        builder.Root.End = source.Length;
        return builder.Root;
    }

    private void Text(TextSpan span) => Current.Children.Add(new HtmlNode(null, span));

    private void Start(string name, TextSpan tag, List<HtmlAttribute>? attributes, bool selfClosing)
    {
        if (name is "html" or "body" or "head" && _openNames.GetValueOrDefault(name) > 0)
        {
            return;
        }

        CloseImplied(name, tag.Start);
        var element = new HtmlElement(name, Current, tag, attributes, _source);
        Current.Children.Add(new HtmlNode(element, default));
        if (HtmlNames.Void.Contains(name) || _open.Count >= Deepest || (selfClosing && IsForeign(name)))
        {
            return;
        }

        _open.Add(element);
        _openNames[name] = _openNames.GetValueOrDefault(name) + 1;
    }

    private bool IsForeign(string name) => name is "svg" or "math" || _openNames.GetValueOrDefault("svg") > 0 || _openNames.GetValueOrDefault("math") > 0;

    private void Close(string name, TextSpan tag)
    {
        if (HtmlNames.Headings.Contains(name) && HtmlNames.Headings.Contains(Current.Name))
        {
            name = Current.Name;
        }

        if (_openNames.GetValueOrDefault(name) == 0)
        {
            return;
        }

        var isBlock = HtmlNames.Blocks.Contains(name);
        for (var i = _open.Count - 1; i > 0; i--)
        {
            var open = _open[i].Name;
            if (open == name)
            {
                PopTo(i, tag.Start, tag.End);
                return;
            }

            // An inline end tag does not reach out of its block, a block's end tag not out of its table cell.
            if (isBlock ? HtmlNames.Scopes.Contains(open) && !IsTablePart(name) : HtmlNames.Blocks.Contains(open))
            {
                return;
            }
        }
    }

    private static bool IsTablePart(string name) => name is "table" or "tr" or "tbody" or "thead" or "tfoot" or "td" or "th" or "body" or "html";

    private void CloseImplied(string name, int at)
    {
        switch (name)
        {
            case "li":
                CloseInside("li", "ul", "ol", at);
                break;
            case "dt" or "dd":
                CloseInside("dt", "dl", "dl", at);
                CloseInside("dd", "dl", "dl", at);
                break;
            case "tr":
                CloseInside("tr", "table", "table", at);
                break;
            case "td" or "th":
                CloseInside("td", "tr", "table", at);
                CloseInside("th", "tr", "table", at);
                break;
            case "tbody" or "thead" or "tfoot":
                CloseInside("tbody", "table", "table", at);
                CloseInside("thead", "table", "table", at);
                break;
            case "a" when Current.Name == "a":
                Pop(at);
                break;
            case "option":
                CloseInside("option", "select", "select", at);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when HtmlNames.Headings.Contains(Current.Name):
                Pop(at);
                break;
            case "body" when _openNames.GetValueOrDefault("head") > 0:
                CloseInside("head", "html", "html", at);
                break;
        }

        if (HtmlNames.EndsParagraph.Contains(name))
        {
            CloseInside("p", "button", "td", at);
        }
    }

    /// <summary>Closes the innermost open element of that name unless one of the two borders, or a table cell, stands between.</summary>
    private void CloseInside(string name, string border, string otherBorder, int at)
    {
        if (_openNames.GetValueOrDefault(name) == 0)
        {
            return;
        }

        for (var i = _open.Count - 1; i > 0; i--)
        {
            var open = _open[i].Name;
            if (open == name)
            {
                PopTo(i, at, at);
                return;
            }

            if (open == border || open == otherBorder || (HtmlNames.Scopes.Contains(open) && !IsTablePart(name)))
            {
                return;
            }
        }
    }

    private void PopTo(int index, int innerEnd, int end)
    {
        while (_open.Count - 1 > index)
        {
            Pop(innerEnd);
        }

        Pop(end);
    }

    private void Pop(int end)
    {
        Current.End = end;
        _openNames[Current.Name]--;
        _open.RemoveAt(_open.Count - 1);
    }
}
