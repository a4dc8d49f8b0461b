using System.Diagnostics;
using NewsReader.Archive;
using NewsReader.Archive.Events;
using NewsReader.Archive.Copies;
using NewsReader.Archive.Statements;
using NewsReader.Articles;
using NewsReader.Curation;
using NewsReader.Extraction;
using NewsReader.Files;
using NewsReader.Index;
using NewsReader.Ingest;
using NewsReader.Passages;

namespace NewsReader.Benchmarks;

/// <summary>The whole ingest of a generated archive: articles a second, highest private memory, where the time goes, and a second run that finds nothing new.</summary>
/// <remarks><c>dotnet run -c Release --project tests/NewsReader.Benchmarks -- ingest [articles] [words] [engine]</c></remarks>
internal static class IngestThroughput
{
    private const int Profiled = 1000;

    public static async Task RunAsync(int articles, int words, string? engine)
    {
        var folder = Directory.CreateTempSubdirectory("newsreader-benchmark-").FullName;
        try
        {
            var archive = Path.Combine(folder, "archive");
            GeneratedArchive.Write(archive, articles, words);
            await MeasureAsync(archive, Path.Combine(folder, "data"), articles, EngineOf(engine));
            await ProfileAsync(archive, Path.Combine(folder, "profile"), EngineOf(engine));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(string archive, string data, int articles, string engine)
    {
        var database = new CurationDatabase(new CurationOptions { Connection = $"Data Source={Path.Combine(data, "curation.db")}" });
        await database.MigrateAsync();
        await using var index = await ArticleIndex.OpenAsync(Path.Combine(data, "index"), engine);
        using var speakers = new SpeakerDirectory(Path.Combine(data, "archive.db"));
        using var events = new EventDirectory(Path.Combine(data, "archive.db"));
        using var copies = new CopyDirectory(Path.Combine(data, "copies.db"));
        using var statements = new StatementDirectory(Path.Combine(data, "statements.db"));
        var (progress, memory) = (new IngestProgress(TimeProvider.System), new MemoryCurve(articles));
        var ledger = new IngestLedger(Path.Combine(data, "ledger.db"));
        var ingestor = new Ingestor(
            new ArticleFolder(archive), ledger, index, speakers, events, copies, statements, new IdentityDecisions(database, TimeProvider.System), new ArticleRenames(database), new PassageRelocation(new PassageStore(database), new PassageLocations(database)), progress, new IngestOptions(), TimeProvider.System);

        await using var watch = new Timer(_ => memory.Note(progress.Snapshot.Counts.Articles), null, 0, 100);
        var cpu = CpuTime();
        var first = await ingestor.RunAsync();
        cpu = CpuTime() - cpu;
        Console.WriteLine($"{first.Counts.Articles} of {articles} articles in {first.Elapsed.TotalSeconds:0.0} s: {articles / first.Elapsed.TotalSeconds:0} a second, {Environment.ProcessorCount} processors, {cpu.TotalMilliseconds / articles:0.00} ms of processor time an article, highest private memory {memory.Highest} MB, {first.Rewritten} rewritten");
        Console.WriteLine($"{engine}; private memory in MB, the highest of each tenth of the run: {memory}");
        Console.WriteLine($"collections of generation 0, 1 and 2: {GC.CollectionCount(0)}, {GC.CollectionCount(1)}, {GC.CollectionCount(2)}; all waited {GC.GetTotalPauseDuration().TotalSeconds:0.0} s for them; {GC.GetTotalAllocatedBytes() / articles >> 10} KB allocated an article");
        var heap = GC.GetGCMemoryInfo(GCKind.Any);
        Console.WriteLine($"the collector holds {heap.TotalCommittedBytes >> 20} MB: {string.Join(", ", heap.GenerationInfo.ToArray().Select(g => $"{g.SizeAfterBytes >> 20} ({g.FragmentationAfterBytes >> 20} free)"))} of generations 0, 1, 2, large and pinned");
        Console.WriteLine($"in use after it: {GC.GetTotalMemory(forceFullCollection: true) >> 20} MB managed");
        var second = await ingestor.RunAsync();
        Console.WriteLine($"unchanged: {second.Counts.Unchanged} files compared in {second.Elapsed.TotalSeconds:0.00} s, {second.Read} read");
    }

    /// <summary>The stages one after the other on one thread.</summary>
    private static async Task ProfileAsync(string archive, string data, string engine)
    {
        Directory.CreateDirectory(data);
        await using var index = await ArticleIndex.OpenAsync(Path.Combine(data, "index"), engine);
        using var speakers = new SpeakerDirectory(Path.Combine(data, "archive.db"));
        using var events = new EventDirectory(Path.Combine(data, "archive.db"));
        var folder = new ArticleFolder(archive);
        var files = Timed("list", () => folder.List().ToList());
        var contents = Timed("read", () => files.Take(Profiled).Select(f => folder.Read(f.Path)).ToList());
        var parsed = Timed("decode, clean", () => contents.SelectMany(c => ArticleParser.Parse(c.File.Path, c.Bytes, c.SidecarYaml).Articles).ToList());
        var annotated = Timed("annotate", () => parsed.Select(ArticleAnnotator.Annotate).ToList());
        var named = Timed("join speakers", () => annotated.Chunk(256).SelectMany(b => speakers.Join(b)).ToList());
        var joined = Timed("join events", () => named.Chunk(256).SelectMany(b => events.Join(b)).ToList());
        using var copies = new CopyDirectory(Path.Combine(data, "copies.db"));
        Timed("copies", () => joined.Chunk(256).Select(b => { copies.Join(b); return b.Length; }).Sum());
        using var statements = new StatementDirectory(Path.Combine(data, "statements.db"));
        Timed("statements", () => joined.Chunk(256).Select(b => { statements.Add(b); return b.Length; }).Sum());
        var before = (CpuTime(), GC.GetTotalAllocatedBytes());
        foreach (var batch in joined.Chunk(256))
        {
            await index.WriteAsync(batch, []);
        }

        Print("index", before);
    }

    private static T Timed<T>(string stage, Func<T> work)
    {
        var before = (CpuTime(), GC.GetTotalAllocatedBytes());
        var result = work();
        Print(stage, before);
        return result;
    }

    private static void Print(string stage, (TimeSpan Cpu, long Allocated) before) => Console.WriteLine(
        $"{stage,-14} {(CpuTime() - before.Cpu).TotalMilliseconds / Profiled,7:0.000} ms of processor time an article, {(GC.GetTotalAllocatedBytes() - before.Allocated) / Profiled >> 10,4} KB allocated");

    /// <summary>Processor time does not depend on what else the machine does.</summary>
    private static TimeSpan CpuTime()
    {
        using var self = Process.GetCurrentProcess();
        return self.TotalProcessorTime;
    }

    private static string EngineOf(string? asked) =>
        asked is null ? ArticleIndex.Engines[0] : ArticleIndex.Engines.First(e => e.StartsWith(asked, StringComparison.OrdinalIgnoreCase));

    /// <summary>The private memory of the process while articles are read.</summary>
    private sealed class MemoryCurve(int articles)
    {
        private readonly long[] _reserved = new long[10];
        private readonly long[] _highest = new long[10];

        public long Highest => _highest.Max();

        public void Note(int read)
        {
            using var self = Process.GetCurrentProcess();
            var tenth = Math.Min(9, 10 * read / articles);
            _reserved[tenth] = Math.Max(_reserved[tenth], self.PrivateMemorySize64 >> 20);
            _highest[tenth] = Math.Max(_highest[tenth], ProcessMemory.PrivateMegabytes());
        }

        public override string ToString() => $"{string.Join(' ', _highest)}; with what was reserved and never touched: {string.Join(' ', _reserved)}";
    }
}
