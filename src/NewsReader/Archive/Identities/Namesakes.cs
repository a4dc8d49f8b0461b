using System.Collections.Immutable;
using NewsReader.Extraction.Words;

namespace NewsReader.Archive.Identities;

/// <summary>Tells two people of one name apart by their walks of life: a Georgian footballer is not a Russian president.</summary>
/// <remarks>Only what excludes itself parts them: offices of two countries, sport or stage on one side and office, bench or pulpit on the other. An article that
/// says both of one person ("the former cricketer and prime minister") holds them together.</remarks>
internal static class Namesakes
{
    private static readonly (string Walk, string[] Words)[] Walks =
    [
        ("sport", ["footballer", "striker", "midfielder", "goalkeeper", "defender", "quarterback", "linebacker", "pitcher", "outfielder", "cricketer", "golfer", "swimmer", "sprinter", "boxer", "cyclist", "wrestler", "skier", "jockey", "champion", "athlete", "halfback", "winger", "batsman", "bowler", "coach"]),
        ("stage", ["actor", "actress", "singer", "rapper", "comedian", "musician", "drummer", "guitarist", "pianist", "violinist", "dancer", "soprano", "tenor", "conductor"]),
        ("office", ["president", "minister", "chancellor", "senator", "governor", "mayor", "congressman", "congresswoman", "representative", "premier", "king", "queen", "ambassador", "lawmaker", "legislator"]),
        ("law", ["judge", "justice", "prosecutor", "sheriff", "detective", "inspector", "superintendent", "sergeant", "constable"]),
        ("church", ["bishop", "archbishop", "cardinal", "pastor", "priest", "rabbi", "imam", "reverend"]),
        ("health", ["surgeon", "physician", "nurse", "cardiologist", "epidemiologist", "oncologist", "paediatrician", "pediatrician"]),
    ];

    /// <summary>Walks that people change between too seldom to be taken for one person without a word that says so.</summary>
    private static readonly (string, string)[] Apart =
        [("sport", "office"), ("sport", "law"), ("sport", "church"), ("sport", "health"), ("stage", "law"), ("stage", "church"), ("stage", "health"), ("stage", "sport"), ("law", "church"), ("law", "health"), ("church", "health"), ("church", "office")];

    /// <summary>The walk of life and country that the roles of one article show, as <c>walk|country</c>; empty where they show neither.</summary>
    public static string SenseOf(IEnumerable<string> roles)
    {
        var walks = new SortedSet<string>(StringComparer.Ordinal);
        var countries = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var role in roles)
        {
            var words = role.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var walk = Walks.FirstOrDefault(w => words.Any(w.Words.Contains)).Walk;
            if (walk is null)
            {
                continue;
            }

            walks.Add(walk);
            if (walk is "office" or "sport" && words.Length > 0 && (Lexicon.For("en").Find(words[0]).Classes & WordClass.Demonym) != 0)
            {
                countries.Add(words[0]);
            }
        }

        return walks.Count == 0 ? "" : $"{string.Join('+', walks)}|{string.Join('+', countries)}";
    }

    /// <summary>Parts the senses of one name into people; the most frequent first. Senses that exclude nobody go to the first.</summary>
    /// <param name="senses">Of one name, with the articles that show each.</param>
    public static IReadOnlyList<ImmutableArray<string>> Part(IEnumerable<(string Sense, int Articles)> senses)
    {
        var people = new List<ImmutableArray<string>>();
        foreach (var sense in senses.OrderByDescending(s => s.Articles).ThenBy(s => s.Sense, StringComparer.Ordinal).Select(s => s.Sense))
        {
            var at = people.FindIndex(p => p.All(o => !Exclude(o, sense)));
            if (at < 0)
            {
                people.Add([sense]);
            }
            else
            {
                people[at] = people[at].Add(sense);
            }
        }

        return people;
    }

    /// <summary>One word for a sense, to tell ids apart.</summary>
    public static string WordOf(string sense) => sense.Split('|') is [var walk, var country] ? (country.Length > 0 ? $"{country}-{walk}" : walk).Replace('+', '-') : "other";

    private static bool Exclude(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return false;
        }

        var (walks, countries) = (a.Split('|')[0].Split('+'), a.Split('|')[1].Split('+', StringSplitOptions.RemoveEmptyEntries));
        var (otherWalks, otherCountries) = (b.Split('|')[0].Split('+'), b.Split('|')[1].Split('+', StringSplitOptions.RemoveEmptyEntries));
        return (countries.Length > 0 && otherCountries.Length > 0 && !countries.Intersect(otherCountries).Any())
            || (!walks.Intersect(otherWalks).Any() && walks.All(w => otherWalks.All(o => Apart.Contains((w, o)) || Apart.Contains((o, w)))));
    }
}
