using System.Diagnostics;
using System.Globalization;
using NewsReader.Archive;
using NewsReader.Archive.Copies;
using NewsReader.Archive.Events;
using NewsReader.Archive.Statements;
using NewsReader.Benchmarks.Search;
using NewsReader.Extraction;

namespace NewsReader.Benchmarks;

/// <summary>What it costs to add 1,000 articles to an archive of a given size: speakers, events, copies and statements, without reading files and without the index.</summary>
/// <remarks><c>dotnet run -c Release --project tests/NewsReader.Benchmarks -- archive ARTICLES FOLDER</c> fills the folder, or goes on with what is there, and measures one run of 1,000.</remarks>
internal static class ArchiveGrowth
{
    private const int Added = 1000;

    /// <summary>Articles an ingest joins together.</summary>
    private const int Batch = 250;

    /// <summary>The same while the archive is filled, and how many are one run, at whose end the names are settled.</summary>
    private const int FilledTogether = 1000;

    private const int FilledInOneRun = 20_000;

    public static void Run(int articles, string folder)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "archive.db");
        var known = Path.Combine(folder, "articles.txt");
        var count = File.Exists(known) ? int.Parse(File.ReadAllText(known), CultureInfo.InvariantCulture) : 0;
        var archive = new InventedArchive();
        using var speakers = new SpeakerDirectory(file);
        using var events = new EventDirectory(file);
        using var copies = new CopyDirectory(Path.Combine(folder, "copies.db"));
        using var statements = new StatementDirectory(Path.Combine(folder, "statements.db"));
        var spent = new Dictionary<string, (TimeSpan Cpu, TimeSpan Wall)>();
        void Add(int from, int to, int batch)
        {
            spent.Clear();
            foreach (var numbers in Enumerable.Range(from, to - from).Chunk(batch))
            {
                AnnotatedArticle[] made = [.. numbers.Select(n => archive[n])];
                IReadOnlyList<AnnotatedArticle> joined = [];
                Timed("speakers", () => joined = speakers.Join(made));
                Timed("events", () => joined = events.Join(joined));
                Timed("copies", () => copies.Join(joined));
                Timed("statements", () => statements.Add(joined));
                File.WriteAllText(known, (numbers[^1] + 1).ToString(CultureInfo.InvariantCulture));
            }

            Timed("settling", () => { speakers.Settle(); speakers.Settled(); });
        }

        void Timed(string stage, Action work)
        {
            using var self = Process.GetCurrentProcess();
            var (cpu, clock) = (self.TotalProcessorTime, Stopwatch.GetTimestamp());
            work();
            self.Refresh();
            var before = spent.GetValueOrDefault(stage);
            spent[stage] = (before.Cpu + self.TotalProcessorTime - cpu, before.Wall + Stopwatch.GetElapsedTime(clock));
        }

        for (; count < articles; count = Math.Min(articles, count + FilledInOneRun))
        {
            Add(count, Math.Min(articles, count + FilledInOneRun), FilledTogether);
        }

        Add(count, count + Added, Batch);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{count} articles, {Directory.EnumerateFiles(folder, "*.db").Sum(f => new FileInfo(f).Length) >> 20} MB, highest memory {process.PeakWorkingSet64 >> 20} MB; adding {Added}: "
            + string.Join(", ", spent.Select(s => $"{s.Key} {s.Value.Cpu.TotalMilliseconds / Added:0.00} ms ({s.Value.Wall.TotalMilliseconds / Added:0.00})"))
            + $"; {spent.Values.Sum(s => s.Cpu.TotalMilliseconds) / Added:0.00} ms of processor time an article ({spent.Values.Sum(s => s.Wall.TotalMilliseconds) / Added:0.00} of waiting)");
    }
}
