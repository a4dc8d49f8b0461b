using NewsReader.Ingest;
using NewsReader.Tests.Files;

namespace NewsReader.Tests.Ingest;

/// <summary>Folders as networks and other programs make them: what cannot be read is said file by file, and the rest goes on.</summary>
public sealed class UnreliableFolderTests
{
    private const string Report = "Harbour gets a new crane\n\nVALLETTA, March 3 - \"The crane will lift forty tonnes,\" harbour master Maria Vella said on Tuesday, as the port opened its second quay.\n";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_file_that_another_program_keeps_to_itself_fails_keeps_its_article_and_is_read_once_it_is_free()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("crane.txt", Report);
        archive.Folder.Write("quay.txt", Report.Replace("crane", "quay", StringComparison.Ordinal));
        await archive.RunAsync();

        archive.Folder.Write("crane.txt", Report.Replace("forty", "fifty", StringComparison.Ordinal) + "\nIt comes in May.\n");
        using (new FileStream(archive.Folder["crane.txt"], FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var held = await archive.RunAsync();

            held.Counts.ShouldBe(new FileCounts(0, 0, 1, 0, 1, 0, 2));
            held.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Path.ShouldBe("crane.txt"), p => p.Reason.ShouldStartWith("it could not be read: "));
            (await archive.AtAsync("crane.txt")).Article.Text.ShouldContain("forty");
        }

        (await archive.RunAsync()).Counts.ShouldBe(new FileCounts(0, 1, 1, 0, 0, 0, 2));
        (await archive.AtAsync("crane.txt")).Article.Text.ShouldContain("fifty");
    }

    [UnixFact]
    public async Task A_folder_that_cannot_be_listed_is_reported_and_the_rest_is_read()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("crane.txt", Report);

        // Folder in folder, put together from both ends: together a longer path than the system opens.
        var name = new string('d', 200);
        var (inner, outer) = (Nested("inner", name, 12), Nested("outer", name, 12));
        File.WriteAllText(Path.Combine(archive.Folder["inner"], "quay.txt"), Report);
        Directory.CreateDirectory(Path.Combine(archive.Folder[inner], "deep"));
        Directory.Move(archive.Folder["inner"], Path.Combine(archive.Folder[outer], "inner"));

        var report = await archive.RunAsync();

        report.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.State.ShouldBe(FileState.Failed), p => p.Reason.ShouldContain("could not be listed"));
        (await archive.PathsAsync()).ShouldContain("crane.txt");
        report.Counts.Articles.ShouldBe(2);
        Directory.Move(Path.Combine(archive.Folder[outer], "inner"), archive.Folder["inner"]);

        string Nested(string top, string below, int depth)
        {
            var path = Path.Combine([top, .. Enumerable.Repeat(below, depth)]);
            Directory.CreateDirectory(archive.Folder[path]);
            return path;
        }
    }

    [Fact]
    public async Task What_has_come_can_be_searched_while_a_slow_file_is_waited_for()
    {
        using var arrived = new ManualResetEventSlim();
        await using var archive = await TemporaryArchive.OpenAsync(options: new IngestOptions { Settle = TimeSpan.Zero, BatchFiles = 1 }, open: path => Slowly(path, arrived));
        archive.Folder.Write("a-crane.txt", Report);
        archive.Folder.Write("slow.txt", Report.Replace("crane", "quay", StringComparison.Ordinal));

        var run = Task.Run(() => archive.RunAsync());
        await Until(() => archive.Progress.Snapshot.Counts is { Waiting: 1, Indexed: 1 });

        (await archive.PathsAsync()).ShouldBe(["a-crane.txt"]);
        run.IsCompleted.ShouldBeFalse();
        arrived.Set();
        (await run).Counts.Indexed.ShouldBe(2);
    }

    [Fact]
    public async Task A_run_ended_while_a_slow_file_is_waited_for_is_taken_up_by_the_next()
    {
        using var arrived = new ManualResetEventSlim();
        await using var archive = await TemporaryArchive.OpenAsync(options: new IngestOptions { Settle = TimeSpan.Zero, BatchFiles = 1 }, open: path => Slowly(path, arrived));
        archive.Folder.Write("a-crane.txt", Report);
        archive.Folder.Write("slow.txt", Report.Replace("crane", "quay", StringComparison.Ordinal));
        using var stop = new CancellationTokenSource();

        var run = Task.Run(() => archive.Ingestor.RunAsync(stop.Token));
        await Until(() => archive.Progress.Snapshot.Counts.Indexed == 1);
        await stop.CancelAsync();
        arrived.Set();
        await Should.ThrowAsync<OperationCanceledException>(run);

        var next = await archive.RunAsync();
        next.Counts.ShouldBe(new FileCounts(0, 1, 1, 0, 0, 0, 2));
    }

    [Fact]
    public async Task A_connection_that_breaks_fails_the_files_it_breaks_in_and_they_are_read_when_it_is_back()
    {
        var isBroken = true;
        await using var archive = await TemporaryArchive.OpenAsync(open: path => isBroken && path.EndsWith("far.txt", StringComparison.Ordinal) ? throw new IOException("Stale file handle") : File.OpenRead(path));
        archive.Folder.Write("crane.txt", Report);
        archive.Folder.Write("far.txt", Report.Replace("crane", "quay", StringComparison.Ordinal));

        var report = await archive.RunAsync();

        report.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Path.ShouldBe("far.txt"), p => p.Reason.ShouldBe("it could not be read: Stale file handle"));
        (await archive.PathsAsync()).ShouldBe(["crane.txt"]);
        isBroken = false;
        (await archive.RunAsync()).Counts.ShouldBe(new FileCounts(0, 1, 1, 0, 0, 0, 2));
    }

    [Fact]
    public async Task A_file_that_never_answers_fails_and_the_others_are_read()
    {
        using var never = new ManualResetEventSlim();
        var time = new MovedTime();
        await using var archive = await TemporaryArchive.OpenAsync(options: new IngestOptions { Settle = TimeSpan.Zero, Parallelism = 1 }, open: path => path.EndsWith("far.txt", StringComparison.Ordinal) ? new HangingStream(never, time, TimeSpan.FromSeconds(61)) : File.OpenRead(path), time: time);
        archive.Folder.Write("crane.txt", Report);
        archive.Folder.Write("far.txt", Report.Replace("crane", "quay", StringComparison.Ordinal));
        archive.Folder.Write("quay.txt", Report.Replace("crane", "quay", StringComparison.Ordinal));

        var report = await archive.RunAsync().WaitAsync(Patience);

        report.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            p => p.Path.ShouldBe("far.txt"), p => p.State.ShouldBe(FileState.Failed), p => p.Reason.ShouldBe("reading it was given up, because nothing more of it came for 60 s"));
        (await archive.PathsAsync()).ShouldBe(["crane.txt", "quay.txt"]);
        never.Set();
    }

    [Fact]
    public async Task A_file_that_was_given_up_is_tried_again_in_the_next_run()
    {
        using var never = new ManualResetEventSlim();
        var time = new MovedTime();
        var hangs = true;
        await using var archive = await TemporaryArchive.OpenAsync(open: path => hangs ? new HangingStream(never, time, TimeSpan.FromSeconds(61)) : File.OpenRead(path), time: time);
        archive.Folder.Write("far.txt", Report);

        (await archive.RunAsync().WaitAsync(Patience)).Counts.Failed.ShouldBe(1);
        hangs = false;

        (await archive.RunAsync().WaitAsync(Patience)).Counts.ShouldBe(new FileCounts(0, 1, 0, 0, 0, 0, 1));
        never.Set();
    }

    [Fact]
    public async Task A_file_that_comes_slowly_but_comes_is_read()
    {
        var time = new MovedTime();
        await using var archive = await TemporaryArchive.OpenAsync(open: path => new DrippingStream(File.ReadAllBytes(path), time, TimeSpan.FromSeconds(59)), time: time);
        archive.Folder.Write("far.txt", Report);

        (await archive.RunAsync().WaitAsync(Patience)).Counts.Indexed.ShouldBe(1);
    }

    [Fact]
    public async Task A_folder_in_which_nothing_answers_any_more_does_not_hold_up_the_run_for_ever()
    {
        using var never = new ManualResetEventSlim();
        var time = new MovedTime();
        await using var archive = await TemporaryArchive.OpenAsync(open: _ => new HangingStream(never, time, TimeSpan.FromSeconds(61)), time: time);
        for (var i = 0; i < 30; i++)
        {
            archive.Folder.Write($"far-{i:00}.txt", Report);
        }

        var report = await archive.RunAsync().WaitAsync(Patience);

        report.Counts.Failed.ShouldBe(30);
        report.Problems.Count(p => p.Reason == "it was not tried, because too many other files do not answer").ShouldBeInRange(10, 29);
        never.Set();
    }

    private static FileStream Slowly(string path, ManualResetEventSlim arrived)
    {
        if (Path.GetFileName(path) == "slow.txt")
        {
            arrived.Wait(Patience).ShouldBeTrue();
        }

        return File.OpenRead(path);
    }

    private static async Task Until(Func<bool> happened)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!happened())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
