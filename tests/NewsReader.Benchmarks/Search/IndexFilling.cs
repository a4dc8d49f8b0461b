using NewsReader.Index;

namespace NewsReader.Benchmarks.Search;

/// <summary>Fills an index with a generated archive, or goes on with one that holds some of it, and prints what that cost.</summary>
internal static class IndexFilling
{
    private const int Batch = 5_000;

    public static async Task RunAsync(IArticleIndex index, int articles, string folder, InventedArchive archive)
    {
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
            if ((first + Batch) % 100_000 == 0)
            {
                Console.WriteLine($"{first + Batch:N0} articles after {writing.TotalSeconds:N0} s of processor time");
            }
        }

        if (have < articles)
        {
            var bytes = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);
            Console.WriteLine($"indexed {articles - have:N0} articles: {(articles - have) / writing.TotalSeconds:N0} a CPU-second (making them took {making.TotalSeconds:N0} s more), {bytes >> 20:N0} MB");
        }
    }
}
