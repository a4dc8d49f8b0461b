using NewsReader.Files;
using NewsReader.Text.Html;

namespace NewsReader.Text;

/// <summary>Reads a web page: its blocks with the region each stands in, and what its markup states. Nothing the page refers to is loaded.</summary>
public sealed class HtmlReader : ITextReader
{
    public bool Reads(FileFormat format) => format is FileFormat.Html;

    public IEnumerable<SourceDocument> Read(SourceText source) => [Read(source.Text)];

    /// <summary>One page.</summary>
    internal static SourceDocument Read(string text)
    {
        var root = HtmlTreeBuilder.Build(text);
        var content = MainContent.Find(root, text);
        var fields = HtmlMetadata.Of(root, text).AddRange(MarkedElements.Of(root, content, text));
        var blocks = HtmlBlocks.Of(root, content, text, BaseOf(root, fields));
        var stated = StatedBody.Of(root, text, blocks);
        return new SourceDocument(stated.IsEmpty ? blocks : [.. blocks.Select(b => b.Region == PageRegion.Main && b.Kind != BlockKind.Heading ? b with { Region = PageRegion.Around } : b), .. stated], fields, null, []);
    }

    /// <summary>Markup that stands inside another document in another form, such as escaped in a feed.</summary>
    /// <param name="markup">The markup itself.</param>
    /// <param name="map">From the markup to the document's source.</param>
    internal static IEnumerable<SourceBlock> Fragment(string markup, OffsetMap map) =>
        Read(markup).Blocks.Select(b => b with { Map = b.Map.Through(map) });

    private static Uri? BaseOf(HtmlElement root, IEnumerable<SourceField> fields)
    {
        var stated = root.Descendants().FirstOrDefault(e => e.Name == "base")?.Attribute("href");
        var candidates = new[] { stated }.Concat(fields.Where(f => f.Name == "url").Select(f => f.Value));
        return candidates.Select(c => Uri.TryCreate(c, UriKind.Absolute, out var uri) ? uri : null).FirstOrDefault(u => u is not null);
    }
}
