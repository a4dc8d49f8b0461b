using System.Collections.Frozen;

namespace NewsReader.Extraction.Venues;

/// <summary>Known places: countries, their capitals, other cities of datelines, seats of power.</summary>
internal static class Gazetteer
{
    private static readonly FrozenDictionary<string, Place> Places = Load();
    private static readonly FrozenDictionary<string, Place>.AlternateLookup<ReadOnlySpan<char>> Lookup = Places.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The most words a known name has.</summary>
    public const int LongestName = 5;

    public static bool IsPlace(string name) => Places.ContainsKey(name);

    /// <summary>The place of that exact name, or <c>null</c>; a dateline's capitals are tried as a name.</summary>
    public static Place? Find(ReadOnlySpan<char> name) => Lookup.TryGetValue(name, out var place) ? place : null;

    private static FrozenDictionary<string, Place> Load()
    {
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        AddCountries(places);
        AddAmerica(places);
        foreach (var (names, where) in Lines(KnownVenues.Table))
        {
            foreach (var name in names)
            {
                places[name] = new Place(name, where[0], where[1]);
            }
        }

        return places.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Countries with their cities, then their states; the first that has a name keeps it.</summary>
    private static void AddCountries(Dictionary<string, Place> places)
    {
        foreach (var (names, cities) in Lines(Countries.Table))
        {
            foreach (var name in names)
            {
                places[name] = new Place(null, null, names[0]);
            }

            foreach (var city in cities)
            {
                places.TryAdd(city, new Place(null, city, names[0]));
            }
        }

        foreach (var (state, country) in StatesOf(Countries.States))
        {
            places.TryAdd(state, new Place(null, null, country));
        }
    }

    private static void AddAmerica(Dictionary<string, Place> places)
    {
        foreach (var (_, cities) in Lines(AmericanCities.Table))
        {
            foreach (var city in cities)
            {
                places.TryAdd(city, new Place(null, city, "United States"));
            }
        }

        foreach (var (name, city) in AmericanCities.OtherNames)
        {
            places[name] = new Place(null, city, "United States");
        }
    }

    /// <summary>The country of a state as it stands behind a city: "Millbrook, Ohio", "Millbrook, Conn.".</summary>
    public static string? CountryBehind(ReadOnlySpan<char> state) =>
        ShortStates.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(state, out var country) ? country : Find(state) is { Depth: 1 } place ? place.Country : null;

    private static readonly FrozenDictionary<string, string> ShortStates = StatesOf(Countries.ShortStates).Concat(Lines(AmericanCities.Table).Select(s => (State: s.Names[1], Country: "United States")))
        .ToFrozenDictionary(s => s.State, s => s.Country, StringComparer.Ordinal);

    /// <summary>Whether a name is a word or a person's as well, so that it means the place only behind a preposition or before its state or country: "Reading", "Nice", "Madison".</summary>
    public static bool IsAmbiguous(ReadOnlySpan<char> name) => AmbiguousNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private static readonly FrozenSet<string> AmbiguousNames = (
        "Nice Hull Derby Stirling Chester Regina Darwin Salvador Rosario Cali Hue Fez Jos Nara Hama Surat Pune York Bath Lancaster Plymouth Exeter Gloucester Winchester Bradford Scarborough Canterbury Halle Kiel Ulm Samara Perm Herat Reading Mobile Bend Golden Gary Norman Madison Jackson Lincoln Columbia Columbus Cleveland Houston Austin Dallas Charlotte Savannah Augusta Salem Canton Dayton Flint Warren Concord Hampton Durham "
        + "Providence Newport Buffalo Queens Purchase Phoenix Orange Bath Cork Perth Homs Medina Florence Victoria Sydney Adelaide Alexandria Hamilton Kingston Georgetown Ferguson Greenwich Lowell Springfield Burlington "
        + "Macon Marietta Helena Billings Pierre Eugene Tempe Mesa Prescott Raleigh Trenton Camden Newark Derry Cambridge Manchester Oxford Arlington Richmond Fairfax McLean Olympia Redmond Hollywood Montgomery Selma "
        + "Brest Osh Sucre Bern Tunis Aden Juba Lima Male Basel Essex Parkland Princeton Waterloo Ames Dover Aspen Lexington Tripoli Mansfield Marquette Branson Radnor Meridian Beaumont Hanover Norwalk Macau Nogales Beaufort Decorah Nome Dothan Rindge Hollis Claremont Compton Stockton Vallejo "
        + "Auburn Enterprise Bethel Glendale Chandler Gilbert Peoria Surprise Goodyear Tombstone Conway Rogers Riverside Ontario Fremont Torrance Antioch Hayward Napa Sonoma Monterey Ventura Lancaster Indio Davis Lakewood Aurora Loveland Durango Centennial Bristol Middletown Fairfield Shelton Homestead Sanford Jupiter Stuart Weston Davie Sunrise Plantation Roswell Dalton Brunswick Lewiston Bloomington Decatur Hammond Lafayette Anderson Carmel Fishers Newton Osceola Spencer Boone Pella Altoona Johnston Denison Adel Lawrence Hutchinson Ashland Hazard Covington Monroe Kenner Frederick Salisbury Bowie Quincy Lynn Plymouth Amherst Medford Gloucester Andover Somerville Pontiac Troy Holland Midland Macomb Saginaw Edina Winona Laurel Independence Clayton Livingston Butte Bellevue Henderson Sparks Mesquite Merrimack Bedford Hudson Exeter Lebanon Milford Franklin Bow Raymond Rye Atkinson Elizabeth Paterson "
        + "Edison Carlsbad Gallup Hobbs Jamaica Corning Batavia Huntington Babylon Cary Hickory Wilson Jamestown Dickinson Delaware Mentor Oberlin Portsmouth Moore Enid Burns York Easton Chester Media Carlisle Warwick Cranston Sumter Clemson Greenwood Denmark Newberry Aberdeen Watertown Mitchell Smyrna Clinton Irving Garland Odessa Tyler Denton Temple Bryan Mission Crawford Sherman Katy Sandy Logan Draper Stowe Suffolk Danville Winchester Petersburg Sterling Wise Hopewell Everett Kent Renton Wheeling Williamson Superior Brookfield Cody Sheridan Gillette Carolina Ponce Langley Newburgh Vail Conroe Lehi Hoover Cullman Russellville Waverly Whitefield Groton Cicero Elgin Joliet Champaign Urbana Marion").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<(string State, string Country)> StatesOf(string table) =>
        from line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let colon = line.IndexOf(':', StringComparison.Ordinal)
        from state in line[..colon].Split(',', StringSplitOptions.TrimEntries)
        select (state, line[(colon + 1)..].Trim());

    private static IEnumerable<(string[] Names, string[] Where)> Lines(string table)
    {
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sides = line.Split(':');
            yield return (sides[0].Split('='), sides[1].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
    }
}
