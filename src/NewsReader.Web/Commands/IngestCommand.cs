using System.CommandLine;
using System.Text.Json;
using NewsReader.Ingest;
using NewsReader.Web.Hosting;
using Spectre.Console;

namespace NewsReader.Web.Commands;

/// <summary><c>ingest</c>: brings the index up to date with the folder once, and says what became of each file.</summary>
public static class IngestCommand
{
    private const int ShownProblems = 20;

    public static Command Build()
    {
        var archive = ArchiveOption.Archive();
        var data = ArchiveOption.Data();
        var engine = ArchiveOption.Engine();
        var report = new Option<FileInfo?>("--report") { Description = "Write what was done, and every file that was skipped or failed, to this JSON file; - for standard output.", HelpName = "file" };
        var retry = new Option<bool>("--retry-failed") { Description = "Also read files again that failed before and have not changed." };
        var command = new Command("ingest", "Bring the index up to date with the folder once. Exit status 1 where a file failed.") { archive, data, engine, report, retry };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parsed, cancellation) =>
        {
            var settings = ArchiveOption.ToConfiguration(parsed.GetValue(archive), parsed.GetValue(data), parsed.GetValue(engine));
            await using var app = await WebHost.BuildAsync([.. settings, .. ConfigurationArguments.Read(parsed.UnmatchedTokens)]);
            return await RunAsync(app.Services, parsed.GetValue(report), parsed.GetValue(retry), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, FileInfo? reportTo, bool retry, CancellationToken cancellation)
    {
        var folders = services.GetRequiredService<ArchiveFolders>();
        await services.GetRequiredService<Curation.CurationDatabase>().MigrateAsync(cancellation);
        using var turn = IngestLock.TryTake(folders.Data) ?? throw new CommandException($"Another process is reading this archive into {folders.Data}.");
        if (retry)
        {
            services.GetRequiredService<IngestLedger>().RetryFailed();
        }

        var report = await ProgressBar.ShowAsync(services.GetRequiredService<IngestProgress>(), () => RunUntilSettledAsync(services, cancellation));
        Print(report);
        if (reportTo is not null)
        {
            await WriteAsync(report, reportTo, cancellation);
        }

        return report.Counts.Failed > 0 || report.Message.Length > 0 ? CommandLine.Faulty : CommandLine.Done;
    }

    /// <summary>Files that are still being written are waited for, but not for ever.</summary>
    private static async Task<IngestReport> RunUntilSettledAsync(IServiceProvider services, CancellationToken cancellation)
    {
        const int MostRuns = 5;
        var ingestor = services.GetRequiredService<Ingestor>();
        var settle = services.GetRequiredService<IngestOptions>().Settle;
        var report = await ingestor.RunAsync(cancellation);
        for (var run = 1; report.BeingWritten > 0 && run < MostRuns; run++)
        {
            await Task.Delay(settle, cancellation);
            var next = await ingestor.RunAsync(cancellation);
            report = Joined(report, next);
        }

        return report;
    }

    /// <summary>What two runs did as one: a file that the first one read is not unchanged because the second one let it be.</summary>
    private static IngestReport Joined(IngestReport first, IngestReport next)
    {
        var read = Math.Min(first.Counts.Indexed, next.Counts.Unchanged);
        return next with
        {
            Counts = next.Counts with { Indexed = next.Counts.Indexed + read, Unchanged = next.Counts.Unchanged - read },
            Read = first.Read + next.Read,
            Renamed = first.Renamed + next.Renamed,
            Rewritten = first.Rewritten + next.Rewritten,
            Elapsed = first.Elapsed + next.Elapsed,
        };
    }

    private static void Print(IngestReport report)
    {
        var c = report.Counts;
        if (c.Files == 0)
        {
            Console.Error.WriteLine($"There is no file in {report.Archive}.");
        }

        Console.Error.WriteLine($"{c.Articles} articles ({report.Texts} different texts) of {c.Files} files: {c.Indexed} indexed, {c.Unchanged} unchanged, {c.Skipped} skipped, {c.Failed} failed, {c.Removed} removed; {report.Elapsed.TotalSeconds:0.0} s.");
        foreach (var problem in report.Problems.Take(ShownProblems))
        {
            Console.Error.WriteLine($"  {problem.State.ToString().ToLowerInvariant()} {problem.Path}: {problem.Reason}");
        }

        if (report.Problems.Length > ShownProblems)
        {
            Console.Error.WriteLine($"  … and {report.Problems.Length - ShownProblems} more; --report names them.");
        }

        if (report.BeingWritten > 0)
        {
            Console.Error.WriteLine($"{report.BeingWritten} files are still being written and were left for the next time.");
        }

        if (report.Message.Length > 0)
        {
            Console.Error.WriteLine(report.Message);
        }
    }

    private static async Task WriteAsync(IngestReport report, FileInfo to, CancellationToken cancellation)
    {
        await using var stream = to.Name == "-" ? Console.OpenStandardOutput() : to.Create();
        await JsonSerializer.SerializeAsync(stream, report, ReportFormat.Options, cancellation);
        await stream.WriteAsync("\n"u8.ToArray(), cancellation);
    }
}
