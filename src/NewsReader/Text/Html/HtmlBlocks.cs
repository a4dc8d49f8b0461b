using System.Collections.Immutable;

namespace NewsReader.Text.Html;

/// <summary>Writes a page's tree out as blocks of text, every one with its kind, links and region.</summary>
internal sealed class HtmlBlocks
{
    private const int ShortestHeadline = 15;

    /// <summary>A line that ends sooner was ended on purpose: a headline, a byline, a date.</summary>
    private const int LongestShortLine = 50;

    /// <summary>A cell with more line breaks holds paragraphs.</summary>
    private const int MostBreaks = 2;

    private readonly string _source;
    private readonly Uri? _base;
    private readonly MainContent _content;
    private readonly ImmutableArray<SourceBlock>.Builder _blocks = ImmutableArray.CreateBuilder<SourceBlock>();
    private readonly BlockTextBuilder _builder = new();
    private readonly List<TextLink> _links = [];
    private readonly string _title;
    private int _breaks;
    private bool _isShortLine;
    private int _linked;

    private HtmlBlocks(string source, Uri? @base, MainContent content, string title) => (_source, _base, _content, _title) = (source, @base, content, title);

    /// <summary>What the open elements say about the text inside them.</summary>
    private readonly record struct Place(BlockKind Kind, int Level, PageRegion Region);

    /// <param name="root">The page.</param>
    /// <param name="content">Which part of it is the article.</param>
    /// <param name="source">The decoded page.</param>
    /// <param name="base">What its relative links start from; <c>null</c> where that is not known.</param>
    public static ImmutableArray<SourceBlock> Of(HtmlElement root, MainContent content, string source, Uri? @base)
    {
        var blocks = new HtmlBlocks(source, @base, content, TitleOf(root, source));
        blocks.Walk(root, new Place(BlockKind.Paragraph, 0, root == content.Main ? PageRegion.Main : PageRegion.Around));
        return blocks._blocks.ToImmutable();
    }

    // Recursion is safe: the tree is never deeper than 512.
    private void Walk(HtmlElement element, Place place)
    {
        foreach (var child in element.Children)
        {
            if (child.Element is not { } inner)
            {
                AppendText(child.Text, place);
            }
            else if (inner.Name == "br")
            {
                Break(inner, place);
            }
            else if (!HtmlNames.Unseen.Contains(inner.Name))
            {
                Enter(inner, place);
            }
        }
    }

    private void Enter(HtmlElement element, Place place)
    {
        var inside = Inside(element, place);
        if (HtmlNames.Blocks.Contains(element.Name) || inside.Region != place.Region)
        {
            if (element.Name is "td" or "th" && inside.Kind == BlockKind.TableRow)
            {
                Cell(element, inside);
                return;
            }

            Flush(place);
            Walk(element, inside);
            Flush(inside);
            return;
        }

        var start = _builder.NextStart;
        Walk(element, inside);
        if (element.Name == "a" && _builder.Length > start)
        {
            _linked += _builder.Length - start;
            if (Link(element) is { } url)
            {
                _links.Add(new TextLink(new TextSpan(start, _builder.Length), url));
            }
        }
    }

    private Place Inside(HtmlElement element, Place place)
    {
        var region = element == _content.Main ? PageRegion.Main : _content.RegionOf(element) ?? place.Region;
        return element.Name switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => new Place(BlockKind.Heading, element.Name[1] - '0', region),
            "ul" or "ol" => place with { Level = place.Kind == BlockKind.ListItem ? place.Level : 0, Region = region },
            "li" => new Place(BlockKind.ListItem, (place.Kind == BlockKind.ListItem ? place.Level : 0) + 1, region),
            "blockquote" => new Place(BlockKind.Quotation, 0, region),
            "figcaption" or "caption" or "figure" => new Place(BlockKind.Caption, 0, region),
            "tr" when IsDataRow(element) => new Place(BlockKind.TableRow, 0, region),
            "p" or "div" or "span" when element.Cue.Contains("caption", StringComparison.Ordinal) => new Place(BlockKind.Caption, 0, region),
            _ => place with { Region = region },
        };
    }

    /// <summary>Old pages are laid out with tables; a row of data has several cells and no paragraphs in them.</summary>
    private static bool IsDataRow(HtmlElement row) =>
        row.Elements.Count(e => e.Name is "td" or "th") > 1
        && row.Elements.All(cell => cell.Descendants().Count(e => e.Name == "br") <= MostBreaks)
        && !row.Descendants().Skip(1).Any(e => e.Name is not ("td" or "th" or "li" or "ul") && HtmlNames.Blocks.Contains(e.Name) && e.Name is not "div");

    private void Cell(HtmlElement cell, Place place)
    {
        if (!_builder.IsEmpty)
        {
            _builder.AppendDecoded(" | ", cell.Tag.Start, cell.Tag.End);
        }

        Walk(cell, place);
    }

    /// <summary>Adds a run of the source with its references decoded.</summary>
    public static void Append(BlockTextBuilder builder, string source, TextSpan run)
    {
        for (var at = run.Start; at < run.End;)
        {
            var length = source.AsSpan(at, run.End - at).IndexOf('&');
            var end = length < 0 ? run.End : at + length;
            builder.Append(source, at, end);
            at = end;
            if (at < run.End)
            {
                var (decoded, taken) = HtmlEntity.Read(source, at, run.End);
                if (taken > 0) { builder.AppendDecoded(decoded, at, at + taken); } else { builder.Append(source, at, at + 1); }
                at += Math.Max(1, taken);
            }
        }
    }

    private void AppendText(TextSpan text, Place place)
    {
        var words = _source.AsSpan(text.Start, text.Length).TrimStart();
        if (_isShortLine && words.Length > 0)
        {
            if (!char.IsLower(words[0]))
            {
                Flush(place);
            }

            _isShortLine = false;
        }

        _breaks = _breaks > 0 && !_source.AsSpan(text.Start, text.Length).IsWhiteSpace() ? 0 : _breaks;
        Append(_builder, _source, text);
    }

    private static string TitleOf(HtmlElement root, string source) =>
        root.Descendants().FirstOrDefault(e => e.Name == "title") is { } title && ElementWords.Block(title, source, BlockKind.Title, 1) is { } block ? block.Text : "";

    /// <summary>One line break is a space, two are a new paragraph, and one behind the headline too.</summary>
    private void Break(HtmlElement br, Place place)
    {
        if (++_breaks >= 2 || IsHeadline())
        {
            Flush(place);
        }
        else if (place.Kind == BlockKind.Paragraph && _builder.Length is > 0 and <= LongestShortLine && _builder.ToString()[^1] is not (',' or ';' or '-' or '–'))
        {
            _isShortLine = true;
            _builder.AppendSpace(br.Tag.Start, br.Tag.End);
        }
        else
        {
            _builder.AppendSpace(br.Tag.Start, br.Tag.End);
        }
    }

    private bool IsHeadline() => _builder.Length >= ShortestHeadline && _builder.Length <= _title.Length && _title.StartsWith(_builder.ToString(), StringComparison.Ordinal);

    private void Flush(Place place)
    {
        (_breaks, _isShortLine) = (0, false);
        var (text, map) = _builder.Build();
        if (text.Length > 0)
        {
            var region = place.Region == PageRegion.Main && IsOnlyALink(place.Kind, text) ? PageRegion.Related : place.Region;
            _blocks.Add(new SourceBlock(place.Kind, text, map, region, place.Level, _builder.Placed(_links, text)));
        }

        _links.Clear();
        _linked = 0;
    }

    /// <summary>A line that links away as a whole and is no sentence is another article's headline.</summary>
    private bool IsOnlyALink(BlockKind kind, string text) =>
        kind is BlockKind.Paragraph or BlockKind.ListItem && _linked >= text.Length * 0.9 && text.Length is >= 20 and <= 200 && text.Count(c => c == ' ') >= 3 && text[^1] is not ('.' or '”' or '"' or '»' or '。');

    private string? Link(HtmlElement a) =>
        Uri.TryCreate(a.Attribute("href")?.Trim(), UriKind.RelativeOrAbsolute, out var link)
        && (link.IsAbsoluteUri || (_base is not null && Uri.TryCreate(_base, link, out link)))
        && (link.Scheme == Uri.UriSchemeHttp || link.Scheme == Uri.UriSchemeHttps) ? link.AbsoluteUri : null;
}
