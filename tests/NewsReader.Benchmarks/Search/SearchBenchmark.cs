using System.Diagnostics;
using System.Globalization;
using NewsReader.Index;

namespace NewsReader.Benchmarks.Search;

/// <summary>Fills an index with a generated archive and prints what indexing and searching it cost, in milliseconds of processor time.</summary>
internal static class SearchBenchmark
{
    private const int Batch = 1_000;

    public static async Task RunAsync(string engine, int articles, string folder, int queries)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var archive = new InventedArchive();
        await FillAsync(engine, articles, folder, archive);
        var watch = Stopwatch.StartNew();
        await using var index = await ArticleIndex.OpenAsync(folder, engine);
        Console.WriteLine($"{index.Engine}, {await index.CountAsync():N0} articles; opened in {watch.ElapsedMilliseconds:N0} ms");
        await WarmUpAsync(index, archive, articles);
        Console.WriteLine($"| query | hits p50 | CPU ms p50 | p95 |\n|---|---|---|---|");
        foreach (var kind in QueryKind.All)
        {
            await MeasureAsync(index, kind, archive, articles, queries);
        }

        Console.WriteLine($"private memory {PrivateMegabytes():N0} MB, managed heap {GC.GetTotalMemory(true) >> 20:N0} MB");
    }

    private static async Task FillAsync(string engine, int articles, string folder, InventedArchive archive)
    {
        await using var index = await ArticleIndex.OpenAsync(folder, engine);
        var have = await index.CountAsync();
        var (making, writing) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var first = have; first < articles; first += Batch)
        {
            var before = Environment.CpuUsage.TotalTime;
            var batch = Enumerable.Range(first, Math.Min(Batch, articles - first)).Select(n => archive[n]).ToArray();
            var made = Environment.CpuUsage.TotalTime;
            await index.WriteAsync(batch, []);
            making += made - before;
            writing += Environment.CpuUsage.TotalTime - made;
        }

        if (have < articles)
        {
            var bytes = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);
            Console.WriteLine($"indexed {articles - have:N0} articles: {(articles - have) / writing.TotalSeconds:N0} a CPU-second (making them took {making.TotalSeconds:N0} s more), {bytes >> 20:N0} MB");
        }
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

    /// <summary>Memory of the process that is no mapped file; 0 where the system does not say.</summary>
    private static long PrivateMegabytes() => File.Exists("/proc/self/status")
        ? File.ReadLines("/proc/self/status").Where(l => l.StartsWith("RssAnon:", StringComparison.Ordinal)).Select(l => long.Parse(l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) >> 10).FirstOrDefault()
        : 0;
}
