using System.Collections.Frozen;

namespace NewsReader.Extraction.Events;

/// <summary>Programmes people are interviewed on, whose names hold small words or are everyday words: "Meet the Press", "Today".</summary>
internal static class Programmes
{
    /// <summary>Words of the longest name.</summary>
    public const int LongestName = 6;

    private static readonly FrozenSet<string> Names = (
        "Meet the Press|Face the Nation|This Week|State of the Union|Fox News Sunday|Fox & Friends|Fox and Friends|Good Morning America|Morning Joe|Hannity|The View|The Late Show|The Tonight Show|The Daily Show|New Day|Squawk Box|Hardball|60 Minutes|"
        + "Nightline|20/20|Newsnight|Question Time|Good Morning Britain|Loose Women|Special Report|On the Record|The Kelly File|The Five|Outnumbered|Saturday Night Live|Real Time|Last Week Tonight|Jimmy Kimmel Live|The Ellen DeGeneres Show|Charlie Rose|Fresh Air|"
        + "All Things Considered|Morning Edition|Washington Journal|Reliable Sources|America’s Newsroom|America's Newsroom|The Situation Room|The Lead|Anderson Cooper 360|Hard Talk|HARDtalk|Today programme|Today show|Tagesschau|Tagesthemen|heute journal|Anne Will|"
        + "Capital Download|Inside Politics|With All Due Respect|Late Night|The Late Late Show|Full Frontal|The O’Reilly Factor|The O'Reilly Factor|The Situation|CBS This Morning|The Axe Files|The Circus|Democracy Now").Split('|').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the words are a programme's name.</summary>
    public static bool Contains(string name) => Names.Contains(name);

    /// <summary>Behind the longest programme's name that begins at a unit; <c>null</c> where none does.</summary>
    public static int? EndOf(string text, Unit[] units, int first)
    {
        for (var end = Math.Min(units.Length, first + LongestName); end > first; end--)
        {
            if (!units[end - 1].IsQuotation && !units[first].IsQuotation && Lookup.Contains(text.AsSpan(units[first].Span.Start, units[end - 1].Span.End - units[first].Span.Start)))
            {
                return end;
            }
        }

        return null;
    }
}
