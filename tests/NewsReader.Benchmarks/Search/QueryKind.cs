using NewsReader.Search;
using NewsReader.Text;

namespace NewsReader.Benchmarks.Search;

/// <summary>A kind of question people ask, and as many examples of it as are wanted.</summary>
internal sealed record QueryKind(string Name, Func<InventedArchive, int, Random, SearchRequest> Make)
{
    private static readonly FacetField[] Facets = Enum.GetValues<FacetField>();

    public static QueryKind[] All { get; } =
    [
        new("term", (a, _, r) => Ask(Word(a, r))),
        new("two-term AND", (a, _, r) => Ask($"{Word(a, r)} {Word(a, r)}")),
        new("three-term OR", (a, _, r) => Ask($"{Word(a, r)} OR {Word(a, r)} OR {Word(a, r)}")),
        new("phrase", (a, n, r) => Ask($"\"{Pair(a, n, r)}\"")),
        new("prefix", (a, _, r) => Ask($"{Word(a, r)[..3]}*")),
        new("term, three facets chosen", (a, _, r) => Ask(Word(a, r)) with { Filters = [Only(FacetField.Outlet, $"Outlet {r.Next(20)}", $"Outlet {r.Next(20)}"), Only(FacetField.Kind, "direct"), new FacetFilter(FacetField.Verb, [], ["claim"])], Date = DateRange.Parse("2010..2019") ?? default }),
        new("term, newest first", (a, _, r) => Ask(Word(a, r)) with { Sort = SearchSort.Newest }),
        new("everything", (_, _, _) => Ask("")),
        new("speaker: and a term", (a, _, r) => Ask($"speaker:{Word(a, r)[..3]}* {Word(a, r)}")),
        new("quotes: term", (a, _, r) => Ask(Word(a, r)) with { View = SearchView.Quotes }),
        new("quotes: two-term AND", (a, _, r) => Ask($"{Word(a, r)} {Word(a, r)}") with { View = SearchView.Quotes }),
        new("quotes: phrase", (a, n, r) => Ask($"\"{Pair(a, n, r)}\"") with { View = SearchView.Quotes }),
        new("speakers: term", (a, _, r) => Ask(Word(a, r)) with { View = SearchView.Speakers }),
        new("events: term", (a, _, r) => Ask(Word(a, r)) with { View = SearchView.Events }),
        new("quotes: three-term OR", (a, _, r) => Ask($"{Word(a, r)} OR {Word(a, r)} OR {Word(a, r)}") with { View = SearchView.Quotes }),
        new("quotes: prefix", (a, _, r) => Ask($"{Word(a, r)[..3]}*") with { View = SearchView.Quotes }),
        new("eight facets over some 20,000 hits", (a, n, r) => Ask(a.Words[Math.Max(0, RankWith(20_000, n) + r.Next(-5, 5))]) with { PageSize = 0, Sort = SearchSort.Newest }),
        new("page 50 of a term", (a, _, r) => Ask(Word(a, r)) with { Page = 50 }),
    ];

    /// <summary>The kind of a name, or all whose names begin so.</summary>
    public static IEnumerable<QueryKind> Called(string name) => Array.Exists(All, k => k.Name == name) ? All.Where(k => k.Name == name) : All.Where(k => k.Name.StartsWith(name, StringComparison.Ordinal));

    private static SearchRequest Ask(string query) => new() { Query = query, Facets = [.. Facets], PageSize = 20 };

    private static FacetFilter Only(FacetField field, params string[] values) => new(field, [.. values], []);

    /// <summary>Words of every frequency from those in most articles to those in one of a thousand.</summary>
    public static string Word(InventedArchive archive, Random random) => archive.Words[(int)Math.Pow(10, 1 + (random.NextDouble() * 3))];

    /// <summary>The rank of a word that so many of the articles have, of which each has some 370 words.</summary>
    private static int RankWith(int hits, int articles) => hits >= articles ? 0 : (int)(-370 / (Math.Log(1 - ((double)hits / articles)) * 12.8));

    /// <summary>Two words that stand side by side in some quote.</summary>
    private static string Pair(InventedArchive archive, int articles, Random random)
    {
        var words = Text.Analysis.Words.Of(archive[random.Next(articles)].Quotes[0].Text);
        var at = random.Next(words.Count - 1);
        return $"{words[at].Form} {words[at + 1].Form}";
    }
}
