using System.Collections.Frozen;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Venues;

/// <summary>Finds buildings and sites no list knows, by the noun their names end with.</summary>
internal static class SiteFinder
{
    private static readonly FrozenSet<string> Nouns = ("Palace Hall Center Centre Hotel Stadium Arena University Church Cathedral Mosque Synagogue Temple Theater Theatre Museum Library School College Airport Park Castle "
        + "Building Headquarters Auditorium Pavilion Courthouse Embassy Residence Villa Mansion Resort Club Gallery Institute Academy Hospital Base Port Harbor Harbour Plaza Garden Gardens Opera Chapel Barracks").Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the names of buildings end with the word.</summary>
    public static bool IsSite(ReadOnlySpan<char> word) => Lookup.Contains(word);

    public static List<PlaceFinder.FoundPlace> Find(string text, Sentence sentence)
    {
        var units = sentence.Units;
        var found = new List<PlaceFinder.FoundPlace>();
        for (var i = 1; i < units.Length; i++)
        {
            if (!units[i].IsWord || !units[i].Token.Capital || !Lookup.Contains(text.AsSpan(units[i].Span.Start, units[i].Span.Length)) || (i + 1 < units.Length && units[i + 1].Token.NameLike && !units[i + 1].Is(WordClass.Weekday)))
            {
                continue;
            }

            var first = i;
            while (first > 0 && i - first < 6 && units[first - 1].IsWord && units[first - 1].Token.NameLike)
            {
                first--;
            }

            var span = new TextSpan(units[first].Span.Start, units[i].Span.End);
            if (first < i && Gazetteer.Find(text.AsSpan(span.Start, span.Length)) is null)
            {
                var town = CityOf(text, units, first, i);
                found.Add(new PlaceFinder.FoundPlace(new Place(span.In(text), town?.City, town?.Country), first, i + 1, span));
            }
        }

        return found;
    }

    /// <summary>"|Phoenix| Convention Center", "|Des Moines| Public Library": a hall that bears its city's name; not "Lincoln Center", which may bear a person's.</summary>
    private static Place? CityOf(string text, Unit[] units, int first, int noun)
    {
        for (var end = Math.Min(noun, first + LongestCity); end > first; end--)
        {
            var name = text.AsSpan(units[first].Span.Start, units[end - 1].Span.End - units[first].Span.Start);
            if (Gazetteer.Find(name) is { City: not null, Site: null } city && (!Gazetteer.IsAmbiguous(name) || (end < noun && text.AsSpan(units[end].Span.Start, units[end].Span.Length) is "Public" or "Convention" or "Civic" or "Municipal" or "International" or "Regional" or "Community")) && name is not ("Washington" or "New York" or "Jerusalem" or "Bethlehem"))
            {
                return city;
            }
        }

        return null;
    }

    private const int LongestCity = 3;
}
