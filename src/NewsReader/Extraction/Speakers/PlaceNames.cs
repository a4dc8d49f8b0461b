using System.Collections.Frozen;
using NewsReader.Extraction.Venues;

namespace NewsReader.Extraction.Speakers;

/// <summary>Tells names of several words that are places, not people: "East Jerusalem", "Black Sea", "New York".</summary>
internal static class PlaceNames
{
    private static readonly FrozenSet<string> Regions = FrozenSet.Create(
        "East", "West", "North", "South", "Eastern", "Western", "Northern", "Southern", "Central", "Upper", "Lower", "Greater", "Old", "New");

    private static readonly FrozenSet<string> Features = FrozenSet.Create(
        "Sea", "Ocean", "Gulf", "Strait", "River", "Lake", "Bay", "Coast", "Strip", "Island", "Islands", "Peninsula", "Mountains", "Valley", "Desert", "Canal", "Harbour", "Harbor");

    /// <summary>Whether the words name a place: one of the gazetteer, a region of one, or something the land itself has.</summary>
    public static bool IsOne(string[] words) =>
        words.Length > 1
        && (Features.Contains(words[^1])
            || Gazetteer.IsPlace(string.Join(' ', words))
            || (Regions.Contains(words[0]) && Gazetteer.IsPlace(string.Join(' ', words[1..]))));
}
