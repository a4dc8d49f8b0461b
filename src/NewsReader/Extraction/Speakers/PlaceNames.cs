using System.Collections.Frozen;
using NewsReader.Extraction.Venues;

namespace NewsReader.Extraction.Speakers;

/// <summary>Tells names of several words that are places or things, not people: "East Jerusalem", "Black Sea", "Civil War".</summary>
internal static class PlaceNames
{
    private static readonly FrozenSet<string> Regions = FrozenSet.Create(
        "East", "West", "North", "South", "Eastern", "Western", "Northern", "Southern", "Central", "Upper", "Lower", "Greater", "Old", "New");

    private static readonly FrozenSet<string> Features = FrozenSet.Create(
        "Sea", "Ocean", "Gulf", "Strait", "River", "Lake", "Bay", "Coast", "Strip", "Island", "Islands", "Peninsula", "Mountains", "Valley", "Desert", "Canal", "Harbour", "Harbor");

    /// <summary>What wars, laws, days and prizes are called: names that nobody bears.</summary>
    private static readonly FrozenSet<string> Things = FrozenSet.Create(
        "War", "Act", "Street", "Avenue", "Road", "Square", "Bridge", "Day", "Award", "Awards", "Prize", "Bill", "Treaty", "Accord", "Accords", "Agreement", "Amendment", "Constitution", "Cup", "Games", "Olympics",
        "Week", "Plan", "Deal", "Report", "Project", "Program", "Programme", "Rights", "Revolution", "Movement", "Era", "Depression", "Coliseum", "Declaration", "Protocol", "Convention", "Summit", "Debate");

    /// <summary>Whether the words name a place: one of the gazetteer, a region of one, or something the land itself has.</summary>
    public static bool IsOne(string[] words) =>
        words.Length > 1
        && (Features.Contains(words[^1]) || Things.Contains(words[^1])
            || Gazetteer.IsPlace(string.Join(' ', words))
            || (Regions.Contains(words[0]) && Gazetteer.IsPlace(string.Join(' ', words[1..]))));
}
