using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Venues;

/// <summary>Finds known places in a sentence, longest name first.</summary>
internal static class PlaceFinder
{
    /// <summary>A place where it stands.</summary>
    /// <param name="Place">The place.</param>
    /// <param name="First">Its first unit.</param>
    /// <param name="End">Behind its last unit.</param>
    /// <param name="Span">Over the article's text.</param>
    public sealed record FoundPlace(Place Place, int First, int End, TextSpan Span);

    public static List<FoundPlace> Find(string text, Sentence sentence)
    {
        var units = sentence.Units;
        var found = new List<FoundPlace>();
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i].IsQuotation || !(units[i].Token.Capital || units[i].Token.Kind == TokenKind.Number))
            {
                continue;
            }

            for (var end = Math.Min(units.Length, i + Gazetteer.LongestName); end > i; end--)
            {
                var span = new TextSpan(units[i].Span.Start, units[end - 1].Span.End);
                if (!units[end - 1].IsQuotation && Gazetteer.Find(text.AsSpan(span.Start, span.Length)) is { } place && !PartOfName(units, i, end, place))
                {
                    found.Add(new FoundPlace(place, i, end, span));
                    i = end - 1;
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>Whether the name goes on, as in "Washington Post" or "Moscow Times", or belongs to a person.</summary>
    private static bool PartOfName(Unit[] units, int first, int end, Place place) =>
        place.Depth < 3 && ((end < units.Length && units[end].Token.NameLike && !units[end].Is(WordClass.Weekday) && !units[end].IsQuotation)
        || (first > 0 && units[first - 1].Is(WordClass.GivenName | WordClass.Honorific) && !units[first - 1].IsQuotation && units[first - 1].Token.Capital));
}
