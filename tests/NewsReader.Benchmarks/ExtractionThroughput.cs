using System.Diagnostics;
using System.Text;
using NewsReader.Articles;
using NewsReader.Extraction;

namespace NewsReader.Benchmarks;

/// <summary>Extraction alone on one thread: articles a second, and whether the time a word takes stays the same in articles ten and a hundred times as long.</summary>
/// <remarks><c>dotnet run -c Release --project tests/NewsReader.Benchmarks -- extract [articles] [words] [folder]</c>; with a folder its files are read instead of invented ones.</remarks>
internal static class ExtractionThroughput
{
    private const int Rounds = 5;

    public static void Run(int articles, int words, string? folder)
    {
        var parsed = folder is null ? Invented(articles, words) : Read(folder);
        Measure(parsed, "warm-up");
        Measure(parsed, $"{parsed.Count} articles of {parsed.Sum(WordsOf) / parsed.Count} words");
        foreach (var longer in folder is null ? new[] { 1, 10, 100 } : [])
        {
            Measure(Invented(Math.Max(3, 100 / longer), words * longer), $"articles of {words * longer} words");
        }
    }

    private static void Measure(List<Article> articles, string name)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var article in articles)
            {
                ArticleAnnotator.Annotate(article);
            }

            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        Console.WriteLine($"{name}: {articles.Count / best.TotalSeconds:0} articles a second, {best.TotalNanoseconds / articles.Sum(WordsOf):0} ns a word");
    }

    private static int WordsOf(Article article) => article.Text.Count(c => c == ' ') + 1;

    private static List<Article> Invented(int articles, int words)
    {
        var parsed = new List<Article>(articles);
        for (var i = 0; i < articles; i++)
        {
            parsed.AddRange(ArticleParser.Parse($"{i}.txt", Encoding.UTF8.GetBytes(GeneratedArchive.Article(new Random(i), words))).Articles);
        }

        return parsed;
    }

    private static List<Article> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(f => ArticleParser.Parse(Path.GetFileName(f), File.ReadAllBytes(f)).Articles)];
}
