using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using NewsReader.Tests.Files;
using NewsReader.Web.Commands;

namespace NewsReader.Tests.Commands;

/// <summary>The real executable, serving.</summary>
public sealed class ServeTests
{
    private const string Report = "Crane at work\n\nThe new crane went to work on the eastern quay this week, after two winters of delays.\n\n\"It lifts,\" said Mara Lindqvist, the harbour master.\n";

    private const string AnotherReport = "Lighthouse at work\n\nThe keeper lit the lamp above the quay again on Tuesday night, and the ferries found their way home through the fog.\n\n\"It burns,\" said Olof Strand, the keeper.\n";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task What_it_reads_and_where_to_look_is_printed_and_changes_are_followed()
    {
        using var archive = new TemporaryFolder();
        using var data = new TemporaryFolder();
        archive.Write("one.txt", Report);
        using var process = ProgramRun.Start("--archive", archive.Path, "--data", data.Path, "--urls", "http://127.0.0.1:0", "--Ingest:Settle=00:00:00");
        _ = process.StandardError.ReadToEndAsync();
        try
        {
            (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience)).ShouldNotBeNull().ShouldStartWith($"NewsReader is reading {archive.Path}");
            var address = Regex.Match((await process.StandardOutput.ReadLineAsync().WaitAsync(Patience)).ShouldNotBeNull(), "^Open (http://127.0.0.1:[0-9]+)$").Groups[1].Value;
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            (await ProgramRun.RunAsync("health", "--url", address)).ShouldSatisfyAllConditions(h => h.ExitCode.ShouldBe(0), h => h.Output.ShouldStartWith("Healthy"));
            await UntilAsync(async () => (await client.GetStringAsync("/?q=quay")).Contains("Crane at work", StringComparison.Ordinal));

            archive.Write("two.txt", AnotherReport);
            await UntilAsync(async () => (await client.GetStringAsync("/?q=quay")).Contains("Lighthouse at work", StringComparison.Ordinal));

            File.Delete(archive["one.txt"]);
            await UntilAsync(async () => !(await client.GetStringAsync("/?q=quay")).Contains("Crane at work", StringComparison.Ordinal));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    [Fact]
    public async Task An_address_in_use_is_said_in_one_line()
    {
        using var data = new TemporaryFolder();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var run = await ProgramRun.RunAsync("--data", data.Path, "--urls", $"http://{taken.LocalEndpoint}");

        run.ExitCode.ShouldBe(CommandLine.Faulty);
        run.Error.ShouldContain("address already in use");
        run.Error.ShouldNotContain("   at ");
    }

    [UnixFact]
    public async Task It_ends_well_when_it_is_told_to()
    {
        using var archive = new TemporaryFolder();
        using var data = new TemporaryFolder();
        archive.Write("one.txt", Report);
        using var process = ProgramRun.Start("--archive", archive.Path, "--data", data.Path, "--urls", "http://127.0.0.1:0");
        _ = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);

        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync().WaitAsync(Patience);

        process.ExitCode.ShouldBe(CommandLine.Done);
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await holds())
        {
            await Task.Delay(100, patience.Token);
        }
    }
}
