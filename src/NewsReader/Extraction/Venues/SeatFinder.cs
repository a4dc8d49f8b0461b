using System.Collections.Frozen;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Venues;

/// <summary>Finds where a lawmaking body sits that a sentence names: "the Senate Harbour Committee", "before Congress" in Washington, "the Ohio House" in Columbus.</summary>
internal static class SeatFinder
{
    /// <summary>Units behind a chamber within which its committee or floor is named: "House Committee on |Oversight|".</summary>
    private const int Reach = 7;

    private static readonly FrozenDictionary<string, string> Capitals = LoadCapitals();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> CapitalLookup = Capitals.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The seat and the words that name the body; <c>null</c> where none is named, or one of a country whose seat is not known.</summary>
    /// <remarks>Only American names are read: a "Senate" or "House" behind the adjective of another country sits elsewhere.</remarks>
    public static (Place Place, TextSpan Span)? Find(string text, Sentence sentence)
    {
        var units = sentence.Units;
        for (var i = 0; i < units.Length; i++)
        {
            if (!units[i].IsWord || !units[i].Token.Capital || !IsBody(Letters(text, units[i])))
            {
                continue;
            }

            if (i + 2 < units.Length && Letters(text, units[i]) is "House" && units[i + 1].IsWord && units[i + 1].Token.Word.Text == "of" && Letters(text, units[i + 2]) is "Commons" or "Lords")
            {
                return (new Place(null, "London", "United Kingdom"), TextSpan.Cover(units[i].Span, units[i + 2].Span));
            }

            if (CapitalBefore(text, units, i) is var (capital, first))
            {
                return (new Place(null, capital, "United States"), TextSpan.Cover(units[first].Span, units[i].Span));
            }

            if (IsFederal(text, units, i) is { } end)
            {
                return (new Place(null, "Washington", "United States"), TextSpan.Cover(units[i].Span, units[end - 1].Span));
            }
        }

        return null;
    }

    private static bool IsBody(ReadOnlySpan<char> word) => word is "Senate" or "House" or "Congress" or "Legislature" or "Assembly" or "Statehouse" or "Capitol" or "Hill";

    /// <summary>"|Ohio| House", "|Ohio| state Senate": the state's capital.</summary>
    private static (string City, int First)? CapitalBefore(string text, Unit[] units, int body)
    {
        var last = body > 1 && units[body - 1].IsWord && Letters(text, units[body - 1]) is "state" or "State" or "General" ? body - 2 : body - 1;
        if (last >= 0 && units[last].Token.Kind == TokenKind.Possessive)
        {
            last--;
        }

        for (var first = Math.Max(0, last - 1); first >= 0 && first <= last; first++)
        {
            if (!units[first].IsQuotation && CapitalLookup.TryGetValue(text.AsSpan(units[first].Span.Start, units[last].Span.End - units[first].Span.Start), out var city))
            {
                return (city, first);
            }
        }

        return null;
    }

    /// <summary>Behind the words that make it the federal one: "Senate Harbour |Committee|", "House |floor|", "before |Congress|", "Capitol |Hill|"; <c>null</c> where it may be another.</summary>
    private static int? IsFederal(string text, Unit[] units, int body)
    {
        var letters = Letters(text, units[body]);
        var before = body > 0 && units[body - 1].IsWord ? Letters(text, units[body - 1]) : "";
        if (letters is "Hill")
        {
            return before is "Capitol" or "the" && (before is "Capitol" || (body > 1 && units[body - 2].IsWord && units[body - 2].Token.Word.Text is "on")) ? body + 1 : null;
        }

        if (letters is "Congress")
        {
            return before is "before" or "to" or "told" or "of" or "in" && !(body + 1 < units.Length && units[body + 1].Token.NameLike) ? body + 1 : null;
        }

        if (letters is not ("Senate" or "House") || (body > 0 && units[body - 1].Is(WordClass.Demonym)) || before is "White" or "state" or "Upper" or "Lower" || (body > 0 && units[body - 1].Token.Kind == TokenKind.Possessive))
        {
            return null;
        }

        for (var i = body + 1; i < Math.Min(units.Length, body + Reach) && units[i].IsWord && (units[i].Token.Capital || units[i].Is(WordClass.Coordinator | WordClass.Preposition) || i == body + 1); i++)
        {
            if (Letters(text, units[i]) is "Committee" or "committee" or "Subcommittee" or "subcommittee" or "panel" or "floor" or "chamber" or "hearing")
            {
                return i + 1;
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> Letters(string text, Unit unit) => text.AsSpan(unit.Span.Start, unit.Span.Length);

    private static FrozenDictionary<string, string> LoadCapitals() => (
        "Alabama:Montgomery|Alaska:Juneau|Arizona:Phoenix|Arkansas:Little Rock|California:Sacramento|Colorado:Denver|Connecticut:Hartford|Delaware:Dover|Florida:Tallahassee|Georgia:Atlanta|Hawaii:Honolulu|Idaho:Boise|Illinois:Springfield|"
        + "Indiana:Indianapolis|Iowa:Des Moines|Kansas:Topeka|Kentucky:Frankfort|Louisiana:Baton Rouge|Maine:Augusta|Maryland:Annapolis|Massachusetts:Boston|Michigan:Lansing|Minnesota:St. Paul|Mississippi:Jackson|Missouri:Jefferson City|Montana:Helena|"
        + "Nebraska:Lincoln|Nevada:Carson City|New Hampshire:Concord|New Jersey:Trenton|New Mexico:Santa Fe|New York:Albany|North Carolina:Raleigh|North Dakota:Bismarck|Ohio:Columbus|Oklahoma:Oklahoma City|Oregon:Salem|Pennsylvania:Harrisburg|"
        + "Rhode Island:Providence|South Carolina:Columbia|South Dakota:Pierre|Tennessee:Nashville|Texas:Austin|Utah:Salt Lake City|Vermont:Montpelier|Virginia:Richmond|West Virginia:Charleston|Wisconsin:Madison|Wyoming:Cheyenne").Split('|')
        .Select(s => s.Split(':')).ToFrozenDictionary(s => s[0], s => s[1], StringComparer.Ordinal);
}
