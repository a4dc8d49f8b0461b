namespace NewsReader.Text.Html;

/// <summary>Finds the part of a page that is its article.</summary>
/// <remarks>Paragraphs of running text vote for the elements that hold them; the smallest element that holds nearly all the votes wins.</remarks>
internal static class MainContent
{
    private const int LeastParagraph = 25;

    public static HtmlElement Find(HtmlElement root, string source, Dictionary<HtmlElement, ElementText> measured)
    {
        var votes = new Dictionary<HtmlElement, double>();
        double all = 0;
        foreach (var element in root.Descendants())
        {
            var weight = IsParagraph(element) && !IsAround(element, root) ? Weight(measured[element]) : 0;
            if (weight <= 0)
            {
                continue;
            }

            all += weight;
            for (var e = element.Parent; e is not null; e = e.Parent)
            {
                votes[e] = votes.GetValueOrDefault(e) + weight;
            }
        }

        var best = root;
        while (best.Elements.Where(e => votes.ContainsKey(e)).MaxBy(e => votes[e]) is { } inner && votes[inner] >= votes[best] * 0.8)
        {
            best = inner;
        }

        return best;
    }

    private static bool IsParagraph(HtmlElement element) => element.Name is "p" or "blockquote" or "pre" or "td" or "div" or "section" or "article" or "li" && !element.Elements.Any(e => HtmlNames.Blocks.Contains(e.Name));

    private static bool IsAround(HtmlElement element, HtmlElement root) =>
        PageRegions.Of(element) is not null || element.Ancestors().TakeWhile(a => a != root).Any(a => PageRegions.Of(a) is not null);

    private static double Weight(ElementText text) =>
        text.Characters < LeastParagraph || text.LinkDensity > 0.5 ? 0 : (Math.Min(text.Characters / 100.0, 5) + Math.Min(text.Commas, 10)) * (1 - text.LinkDensity);
}
