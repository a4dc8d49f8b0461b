namespace NewsReader.Text.Html;

/// <summary>An element of a page with its place in the source.</summary>
internal sealed class HtmlElement(string name, HtmlElement? parent, TextSpan tag, List<HtmlAttribute>? attributes, string source)
{
    private string? _cue;

    /// <summary>Lower case.</summary>
    public string Name { get; } = name;

    public HtmlElement? Parent { get; } = parent;

    /// <summary>Distance from the root.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>The start tag in the source.</summary>
    public TextSpan Tag { get; } = tag;

    /// <summary>Offset behind the element's content in the source.</summary>
    public int End { get; set; } = tag.End;

    /// <summary>Elements and texts in order.</summary>
    public List<HtmlNode> Children { get; } = [];

    public IEnumerable<HtmlElement> Elements => Children.Select(c => c.Element).OfType<HtmlElement>();

    /// <summary>What its author calls it: class, id, role and the like in lower case, parted by spaces.</summary>
    public string Cue => _cue ??= string.Join(' ', new[] { "class", "id", "role", "aria-label", "data-testid", "data-component", "itemprop", "rel" }.Select(Attribute).OfType<string>()).ToLowerInvariant();

    /// <summary>The attribute's value without entities; <c>null</c> where it is not there.</summary>
    public string? Attribute(string name) => Find(name) is { } found ? HtmlEntity.Decode(found.Value.In(source)) : null;

    /// <summary>Where the attribute's value stands in the source.</summary>
    public TextSpan? AttributeSpan(string name) => Find(name)?.Value;

    /// <summary>This element and all below it, in order.</summary>
    public IEnumerable<HtmlElement> Descendants()
    {
        var open = new Stack<HtmlElement>([this]);
        while (open.TryPop(out var element))
        {
            yield return element;
            for (var i = element.Children.Count - 1; i >= 0; i--)
            {
                if (element.Children[i].Element is { } child)
                {
                    open.Push(child);
                }
            }
        }
    }

    public IEnumerable<HtmlElement> Ancestors()
    {
        for (var e = Parent; e is not null; e = e.Parent)
        {
            yield return e;
        }
    }

    private HtmlAttribute? Find(string name)
    {
        foreach (var attribute in attributes ?? [])
        {
            if (attribute.Name == name)
            {
                return attribute;
            }
        }

        return null;
    }
}
