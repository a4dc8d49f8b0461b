using System.Text.Json;
using NewsReader.Index;
using NewsReader.Ingest;
using NewsReader.Search;
using NewsReader.Tests.Commands;
using NewsReader.Tests.Files;
using NewsReader.Tests.Index;
using NewsReader.Web.Commands;
using NewsReader.Web.Hosting;

namespace NewsReader.Tests.Ingest;

/// <remarks>Two processes and one index: one writes, any number read.</remarks>
public abstract partial class ProcessContract
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [EngineFact]
    public async Task A_second_process_that_would_write_is_told_what_is_in_the_way_and_one_that_reads_is_answered()
    {
        var (folder, data) = (new TemporaryFolder(), new TemporaryFolder());
        folder.Write(Name(0), Report(0, "first"));
        using var serving = ProgramRun.Start("--archive", folder.Path, "--data", data.Path, "--engine", Engine, "--urls", "http://127.0.0.1:0", "--Ingest:Watch=false", "--Ingest:Settle=00:00:00");
        try
        {
            _ = serving.StandardError.ReadToEndAsync();
            await UntilAsync(() => Indexed(data) == 1);
            folder.Write(Name(1), Report(1, "first"));

            var refused = await ProgramRun.RunAsync(Arguments(folder, data));
            refused.ExitCode.ShouldBe(CommandLine.Faulty);
            refused.Error.ShouldMatch("The index in .* is being written by another process. Stop that process");
            refused.Error.ShouldNotContain("   at ");

            var read = await ProgramRun.RunAsync("search", "crane", "--archive", folder.Path, "--data", data.Path, "--engine", Engine, "--format", "json");
            read.ExitCode.ShouldBe(CommandLine.Done, read.Error);
            JsonDocument.Parse(read.Output).RootElement.GetProperty("total").GetInt32().ShouldBe(1);
        }
        finally
        {
            serving.Kill();
            await serving.WaitForExitAsync();
        }

        // What the refused one had begun is taken up when nobody is in the way.
        var later = await ProgramRun.RunAsync(Arguments(folder, data));
        later.ExitCode.ShouldBe(CommandLine.Done, later.Error);
        await using var archive = await TemporaryArchive.OpenAsync(folder, data, engine: Engine);
        (await archive.PathsAsync()).ShouldBe([Name(0), Name(1)]);
    }

    [EngineFact]
    public async Task What_another_process_has_read_is_found_at_once_while_it_reads_on()
    {
        const int Files = 200;
        using var folder = new TemporaryFolder();
        using var data = new TemporaryFolder();
        for (var i = 0; i < Files; i++)
        {
            folder.Write(Name(i), Report(i, "first"));
        }

        using var reading = ProgramRun.Start(Arguments(folder, data));
        _ = reading.StandardError.ReadToEndAsync();
        await UntilAsync(() => Indexed(data) > 0);
        await using var index = await ArticleIndex.OpenAsync(Path.Combine(data.Path, Engine, "index"), Engine);
        var totals = new List<int>();
        while (!reading.HasExited || totals.Count == 0)
        {
            var least = Indexed(data);
            var result = await index.SearchAsync(new SearchRequest { Query = "crane", PageSize = 1 });
            result.Total.ShouldBeGreaterThanOrEqualTo(least);
            totals.Add(result.Total);
        }

        totals.ShouldBe(totals.Order());
        totals[0].ShouldBeLessThan(Files, "it was looked into before the end");
        (await index.SearchAsync(new SearchRequest { Query = "crane", PageSize = 1 })).Total.ShouldBe(Files);
    }

    [EngineFact]
    public async Task The_old_index_answers_while_another_build_reads_every_file_again()
    {
        await using var archive = await TemporaryArchive.OpenAsync(options: new IngestOptions { Settle = TimeSpan.Zero, BatchFiles = 5 }, engine: Engine);
        const int Files = 60;
        for (var i = 0; i < Files; i++)
        {
            archive.Folder.Write(Name(i), Report(i, "first"));
        }

        await archive.RunAsync();
        archive.Store.Ledger.BeginRun("another build", Files, DateTimeOffset.UtcNow);
        var again = Task.Run(archive.RunAsync);
        var looks = 0;
        for (; !again.IsCompleted || looks == 0; looks++)
        {
            (await archive.Store.Index.SearchAsync(new SearchRequest { Query = "crane", PageSize = 1 })).Total.ShouldBe(Files);
        }

        (await again).Read.ShouldBe(Files);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!holds())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
