namespace NewsReader.Text.Html;

/// <summary>Recognises the cards of which lists of other articles are made: many alike elements, each with a headline that links away.</summary>
internal static class Cards
{
    private const int LongestCard = 600;
    private const int LeastHeadline = 15;
    private const int LeastAlike = 3;

    public static bool IsOne(HtmlElement element, Dictionary<HtmlElement, ElementText> measured)
    {
        if (element.Name is not ("li" or "div" or "article" or "section" or "tr" or "td" or "dl" or "a" or "h2" or "h3" or "h4" or "p") || !LooksLikeOne(element, measured))
        {
            return false;
        }

        var alike = 0;
        foreach (var sibling in element.Parent?.Elements ?? [])
        {
            alike += sibling.Name == element.Name && sibling.Cue == element.Cue && LooksLikeOne(sibling, measured) ? 1 : 0;
            if (alike >= LeastAlike)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A headline that is a link, perhaps a line of summary, and no more.</summary>
    private static bool LooksLikeOne(HtmlElement element, Dictionary<HtmlElement, ElementText> measured)
    {
        var text = measured.GetValueOrDefault(element);
        var least = element.Name is "p" or "li" or "td" ? 0.7 : 0.2;
        return text.Characters is >= LeastHeadline and <= LongestCard && text.LinkDensity >= least;
    }
}
