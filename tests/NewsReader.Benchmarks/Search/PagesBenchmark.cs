using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Index;
using NewsReader.Ingest;
using NewsReader.Web.Hosting;

namespace NewsReader.Benchmarks.Search;

/// <summary>Serves a generated archive and prints what each page costs, in milliseconds of processor time, those of the one who asks included.</summary>
internal static class PagesBenchmark
{
    public static async Task RunAsync(string engine, int articles, string folder, int requests)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var empty = Directory.CreateDirectory(Path.Combine(folder, "archive")).FullName;
        await using var app = await WebHost.BuildAsync([$"--Archive:Folder={empty}", $"--Archive:Data={Path.Combine(folder, "data")}", $"--Archive:Engine={engine}", "--urls=http://127.0.0.1:0", "--Ingest:Watch=false"]);
        var index = app.Services.GetRequiredService<IArticleIndex>();
        var archive = new InventedArchive();
        await IndexFilling.RunAsync(index, articles, folder, archive);
        await app.StartAsync();
        await UntilReadAsync(app.Services.GetRequiredService<IngestProgress>());
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        Console.WriteLine($"{index.Engine}, {await index.CountAsync():N0} articles\n| page | CPU ms p50 | p95 | elapsed p95 |\n|---|---|---|---|");
        foreach (var (name, address) in Pages(archive, articles))
        {
            await MeasureAsync(client, name, address, requests);
        }

        await app.StopAsync();
    }

    /// <summary>The first run learns from the filled index what it holds: that is not to be counted with the pages.</summary>
    private static async Task UntilReadAsync(IngestProgress progress)
    {
        while (progress.Snapshot.FinishedAt is null)
        {
            await Task.Delay(100);
        }
    }

    private static (string Name, Func<Random, string> Address)[] Pages(InventedArchive archive, int articles)
    {
        string Word(Random random) => QueryKind.Word(archive, random);
        string Article(Random random) => $"/articles/{archive[random.Next(articles)].Article.Id}";
        return
        [
            ("first page", _ => "/"),
            ("search, articles", r => $"/search?q={Word(r)}"),
            ("search, three words with OR", r => $"/search?q={Word(r)}+OR+{Word(r)}+OR+{Word(r)}"),
            ("search, quotes", r => $"/search?q={Word(r)}&view=quotes"),
            ("search, speakers", r => $"/search?q={Word(r)}&view=speakers"),
            ("search, events", r => $"/search?q={Word(r)}&view=events"),
            ("search, filtered", r => $"/search?q={Word(r)}&kind=direct&not.verb=claim&date=2010..2019"),
            ("page 50", r => $"/search?q={Word(r)}&page=50"),
            ("nothing found", r => $"/search?q={Word(r)}&date=1901"),
            ("all speakers", r => $"/search/values/speaker?q={Word(r)}"),
            ("article", Article),
            ("article, from a search", r => $"{Article(r)}?q={Word(r)}"),
            ("suggestions", r => $"/api/suggest?q={Word(r)[..3]}"),
            ("search, as data", r => $"/api/search?q={Word(r)}"),
        ];
    }

    private static async Task MeasureAsync(HttpClient client, string name, Func<Random, string> address, int requests)
    {
        var random = new Random(11);
        for (var i = 0; i < 100; i++)
        {
            (await client.GetAsync(address(random))).EnsureSuccessStatusCode();
        }

        var (costs, waits) = (new List<double>(), new List<double>());
        for (var i = 0; i < requests; i++)
        {
            var asked = address(random);
            var before = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            await client.GetStringAsync(asked);
            waits.Add(watch.Elapsed.TotalMilliseconds);
            costs.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        costs.Sort();
        waits.Sort();
        Console.WriteLine($"| {name} | {costs[requests / 2]:0.0} | {costs[(int)(requests * 0.95)]:0.0} | {waits[(int)(requests * 0.95)]:0.0} |");
    }
}
