using NewsReader.Search;

namespace NewsReader.Tests.Index;

/// <summary>Asks what people ask, and odder things: the same requests from the same seed.</summary>
internal static class GeneratedRequests
{
    private static readonly FacetField[] Fields = Enum.GetValues<FacetField>();

    public static SearchRequest One(Random random) => new()
    {
        Query = random.Next(5) == 0 ? "" : Query(random, 2),
        View = (SearchView)random.Next(4),
        Sort = (SearchSort)random.Next(3),
        Group = random.Next(3) == 0 ? SearchGroup.Copies : SearchGroup.None,
        Filters = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Filter(random)).DistinctBy(f => f.Field)],
        Date = random.Next(4) == 0 ? Range(random) : default,
        Facets = [.. Fields],
        FacetSize = 10_000,
        PageSize = 100_000,
    };

    private static string Query(Random random, int depth) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Clause(random, depth)));

    private static string Clause(Random random, int depth) => random.Next(14) switch
    {
        0 => $"-{Word(random)}",
        1 => $"{Word(random)} OR {Leaf(random)}",
        2 when depth > 0 => $"({Query(random, depth - 1)})",
        3 when depth > 0 => $"-({Query(random, depth - 1)})",
        4 when depth > 0 => $"({Query(random, depth - 1)}) OR {Leaf(random)}",
        5 => $"{Word(random)} NEAR/{random.Next(6)} {Word(random)}",
        6 => $"said:({Word(random)} NEAR/{random.Next(4)} {Word(random)})",
        _ => Leaf(random),
    };

    private static string Leaf(Random random) => random.Next(16) switch
    {
        0 or 1 => $"\"{Word(random)} {Word(random)}\"",
        2 => $"“{Word(random)}”",
        3 => $"{Word(random)[..^1]}*",
        4 => $"{Word(random)}~",
        5 => $"said:{Word(random)}",
        6 => $"said:\"{Word(random)} {Word(random)}\"",
        7 => $"speaker:{Pick(GeneratedArticles.Speakers, random).Split(' ')[^1]}",
        8 => $"event:\"{Pick(GeneratedArticles.Events, random).Name}\"",
        9 => $"venue:{Pick(["moscow", "russia", "geo*", "hall", "\"old hall\"", "\"moscow, russia\"", "nowhere"], random)}",
        10 => $"outlet:{Pick(["post", "times", "вестник", "tims~"], random)}",
        11 => $"verb:{Pick(GeneratedArticles.Verbs, random)}",
        12 => $"date:{Range(random)}",
        _ => Word(random),
    };

    private static FacetFilter Filter(Random random)
    {
        var field = Pick(Fields, random);
        var chosen = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Value(field, random)).Distinct().ToArray();
        var excluded = random.Next(3) == 0 ? chosen.Length : random.Next(4) == 0 ? 1 : 0;
        return new FacetFilter(field, [.. chosen[excluded..]], [.. chosen[..excluded]]);
    }

    private static string Value(FacetField field, Random random) => random.Next(8) == 0 ? FacetValue.NotStated : field switch
    {
        FacetField.Speaker => WrittenArticle.SpeakerId(Pick(GeneratedArticles.Speakers, random)),
        FacetField.Event => Pick(GeneratedArticles.Events, random).Id,
        FacetField.Venue => Pick(["Russia", "Russia/Moscow", "Russia/Moscow/Kremlin", "Georgia", "Georgia/Batumi", "Moscow", "Atlantis"], random),
        FacetField.Date => GeneratedArticles.Date(random),
        FacetField.Outlet => Pick(GeneratedArticles.Outlets, random),
        FacetField.Verb => Pick(GeneratedArticles.Verbs, random),
        FacetField.Kind => Pick(["direct", "mixed", "indirect"], random),
        _ => Pick(["en", "en-GB", "fr", "ru", "zh"], random),
    };

    private static DateRange Range(Random random)
    {
        var (a, b) = (GeneratedArticles.Date(random), GeneratedArticles.Date(random));
        (a, b) = string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
        return DateRange.Parse(random.Next(4) switch { 0 => a, 1 => $"{a}..", 2 => $"..{b}", _ => $"{a}..{b}" }) ?? default;
    }

    private static string Word(Random random) => GeneratedArticles.Word(random);

    private static T Pick<T>(T[] from, Random random) => from[random.Next(from.Length)];
}
