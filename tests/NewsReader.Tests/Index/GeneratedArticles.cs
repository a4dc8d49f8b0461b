using NewsReader.Extraction;

namespace NewsReader.Tests.Index;

/// <summary>Makes articles that agree and differ in every way a search can tell: the same ones from the same seed.</summary>
internal static class GeneratedArticles
{
    public static readonly string[] Words =
    [
        "the", "of", "peace", "talks", "talk", "leader", "leaders", "summit", "met", "meeting", "war", "president", "said", "city", "cities", "stressed",
        "stress", "agree", "agreed", "agreement", "border", "borders", "minister", "ministers", "U.N.", "château", "café", "Cafés", "nation", "nations", "trade", "traded",
        "grain", "water", "état", "états", "мир", "мира", "саммит", "саммиты", "Ёлка", "переговоры", "北京", "会议", "東京会議", "سلام", "السلام", "don't", "state-owned",
        "2019", "3.5", "hearing", "vote", "voted", "votes", "court", "bank", "banks", "law", "laws", "river", "bridge", "harbour", "ferry",
    ];

    public static readonly string[] Speakers = ["Ann Lee", "Bo Ray", "Vladimir Orlov", "Мария Попова", "José Peña", "Lee Ann", "UN Council", "Omar Said"];
    public static readonly string[] Verbs = ["say", "claim", "stress", "warn", "ask"];
    public static readonly string[] Outlets = ["Post", "Times", "The Post and Courier", "Le Monde fictif", "Вестник"];
    public static readonly (string Id, string Name)[] Events = [("e1", "Batumi grid summit"), ("e2", "Peace talks"), ("e3", "Trade hearing"), ("e4", "Summit of cities"), ("e5", "Переговоры")];
    public static readonly Venue[] Venues =
    [
        WrittenArticle.At("Russia", "Moscow", "Kremlin"), WrittenArticle.At("Russia", "Moscow"), WrittenArticle.At("Russia"), WrittenArticle.At("Georgia", "Batumi", "Old/New Hall"),
        WrittenArticle.At(null, "Moscow"), WrittenArticle.At("Switzerland", "Geneva"), WrittenArticle.At("Georgia", null, "Old Hall"),
    ];

    private static readonly string[] Languages = ["en", "en", "en", "en-GB", "fr", "ru", "zh", "und"];

    public static IEnumerable<AnnotatedArticle> Of(int count, int seed)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, count).Select(i => One($"g{i:00000}", random)).ToList();
    }

    /// <summary>One word, the first ones far more often than the last.</summary>
    public static string Word(Random random) => Words[(int)(Words.Length * Math.Pow(random.NextDouble(), 2.2))];

    public static string Date(Random random)
    {
        var year = random.Next(2017, 2021);
        return random.Next(10) switch
        {
            0 => $"{year}",
            1 => $"{year}-{random.Next(1, 13):00}",
            _ => $"{year}-{random.Next(1, 13):00}-{random.Next(1, 29):00}",
        };
    }

    private static AnnotatedArticle One(string id, Random random)
    {
        var quotes = new List<(string, string?, string?, QuoteKind)>();
        var paragraphs = new List<string>();
        for (var p = random.Next(1, 5); p > 0; p--)
        {
            paragraphs.Add($"{Sentence(random, 3, 12)} {Quoted(random, quotes)}");
        }

        return WrittenArticle.Of(
            id,
            random.Next(6) == 0 ? "" : Sentence(random, 2, 6),
            string.Join("\n\n", paragraphs),
            random.Next(8) == 0 ? null : Date(random),
            random.Next(9) == 0 ? null : Pick(Outlets, random),
            Pick(Languages, random),
            random.Next(4) == 0 ? null : Pick(Events, random),
            random.Next(4) == 0 ? null : Pick(Venues, random),
            [.. quotes]) with { CopyGroup = random.Next(3) == 0 ? $"c{random.Next(40)}" : null };
    }

    /// <summary>A sentence that reports words, its quote noted in <paramref name="quotes"/>; at times none.</summary>
    private static string Quoted(Random random, List<(string, string?, string?, QuoteKind)> quotes)
    {
        if (random.Next(3) == 0)
        {
            return Sentence(random, 1, 4);
        }

        var mark = $"#{quotes.Count}";
        var first = $"{Sentence(random, 1, 6)[..^1]} {mark},";
        var second = random.Next(3) == 0 ? $"{Sentence(random, 1, 4)[..^1]} {mark}." : null;
        quotes.Add((
            second is null ? first : $"{first} | {second}",
            random.Next(5) == 0 ? null : Pick(Speakers, random),
            random.Next(5) == 0 ? null : Pick(Verbs, random),
            (QuoteKind)random.Next(3)));
        return second is null ? $"“{first}” it was said." : $"“{first}” they said, “{second}”";
    }

    private static string Sentence(Random random, int least, int most) =>
        string.Join(' ', Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Word(random))) + ".";

    private static T Pick<T>(T[] from, Random random) => from[random.Next(from.Length)];
}
