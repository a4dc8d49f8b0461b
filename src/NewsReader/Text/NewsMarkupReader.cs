using System.Collections.Immutable;
using NewsReader.Files;
using NewsReader.Text.Html;

namespace NewsReader.Text;

/// <summary>Reads the XML in which agencies send their reports: NITF, and NewsML-G2 with NITF, XHTML or plain text inside.</summary>
public sealed class NewsMarkupReader : ITextReader
{
    private const double Trust = 0.95;

    public bool Reads(FileFormat format) => format is FileFormat.Nitf or FileFormat.NewsMl;

    public IEnumerable<SourceDocument> Read(SourceText source)
    {
        var root = XmlTree.Build(source.Text);
        var items = root.Descendants().Where(e => e.Name == "newsitem").ToList();
        if (items.Count == 0)
        {
            items = [.. root.Descendants().Where(e => e.Name == "nitf").Take(1)];
        }

        return items.Select(i => Item(i, source.Text, items.Count > 1)).OfType<SourceDocument>();
    }

    private static SourceDocument? Item(HtmlElement item, string source, bool isOneOfMany)
    {
        var blocks = Blocks(item, source);
        var fields = new[]
        {
            ElementWords.Field(First(item, "h1") ?? First(item, "headline") ?? First(item, "title"), source, "title", "headline element", Trust),
            ElementWords.Attribute(First(item, "date.issue"), "norm", "published", "date of issue", Trust)
                ?? ElementWords.Field(First(item, "firstcreated") ?? First(item, "versioncreated") ?? First(item, "contentcreated"), source, "published", "date of creation", 0.9),
            ElementWords.Attribute(First(item, "pubdata"), "name", "outlet", "publication data", Trust) ?? Provider(item, source),
            ElementWords.Field(First(item, "by") ?? First(item, "bytag"), source, "byline", "byline element", 0.9),
            ElementWords.Attribute(item, "lang", "language", "document language", 0.8) ?? ElementWords.Attribute(item, "xml:lang", "language", "document language", 0.8),
        };
        var id = isOneOfMany ? item.Attribute("guid") ?? First(item, "doc-id")?.Attribute("id-string") ?? item.Tag.Start.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
        return blocks.IsEmpty ? null : new SourceDocument(blocks, [.. fields.OfType<SourceField>()], id, []);
    }

    private static SourceField? Provider(HtmlElement item, string source)
    {
        var provider = First(item, "provider") ?? First(item, "infosource");
        return ElementWords.Field(provider?.Elements.FirstOrDefault(e => e.Name == "name"), source, "outlet", "provider", 0.9)
            ?? ElementWords.Attribute(provider, "literal", "outlet", "provider", 0.9);
    }

    private static ImmutableArray<SourceBlock> Blocks(HtmlElement item, string source)
    {
        var body = First(item, "body") ?? First(item, "inlinexml");
        var blocks = ImmutableArray.CreateBuilder<SourceBlock>();
        if (First(item, "h1") is null && First(item, "headline") is { } headline && ElementWords.Block(headline, source, BlockKind.Heading, 1) is { } title)
        {
            blocks.Add(title);
        }

        if (body is not null)
        {
            blocks.AddRange(HtmlBlocks.Of(body, MainContent.Whole(body), source, null));
        }
        else if (First(item, "inlinedata") is { } data)
        {
            var (text, map) = ElementWords.Raw(data, source);
            blocks.AddRange(PlainTextReader.Blocks(text).Select(b => b with { Map = b.Map.Through(map) }));
        }

        return blocks.ToImmutable();
    }

    private static HtmlElement? First(HtmlElement item, string name) => item.Descendants().FirstOrDefault(e => e.Name == name && e != item);
}
