namespace NewsReader.Text.Html;

/// <summary>Finds the part of a page that is its article, and what each other part is.</summary>
/// <remarks>Paragraphs of running text vote for the elements that hold them. An element that holds most of the page's votes is not a
/// sidebar or a share bar whatever it calls itself; among the rest, the smallest element that holds nearly all the votes is the article.</remarks>
internal sealed class MainContent
{
    private const int LeastParagraph = 25;

    private readonly Dictionary<HtmlElement, ElementText> _measured;
    private readonly Dictionary<HtmlElement, double> _votes = [];
    private readonly Dictionary<HtmlElement, PageRegion> _regions = [];

    private MainContent(HtmlElement root, string source)
    {
        _measured = ElementText.Measure(root, source);
        Vote(root, _votes, _ => true);
        MarkRegions(root);
        var votes = new Dictionary<HtmlElement, double>();
        Vote(root, votes, e => !_regions.ContainsKey(e));
        Main = Smallest(root, votes);
    }

    /// <summary>The element that is the article.</summary>
    public HtmlElement Main { get; }

    public static MainContent Find(HtmlElement root, string source) => new(root, source);

    /// <summary>The region an element lies in; <c>null</c> where nothing around it names one.</summary>
    public PageRegion? RegionOf(HtmlElement element) => _regions.TryGetValue(element, out var region) ? region : null;

    /// <summary>Gives each element that names its region, and everything inside, that region.</summary>
    private void MarkRegions(HtmlElement root)
    {
        var all = _votes.GetValueOrDefault(root);
        foreach (var element in root.Descendants())
        {
            if (element.Parent is { } parent && _regions.TryGetValue(parent, out var outer))
            {
                _regions[element] = outer;
            }
            else if (PageRegions.Of(element) is { } own && _votes.GetValueOrDefault(element) <= all * (own is PageRegion.Comments ? 0.8 : 0.4))
            {
                _regions[element] = own;
            }
        }
    }

    private void Vote(HtmlElement root, Dictionary<HtmlElement, double> votes, Func<HtmlElement, bool> counts)
    {
        foreach (var element in root.Descendants())
        {
            var weight = IsParagraph(element) && counts(element) ? Weight(_measured.GetValueOrDefault(element)) : 0;
            if (weight <= 0)
            {
                continue;
            }

            for (var e = element; e is not null; e = e.Parent)
            {
                votes[e] = votes.GetValueOrDefault(e) + weight;
            }
        }
    }

    private static HtmlElement Smallest(HtmlElement root, Dictionary<HtmlElement, double> votes)
    {
        var best = root;
        while (best.Elements.Where(e => votes.ContainsKey(e)).MaxBy(e => votes[e]) is { } inner && votes[inner] >= votes[best] * 0.8 && !IsParagraph(inner))
        {
            best = inner;
        }

        return best;
    }

    private static bool IsParagraph(HtmlElement element) =>
        element.Name is "p" or "pre" || (element.Name is "blockquote" or "td" or "div" or "section" or "article" or "li" or "center" && !element.Elements.Any(e => HtmlNames.Blocks.Contains(e.Name)));

    private static double Weight(ElementText text) =>
        text.Characters < LeastParagraph || text.LinkDensity > 0.5 ? 0 : (Math.Min(text.Characters / 100.0, 5) + Math.Min(text.Commas, 10)) * (1 - text.LinkDensity);
}
