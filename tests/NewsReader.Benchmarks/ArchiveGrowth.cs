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
/// <remarks><c>dotnet run -c Release --project tests/NewsReader.Benchmarks -- archive ARTICLES FOLDER</c> fills the folder, or goes on with what is there, and measures.</remarks>
internal static class ArchiveGrowth
{
    private const int Added = 1000;
    private const int Batch = 250;

    public static void Run(int articles, string folder)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "archive.db");
        var known = Path.Combine(folder, "articles.txt");
        var count = File.Exists(known) ? int.Parse(File.ReadAllText(known), CultureInfo.InvariantCulture) : 0;
        var archive = new InventedArchive();
        using var speakers = new SpeakerDirectory(file);
        using var events = new EventDirectory(file);
        using var copies = new CopyDirectory(file);
        using var statements = new StatementDirectory(Path.Combine(folder, "statements.db"));
        var spent = new Dictionary<string, (TimeSpan Cpu, TimeSpan Wall)>();
        void Add(int from, int to)
        {
            spent.Clear();
            foreach (var numbers in Enumerable.Range(from, to - from).Chunk(Batch))
            {
                AnnotatedArticle[] made = [.. numbers.Select(n => archive[n])];
                IReadOnlyList<AnnotatedArticle> joined = [];
                Timed("speakers", () => joined = speakers.Join(made));
                Timed("events", () => joined = events.Join(joined));
                Timed("copies", () => copies.Add(joined));
                Timed("statements", () => statements.Add(joined));
                Timed("settling", () => { speakers.Settle(); speakers.Settled(); });
                File.WriteAllText(known, (numbers[^1] + 1).ToString(CultureInfo.InvariantCulture));
            }
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

        Add(count, Math.Max(count, articles));
        Add(Math.Max(count, articles), Math.Max(count, articles) + Added);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{Math.Max(count, articles)} articles, {Directory.EnumerateFiles(folder, "*.db").Sum(f => new FileInfo(f).Length) >> 20} MB, highest memory {process.PeakWorkingSet64 >> 20} MB; adding {Added}: "
            + string.Join(", ", spent.Select(s => $"{s.Key} {s.Value.Cpu.TotalMilliseconds / Added:0.00} ms ({s.Value.Wall.TotalMilliseconds / Added:0.00})"))
            + $"; {spent.Values.Sum(s => s.Cpu.TotalMilliseconds) / Added:0.00} ms of processor time an article ({spent.Values.Sum(s => s.Wall.TotalMilliseconds) / Added:0.00} of waiting)");
    }
}
