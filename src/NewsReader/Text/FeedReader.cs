using System.Collections.Immutable;
using NewsReader.Files;
using NewsReader.Text.Html;

namespace NewsReader.Text;

/// <summary>Reads RSS and Atom: an article for every item, its text from the fullest element the item has.</summary>
public sealed class FeedReader : ITextReader
{
    private const int ShortestArticle = 400;

    public bool Reads(FileFormat format) => format is FileFormat.Feed;

    public IEnumerable<SourceDocument> Read(SourceText source)
    {
        var root = XmlTree.Build(source.Text);
        var outlet = ElementWords.Field(Below(root, "channel", "feed")?.Elements.FirstOrDefault(e => e.Name == "title"), source.Text, "outlet", "feed title", 0.85);
        var language = ElementWords.Field(root.Descendants().FirstOrDefault(e => e.Name == "language"), source.Text, "language", "feed language", 0.7);
        return root.Descendants().Where(e => e.Name is "item" or "entry").Select((item, i) => Item(item, source.Text, i, outlet, language)).OfType<SourceDocument>();
    }

    private static SourceDocument? Item(HtmlElement item, string source, int index, SourceField? outlet, SourceField? language)
    {
        var title = Child(item, "title");
        var content = new[] { "encoded", "content", "description", "summary" }.Select(n => Child(item, n)).OfType<HtmlElement>().MaxBy(e => e.End - e.Tag.End);
        var blocks = ImmutableArray.CreateBuilder<SourceBlock>();
        if (title is not null && ElementWords.Block(title, source, BlockKind.Heading, 1) is { } heading)
        {
            blocks.Add(heading);
        }

        if (content is not null)
        {
            blocks.AddRange(Content(content, source));
        }

        var link = Child(item, "link");
        var fields = new[]
        {
            ElementWords.Field(title, source, "title", "feed item title", 0.95),
            ElementWords.Field(Child(item, "pubdate") ?? Child(item, "published") ?? Child(item, "date") ?? Child(item, "updated"), source, "published", "feed item date", 0.9),
            ElementWords.Field(Child(item, "creator") ?? Child(item, "author"), source, "byline", "feed item author", 0.85),
            ElementWords.Field(link, source, "url", "feed item link", 0.9) ?? ElementWords.Attribute(link, "href", "url", "feed item link", 0.9),
            outlet,
            language,
        };
        var id = new[] { Child(item, "guid"), Child(item, "id") }.Select(e => ElementWords.Field(e, source, "id", "", 1)?.Value).FirstOrDefault(v => v is not null)
            ?? fields[3]?.Value ?? index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var length = blocks.Where(b => b.Kind != BlockKind.Heading).Sum(b => b.Text.Length);
        return blocks.Count == 0 ? null : new SourceDocument(blocks.ToImmutable(), [.. fields.OfType<SourceField>()], id, length < ShortestArticle && content?.Name is not ("encoded" or "content") ? ["The feed gives only a summary of this article."] : []);
    }

    /// <summary>Atom may hold markup as it is; everything else holds it as characters or in CDATA.</summary>
    private static IEnumerable<SourceBlock> Content(HtmlElement content, string source)
    {
        if (content.Elements.Any())
        {
            return HtmlBlocks.Of(content, MainContent.Whole(content), source, null);
        }

        var (markup, map) = ElementWords.Raw(content, source);
        return HtmlReader.Fragment(markup, map);
    }

    private static HtmlElement? Child(HtmlElement item, string name) => item.Elements.FirstOrDefault(e => e.Name == name && e.Attribute("rel") is null or "alternate");

    private static HtmlElement? Below(HtmlElement root, params string[] names) => root.Descendants().FirstOrDefault(e => names.Contains(e.Name));
}
