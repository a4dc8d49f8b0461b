namespace NewsReader.Text.Html;

/// <summary>Finds the part of a page that is its article, and what each other part is.</summary>
/// <remarks>
/// Paragraphs of running text vote for the elements that hold them. An element that holds most of the votes is not a sidebar or a share
/// bar whatever it calls itself. An article is where paragraphs stand side by side; a list of other articles has one in each of many alike
/// elements with a link on top, and those cards are set aside first. The element with the most paragraphs side by side wins and grows to
/// neighbours that are built like it.
/// </remarks>
internal sealed class MainContent
{
    private const int LeastParagraph = 25;
    private const double LeastNeighbours = 0.15;

    private readonly Dictionary<HtmlElement, ElementText> _measured;
    private readonly Dictionary<HtmlElement, PageRegion> _regions = [];

    private MainContent(HtmlElement root, string source)
    {
        _measured = ElementText.Measure(root, source);
        var votes = Votes(root, _ => true);
        var title = Title(root);
        MarkRegions(root, votes);
        foreach (var comments in ReaderComments.In(root, title, source))
        {
            Mark(comments, PageRegion.Comments);
        }

        Main = Grown(Best(root, title), title, Votes(root, e => !_regions.ContainsKey(e)));
    }

    private MainContent(HtmlElement main) => (Main, _measured) = (main, []);

    /// <summary>The element that is the article.</summary>
    public HtmlElement Main { get; }

    /// <summary>All of an element is article, as news formats say of theirs.</summary>
    public static MainContent Whole(HtmlElement element) => new(element);

    public static MainContent Find(HtmlElement root, string source) => new(root, source);

    /// <summary>The region an element lies in; <c>null</c> where nothing around it names one.</summary>
    public PageRegion? RegionOf(HtmlElement element) => _regions.TryGetValue(element, out var region) ? region : null;

    /// <summary>Gives each element that names its region, and everything inside, that region.</summary>
    private void MarkRegions(HtmlElement root, Dictionary<HtmlElement, double> votes)
    {
        var all = votes.GetValueOrDefault(root);
        foreach (var element in root.Descendants())
        {
            if (element.Parent is { } parent && _regions.TryGetValue(parent, out var outer))
            {
                _regions[element] = outer;
            }
            else if (PageRegions.Of(element) is { } own && votes.GetValueOrDefault(element) <= all * (own is PageRegion.Comments ? 0.8 : 0.4) && !IsEmbed(element, own))
            {
                _regions[element] = own;
            }
            else if (Cards.IsOne(element, _measured))
            {
                _regions[element] = PageRegion.Related;
            }
        }
    }

    private void Mark(HtmlElement element, PageRegion region)
    {
        foreach (var inside in element.Descendants().Prepend(element))
        {
            _regions[inside] = region;
        }
    }

    /// <summary>A post that an article quotes calls itself social too, but is a quotation.</summary>
    private bool IsEmbed(HtmlElement element, PageRegion region) =>
        (region is PageRegion.Share or PageRegion.Media && element.Name is "blockquote" or "table" or "tr" or "td" or "tbody")
        || (region is PageRegion.Share && _measured.GetValueOrDefault(element).Characters > LeastParagraph && element.Descendants().Any(e => e.Name == "blockquote"));

    private Dictionary<HtmlElement, double> Votes(HtmlElement root, Func<HtmlElement, bool> counts)
    {
        var votes = new Dictionary<HtmlElement, double>();
        foreach (var element in root.Descendants().Where(counts))
        {
            var weight = Weight(element);
            for (var e = weight > 0 ? element : null; e is not null; e = e.Parent)
            {
                votes[e] = votes.GetValueOrDefault(e) + weight;
            }
        }

        return votes;
    }

    /// <summary>The page's first heading of the first level that says more than the outlet's name.</summary>
    private HtmlElement? Title(HtmlElement root) =>
        root.Descendants().FirstOrDefault(e => e.Name == "h1" && _measured.GetValueOrDefault(e).Characters >= LeastParagraph);

    /// <summary>The element with the most paragraphs side by side, counting half of what stands one level deeper.</summary>
    private HtmlElement Best(HtmlElement root, HtmlElement? title)
    {
        var nearTitle = title is null ? [] : title.Ancestors().Take(4).Where(a => a.Name is not ("body" or "html" or "#page")).ToHashSet();
        var scores = new Dictionary<HtmlElement, double>();
        foreach (var element in root.Descendants().Where(e => !_regions.ContainsKey(e)))
        {
            var weight = Weight(element);
            var share = 1.0;
            var holder = Paragraphs(_measured.GetValueOrDefault(element).Own) > 1 ? element : element.Parent;
            for (var e = holder; e is not null && weight > 0 && share > 0.2; e = e.Parent)
            {
                scores[e] = scores.GetValueOrDefault(e) + (weight * share * (IsNamedBody(e) ? 1.4 : 1) * (nearTitle.Contains(e) || (e.Parent is not null && nearTitle.Contains(e.Parent)) ? 1.5 : 1));
                share /= 2;
            }
        }

        return scores.Count == 0 ? root : scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key.Tag.Start).First().Key;
    }

    /// <summary>An article may be parted by advertisements: its parent is the article where its neighbours hold paragraphs side by side too.</summary>
    /// <remarks>What stands before the headline, or has a headline of the same level itself, is not more of the article.</remarks>
    private HtmlElement Grown(HtmlElement best, HtmlElement? title, Dictionary<HtmlElement, double> votes)
    {
        var inner = best;
        for (var outer = best.Parent; outer is not null && outer.Name is not ("html" or "#page"); outer = outer.Parent)
        {
            if (title is not null && inner.Tag.Start <= title.Tag.Start && inner.End >= title.End)
            {
                foreach (var other in outer.Elements.Where(e => e != inner && e.Tag.Start > inner.Tag.Start && e.Name == inner.Name && e.Descendants().Any(h => h.Name == "h1")))
                {
                    Mark(other, PageRegion.Related);
                }
            }

            var neighbours = outer.Elements.Where(e => e != inner && !_regions.ContainsKey(e) && !(title is not null && e.End <= title.Tag.Start))
                .Sum(e => e.Name != "td" && Weight(e) > 0 ? Weight(e) : SideBySide(e));
            best = neighbours >= votes.GetValueOrDefault(best) * LeastNeighbours ? outer : best;
            inner = outer;
        }

        return best;
    }

    /// <summary>The weight of paragraphs in groups of two or more inside the element.</summary>
    private double SideBySide(HtmlElement element) =>
        element.Descendants().Where(e => !_regions.ContainsKey(e))
            .Select(e => e.Elements.Where(c => !_regions.ContainsKey(c)).Select(Weight).Where(w => w > 0).ToList())
            .Where(group => group.Count >= 2).Sum(group => group.Sum());

    private static bool IsNamedBody(HtmlElement element) => element.Cue is { Length: > 0 } cue
        && (cue.Contains("articlebody", StringComparison.Ordinal) || cue.Contains("article-body", StringComparison.Ordinal) || cue.Contains("article_body", StringComparison.Ordinal)
        || cue.Contains("entry-content", StringComparison.Ordinal) || cue.Contains("post-content", StringComparison.Ordinal) || cue.Contains("story-body", StringComparison.Ordinal)
        || cue.Contains("article-content", StringComparison.Ordinal) || cue.Contains("article__body", StringComparison.Ordinal));

    /// <summary>How much the text directly in the element looks like paragraphs; line breaks in it part several.</summary>
    private double Weight(HtmlElement element)
    {
        if (!HtmlNames.Blocks.Contains(element.Name) || HtmlNames.Headings.Contains(element.Name))
        {
            return 0;
        }

        var text = _measured.GetValueOrDefault(element).Own;
        if (text.Characters < LeastParagraph || text.LinkDensity > 0.5)
        {
            return 0;
        }

        var paragraphs = Paragraphs(text);
        return (Math.Min(text.Characters / 100.0, 5 * paragraphs) + Math.Min(text.Commas, 10 * paragraphs)) * (1 - text.LinkDensity);
    }

    private static int Paragraphs(ElementText.Run text) => Math.Min(1 + (text.Breaks / 2), Math.Max(1, text.Characters / 150));
}
