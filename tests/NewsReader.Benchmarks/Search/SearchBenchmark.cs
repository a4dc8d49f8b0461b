using System.Diagnostics;
using System.Globalization;
using NewsReader.Index;

namespace NewsReader.Benchmarks.Search;

/// <summary>Fills an index with a generated archive and prints what indexing and searching it cost, in milliseconds of processor time.</summary>
internal static class SearchBenchmark
{
    public static async Task RunAsync(string engine, int articles, string folder, int queries, string kinds)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var archive = new InventedArchive();
        await using (var filled = await ArticleIndex.OpenAsync(folder, engine))
        {
            await IndexFilling.RunAsync(filled, articles, folder, archive);
        }

        if (queries == 0)
        {
            return;
        }

        var watch = Stopwatch.StartNew();
        await using var index = await ArticleIndex.OpenAsync(folder, engine);
        Console.WriteLine($"{index.Engine}, {await index.CountAsync():N0} articles; opened in {watch.ElapsedMilliseconds:N0} ms");
        await WarmUpAsync(index, archive, articles);
        Console.WriteLine($"| query | hits p50 | CPU ms p50 | p95 |\n|---|---|---|---|");
        foreach (var kind in QueryKind.Called(kinds))
        {
            await MeasureAsync(index, kind, archive, articles, queries);
        }

        Console.WriteLine($"private memory {ProcessMemory.PrivateMegabytes():N0} MB, managed heap {GC.GetTotalMemory(true) >> 20:N0} MB");
    }

    /// <summary>The code is compiled and the files are in memory before anything is measured.</summary>
    private static async Task WarmUpAsync(IArticleIndex index, InventedArchive archive, int articles)
    {
        var random = new Random(5);
        for (var round = 0; round < 40; round++)
        {
            foreach (var kind in QueryKind.All)
            {
                await index.SearchAsync(kind.Make(archive, articles, random));
            }
        }

        // What is often run is compiled once more, and common words are read, beside the searches.
        TimeSpan before, searched = Environment.CpuUsage.TotalTime;
        do
        {
            before = Environment.CpuUsage.TotalTime;
            await Task.Delay(TimeSpan.FromSeconds(1));
        }
        while (Environment.CpuUsage.TotalTime - before > TimeSpan.FromMilliseconds(50));
        Console.WriteLine($"went on beside for {(before - searched).TotalSeconds:0.0} s of processor time after the first searches");
    }

    private static async Task MeasureAsync(IArticleIndex index, QueryKind kind, InventedArchive archive, int articles, int queries)
    {
        var random = new Random(11);
        var requests = Enumerable.Range(0, queries).Select(_ => kind.Make(archive, articles, random)).ToList();
        var costs = new List<double>();
        var hits = new List<int>();
        foreach (var request in requests)
        {
            var before = Environment.CpuUsage.TotalTime;
            var result = await index.SearchAsync(request);
            costs.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
            hits.Add(result.Total);
        }

        costs.Sort();
        hits.Sort();
        Console.WriteLine($"| {kind.Name} | {hits[hits.Count / 2]:N0} | {costs[costs.Count / 2]:0.0} | {costs[(int)(costs.Count * 0.95)]:0.0} |");
    }
}
