using System.Collections.Immutable;

namespace NewsReader.Text.Html;

/// <summary>Takes the words of an element as one block or as a field.</summary>
internal static class ElementWords
{
    /// <summary>All text below the element as one block; <c>null</c> where it has none.</summary>
    public static SourceBlock? Block(HtmlElement element, string source, BlockKind kind, int level)
    {
        var builder = new BlockTextBuilder();
        Append(element, source, builder);
        var (text, map) = builder.Build();
        return text.Length == 0 ? null : new SourceBlock(kind, text, map, PageRegion.Main, level, []);
    }

    /// <summary>The element's words as something the document states; <c>null</c> where it has none.</summary>
    public static SourceField? Field(HtmlElement? element, string source, string name, string rule, double trust) =>
        element is not null && Block(element, source, BlockKind.Paragraph, 0) is { } block
            ? new SourceField(name, block.Text, block.Map.ToSource(new TextSpan(0, block.Text.Length)), rule, trust)
            : null;

    /// <summary>An attribute's value as something the document states; <c>null</c> where it is not there.</summary>
    public static SourceField? Attribute(HtmlElement? element, string attribute, string name, string rule, double trust) =>
        element?.Attribute(attribute) is { Length: > 0 } value && element.AttributeSpan(attribute) is { } span
            ? new SourceField(name, value.Trim(), span, rule, trust)
            : null;

    /// <summary>The text below the element with its references decoded, and the map to the source.</summary>
    public static (string Text, OffsetMap Map) Raw(HtmlElement element, string source)
    {
        var text = new System.Text.StringBuilder();
        var segments = ImmutableArray.CreateBuilder<OffsetMap.Segment>();
        foreach (var run in element.Children.Where(c => c.Element is null).Select(c => c.Text))
        {
            var isLiteral = run.Start >= 9 && source.AsSpan(run.Start - 9, 9) is "<![CDATA[";
            for (var at = run.Start; at < run.End;)
            {
                var next = isLiteral ? -1 : source.IndexOf('&', at, run.End - at);
                var end = next < 0 ? run.End : next;
                if (end > at)
                {
                    segments.Add(new OffsetMap.Segment(text.Length, end - at, at, end - at));
                    text.Append(source, at, end - at);
                }

                at = end;
                if (at < run.End)
                {
                    var (decoded, taken) = HtmlEntity.Read(source, at, run.End);
                    (decoded, taken) = taken == 0 ? ("&", 1) : (decoded, taken);
                    segments.Add(new OffsetMap.Segment(text.Length, decoded.Length, at, taken));
                    text.Append(decoded);
                    at += taken;
                }
            }
        }

        return (text.ToString(), new OffsetMap(segments.ToImmutable()));
    }

    // Recursion is safe: trees are never deeper than 512.
    private static void Append(HtmlElement element, string source, BlockTextBuilder builder)
    {
        foreach (var child in element.Children)
        {
            if (child.Element is { } inner)
            {
                builder.AppendSpace(inner.Tag.Start, inner.Tag.End);
                Append(inner, source, builder);
                builder.AppendSpace(inner.End, inner.End);
                continue;
            }

            HtmlBlocks.Append(builder, source, child.Text);
        }
    }
}
