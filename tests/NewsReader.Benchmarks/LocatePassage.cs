using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using NewsReader.Articles;
using NewsReader.Curation;
using NewsReader.Passages;
using NewsReader.Text;

namespace NewsReader.Benchmarks;

/// <summary>Finding passages of 600 characters again in articles of 5,000 words: uncached, cached, and 100 of them when an article is read again.</summary>
internal static class LocatePassage
{
    private const int Paragraphs = 100;
    private const int WordsInParagraph = 50;
    private const int PassageLength = 600;
    private const int Links = 100;

    private static readonly string[] Edits = ["a slip", "another context", "one word in ten", "one word in four", "taken out", "moved", "a sentence put inside"];

    /// <summary>Scripts that fold otherwise than Latin, and two whose characters are what is compared.</summary>
    private static readonly (string Name, string Letters)[] Scripts =
    [
        ("Arabic", "ابتجحدرسشصطعفقكلمنهوي"),
        ("Hindi", "कगचजटडतदनपबमयरलवसह"),
        ("Chinese", string.Concat(Enumerable.Range(0, 1500).Select(i => (char)(0x4E00 + 5 * i)))),
        ("Thai", "กขคงจชซดตถทนบปพฟมยรลวสห"),
    ];

    public static async Task RunAsync(int rounds)
    {
        var random = new Random(20240611);
        var words = Words(random, "bcdfghklmnprstvz", "aeiou");
        foreach (var edit in Edits)
        {
            Uncached(edit, "", rounds, words, random, stored: true);
        }

        Uncached("one word in ten", "", rounds, words, random, stored: false);
        foreach (var (script, letters) in Scripts)
        {
            var others = Words(random, letters, letters);
            Uncached("one word in four", script, rounds, others, random, stored: true);
            Uncached("a sentence put inside", script, rounds, others, random, stored: true);
        }

        var folder = Directory.CreateTempSubdirectory("newsreader-benchmark-").FullName;
        try
        {
            await KeptAsync(Path.Combine(folder, "curation.db"), rounds, words, random);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Uncached(string edit, string script, int rounds, string[] words, Random random, bool stored)
    {
        var times = new List<double>();
        for (var round = -20; round < rounds; round++)
        {
            var was = Invented(words, random);
            var span = PassageOf(was, random);
            var record = PassageDescriber.Describe(was, span, new byte[32], default);
            var now = Of(Edited(was.Text, span, edit, words, random).Split("\n\n", StringSplitOptions.RemoveEmptyEntries));
            var started = Stopwatch.GetTimestamp();
            PassageLocator.Locate(record, now, stored ? was.Text : null);
            if (round >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        Print($"uncached, {edit}{(script.Length > 0 ? $", in {script}" : "")}{(stored ? "" : ", by the record alone")}", times);
    }

    private static async Task KeptAsync(string file, int rounds, string[] words, Random random)
    {
        var database = new CurationDatabase(new CurationOptions { Connection = $"Data Source={file}" });
        await database.MigrateAsync();
        var store = new PassageStore(database);
        var relocation = new PassageRelocation(store, new PassageLocations(database));
        var links = new PassageLinks(database, store, relocation, TimeProvider.System);
        var (reread, cached) = (new List<double>(), new List<double>());
        for (var round = -3; round < Math.Max(10, rounds / 10); round++)
        {
            var was = Invented(words, random, round + 10);
            var ids = new List<string>();
            for (var i = 0; i < Links; i++)
            {
                ids.Add(await links.MakeAsync(was, [PassageOf(was, random)]));
            }

            var now = Of([.. Edited(was.Text, default, "one word in ten", words, random).Split("\n\n", StringSplitOptions.RemoveEmptyEntries)], round + 10);
            var started = Stopwatch.GetTimestamp();
            await relocation.RelocateAsync([now]);
            reread.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            foreach (var id in ids)
            {
                started = Stopwatch.GetTimestamp();
                await links.ReadAsync(now, id);
                cached.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        Print("cached, one link", cached.Skip(3 * Links));
        Print($"{Links} links when their article is read again, one word in ten", reread.Skip(3));
    }

    private static void Print(string what, IEnumerable<double> milliseconds)
    {
        double[] sorted = [.. milliseconds.Order()];
        double At(double share) => sorted[(int)(share * (sorted.Length - 1))];
        Console.WriteLine($"{what,-60} {sorted.Length,5} times  p50 {At(0.5),8:0.000}  p95 {At(0.95),8:0.000}  p99 {At(0.99),8:0.000} ms");
    }

    private static string[] Words(Random random, string first, string second) =>
        [.. Enumerable.Range(0, 4000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"{first[random.Next(first.Length)]}{second[random.Next(second.Length)]}{(random.Next(3) == 0 ? first[^5] : "")}")))];

    private static Article Invented(string[] words, Random random, int id = 0) =>
        Of([.. Enumerable.Range(0, Paragraphs).Select(_ => string.Join(' ', Enumerable.Range(0, WordsInParagraph).Select(_ => Frequent(words, random))) + ".")], id);

    /// <summary>A few words are everywhere, most are rare.</summary>
    private static string Frequent(string[] words, Random random) => words[(int)(words.Length * Math.Pow(random.NextDouble(), 3))];

    private static TextSpan PassageOf(Article article, Random random)
    {
        var start = article.Blocks[random.Next(Paragraphs - 4)].Span.Start;
        return new TextSpan(start, start + PassageLength);
    }

    private static string Edited(string text, TextSpan span, string edit, string[] words, Random random) => edit switch
    {
        "a slip" => text.Insert(span.Start + 301, "x"),
        "another context" => string.Join("\n\n", Invented(words, random).Text[..(text.Length / 2)], span.In(text), Invented(words, random).Text[..(text.Length / 2)]),
        "one word in ten" => Reworded(text, 0.1, words, random),
        "one word in four" => Reworded(text, 0.25, words, random),
        "moved" => span.In(text) + "\n\n" + text.Remove(span.Start, span.Length),
        "a sentence put inside" => text.Insert(span.Start + 300, " " + string.Join(' ', Enumerable.Range(0, 25).Select(_ => Frequent(words, random))) + ". "),
        _ => text.Remove(span.Start, span.Length),
    };

    private static string Reworded(string text, double share, string[] words, Random random) =>
        string.Join(' ', text.Split(' ').Select(word => random.NextDouble() < share && !word.Contains('\n', StringComparison.Ordinal) ? Frequent(words, random) : word));

    private static Article Of(string[] paragraphs, int id = 0)
    {
        var text = string.Join("\n\n", paragraphs);
        var at = 0;
        var blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new ArticleBlock(BlockKind.Paragraph, new TextSpan(at, at + paragraph.Length), 0));
            at += paragraph.Length + 2;
        }

        return new Article { Id = new ArticleId($"0a1b2c{id:0000}"), Path = "a.txt", ContentHash = "", Language = "en", Title = "", Text = text, Blocks = blocks.ToImmutable(), Map = OffsetMap.Identity(text.Length) };
    }
}
