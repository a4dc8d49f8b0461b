using System.Text;
using Microsoft.Data.Sqlite;
using NewsReader.Articles;
using NewsReader.Ingest;
using NewsReader.Search;
using NewsReader.Tests.Files;

namespace NewsReader.Tests.Ingest;

public sealed class IngestorTests
{
    private const string Report = """
        Harbour gets a new crane

        The port authority put a new crane to work on the eastern quay this week, after two winters of delays.

        "We can finally unload two ships at once," said Mara Lindqvist, the harbour master.

        The old crane will be kept as a monument near the ferry terminal, where it was first put up.
        """;

    [Fact]
    public async Task What_is_in_the_folder_can_be_searched()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("north/crane.txt", Report);

        var report = await archive.RunAsync();

        report.Counts.ShouldBe(new FileCounts(0, 1, 0, 0, 0, 0, 1));
        var found = await archive.Store.Index.SearchAsync(new SearchRequest { Query = "crane" });
        found.Hits.ShouldHaveSingleItem().Article.Article.Path.ShouldBe("north/crane.txt");
    }

    [Fact]
    public async Task A_file_that_did_not_change_is_not_read_again()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("crane.txt", Report);
        await archive.RunAsync();

        var report = await archive.RunAsync();

        report.Read.ShouldBe(0);
        report.Counts.Unchanged.ShouldBe(1);
        archive.File("crane.txt").State.ShouldBe(FileState.Unchanged);
    }

    [Fact]
    public async Task A_changed_file_is_read_again_and_keeps_its_id()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("crane.txt", Report);
        await archive.RunAsync();
        var before = await archive.AtAsync("crane.txt");

        archive.Folder.Write("crane.txt", Report.Replace("two winters", "three winters"));
        await archive.RunAsync();

        var after = await archive.AtAsync("crane.txt");
        after.Article.Id.ShouldBe(before.Article.Id);
        after.Article.Text.ShouldContain("three winters");
    }

    [Fact]
    public async Task A_change_that_keeps_size_and_time_is_seen_when_the_file_was_read_right_after_it_was_written()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        var file = archive.Folder.Write("crane.txt", Report);
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow);
        var written = File.GetLastWriteTimeUtc(file);
        await archive.RunAsync();

        File.WriteAllText(file, Report.Replace("two winters", "six winters"));
        File.SetLastWriteTimeUtc(file, written);
        await archive.RunAsync();

        (await archive.AtAsync("crane.txt")).Article.Text.ShouldContain("six winters");
    }

    [Fact]
    public async Task A_touched_file_with_the_same_bytes_is_unchanged()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        var file = archive.Folder.Write("crane.txt", Report);
        await archive.RunAsync();

        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddMinutes(-10));
        var report = await archive.RunAsync();

        report.Read.ShouldBe(1);
        report.Counts.Unchanged.ShouldBe(1);
    }

    [Fact]
    public async Task A_changed_sidecar_has_its_article_read_again()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("crane.txt", Report, sidecar: "outlet: The Morning Tide");
        await archive.RunAsync();

        archive.Folder.Write("crane.meta.yaml", "outlet: The Evening Tide"u8.ToArray());
        await archive.RunAsync();

        (await archive.AtAsync("crane.txt")).Article.Outlet.ShouldNotBeNull().Value.ShouldBe("The Evening Tide");
    }

    [Fact]
    public async Task What_is_odd_about_a_file_that_was_read_is_said_beside_it()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("crane.txt", Report, sidecar: "outlet: The Morning Tide\npublished: some day");
        await archive.RunAsync();

        archive.File("crane.txt").ShouldSatisfyAllConditions(f => f.State.ShouldBe(FileState.Indexed), f => f.Reason.ShouldContain("crane.meta.yaml, line 2"));
    }

    [Fact]
    public async Task A_vanished_file_leaves_the_index()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("stays.txt", Report.Replace("crane", "lighthouse"));
        var file = archive.Folder.Write("goes.txt", Report);
        await archive.RunAsync();

        File.Delete(file);
        var report = await archive.RunAsync();

        report.Counts.ShouldBe(new FileCounts(0, 0, 1, 0, 0, 1, 1));
        (await archive.PathsAsync()).ShouldBe(["stays.txt"]);
        archive.File("goes.txt").State.ShouldBe(FileState.Removed);
    }

    [Fact]
    public async Task A_renamed_file_keeps_its_id()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("z.txt", Report);
        await archive.RunAsync();
        var before = await archive.AtAsync("z.txt");

        Directory.CreateDirectory(archive.Folder["2024"]);
        File.Move(archive.Folder["z.txt"], archive.Folder["2024/a.txt"]);
        var report = await archive.RunAsync();

        report.Renamed.ShouldBe(1);
        (await archive.ArticlesAsync()).ShouldHaveSingleItem().Article.ShouldSatisfyAllConditions(
            a => a.Id.ShouldBe(before.Article.Id),
            a => a.Path.ShouldBe("2024/a.txt"));
        archive.File("z.txt").Reason.ShouldBe("renamed to 2024/a.txt");
    }

    [Fact]
    public async Task A_file_renamed_and_corrected_in_one_go_keeps_its_id()
    {
        var report = string.Join("\n\n", Enumerable.Range(1, 12).Select(i => $"{Report} On day {i} the pilots of the {i} tugs met those of line {i} to see what the tide of {i} o'clock would bring."));
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("z.txt", report);
        archive.Folder.Write("other.txt", Report);
        await archive.RunAsync();
        var id = (await archive.AtAsync("z.txt")).Article.Id;

        File.Delete(archive.Folder["z.txt"]);
        archive.Folder.Write("a.txt", report.Replace("On day 7 the pilots", "On the seventh day all pilots"));
        await archive.RunAsync();

        (await archive.AtAsync("a.txt")).Article.Id.ShouldBe(id);
    }

    [Fact]
    public async Task A_new_article_is_not_taken_for_another_one_that_vanished()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("z.txt", string.Join("\n\n", Enumerable.Range(1, 12).Select(i => $"On day {i} the pilots of the {i} tugs met those of line {i} to see what the tide would bring.")));
        archive.Folder.Write("other.txt", Report);
        await archive.RunAsync();
        var id = (await archive.AtAsync("z.txt")).Article.Id;

        File.Delete(archive.Folder["z.txt"]);
        archive.Folder.Write("a.txt", string.Join("\n\n", Enumerable.Range(1, 12).Select(i => $"In hall {i} the buyers of {i} boxes waited for the bell of number {i}, which rang later than it ever did.")));
        await archive.RunAsync();

        (await archive.AtAsync("a.txt")).Article.Id.ShouldNotBe(id);
    }

    [Fact]
    public async Task A_renaming_outlasts_index_and_ledger()
    {
        var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("old.txt", Report);
        await archive.RunAsync();
        var id = (await archive.AtAsync("old.txt")).Article.Id;
        File.Move(archive.Folder["old.txt"], archive.Folder["new.txt"]);
        await archive.RunAsync();

        await archive.Store.DisposeAsync();
        foreach (var file in Directory.GetFiles(archive.DataFolder, "ledger.db*", SearchOption.AllDirectories))
        {
            File.Delete(file);
        }

        await using var later = await archive.ReopenAsync();
        await later.RunAsync();

        (await later.AtAsync("new.txt")).Article.Id.ShouldBe(id);
        (await later.ArticlesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_renaming_outlasts_the_database_where_the_ledger_knows_it()
    {
        var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("old.txt", Report);
        await archive.RunAsync();
        var id = (await archive.AtAsync("old.txt")).Article.Id;
        File.Move(archive.Folder["old.txt"], archive.Folder["new.txt"]);
        await archive.RunAsync();

        await archive.Store.DisposeAsync();
        File.Delete(Path.Combine(archive.DataFolder, "curation.db"));
        await using var later = await archive.ReopenAsync();
        later.Folder.Write("new.txt", Report + "\n\nIt was inspected on Monday.\n");
        await later.RunAsync();

        (await later.AtAsync("new.txt")).Article.ShouldSatisfyAllConditions(a => a.Id.ShouldBe(id), a => a.Text.ShouldContain("inspected"));
    }

    [Theory]
    [InlineData("ledger.db", false)]
    [InlineData("ledger.db", true)]
    [InlineData("archive.db", false)]
    [InlineData("copies.db", true)]
    [InlineData("statements.db", true)]
    public async Task An_index_answers_on_while_what_was_lost_beside_it_is_made_again(string name, bool damaged)
    {
        var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("a.txt", Report);
        archive.Folder.Write("b.txt", Report.Replace("crane", "lighthouse"));
        await archive.RunAsync();
        var before = (await archive.ArticlesAsync()).ToDictionary(a => a.Article.Path, a => a.Article.Id);
        File.Delete(archive.Folder["b.txt"]);

        await archive.Store.DisposeAsync();
        SqliteConnection.ClearAllPools();
        var lost = Directory.GetFiles(archive.DataFolder, name, SearchOption.AllDirectories).ShouldHaveSingleItem();
        if (damaged)
        {
            File.WriteAllText(lost, new string('?', 4096));
        }
        else
        {
            File.Delete(lost);
        }

        await using var later = await archive.ReopenAsync();
        (await later.PathsAsync()).ShouldBe(["a.txt", "b.txt"]);
        var report = await later.RunAsync();

        report.Counts.Indexed.ShouldBe(1);
        report.Texts.ShouldBe(1);
        var left = (await later.ArticlesAsync()).ShouldHaveSingleItem();
        left.Article.Id.ShouldBe(before["a.txt"]);
        later.File("b.txt").State.ShouldBe(FileState.Removed);
        left.Quotes.Select(q => q.Speaker).OfType<string>().ShouldNotBeEmpty();
        foreach (var speaker in left.Speakers)
        {
            later.Store.Speakers.Find(speaker.Id).ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task A_new_file_where_a_renamed_one_stood_is_another_article()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("a.txt", Report);
        await archive.RunAsync();
        var id = (await archive.AtAsync("a.txt")).Article.Id;
        File.Move(archive.Folder["a.txt"], archive.Folder["b.txt"]);
        await archive.RunAsync();

        archive.Folder.Write("a.txt", Report.Replace("crane", "lighthouse"));
        await archive.RunAsync();

        (await archive.AtAsync("b.txt")).Article.Id.ShouldBe(id);
        (await archive.AtAsync("a.txt")).Article.Id.ShouldNotBe(id);
    }

    [Fact]
    public async Task Two_files_that_change_names_in_one_go_are_told_apart_by_their_bytes()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("a.txt", Report);
        archive.Folder.Write("b.txt", Report.Replace("crane", "lighthouse"));
        await archive.RunAsync();
        var ids = (await archive.ArticlesAsync()).ToDictionary(a => a.Article.ContentHash, a => a.Article.Id);

        File.Move(archive.Folder["a.txt"], archive.Folder["c.txt"]);
        File.Move(archive.Folder["b.txt"], archive.Folder["d.txt"]);
        var report = await archive.RunAsync();

        report.Renamed.ShouldBe(2);
        (await archive.ArticlesAsync()).ShouldAllBe(a => a.Article.Id == ids[a.Article.ContentHash]);
    }

    [Fact]
    public async Task A_copy_beside_the_original_is_an_article_of_its_own()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("a.txt", Report);
        archive.Folder.Write("copy of a.txt", Report);

        var report = await archive.RunAsync();

        report.Renamed.ShouldBe(0);
        (await archive.ArticlesAsync()).Select(a => a.Article.Id).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task What_cannot_be_read_is_reported_and_the_rest_is_indexed()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("article.txt", Report);
        archive.Folder.Write("empty.txt", "");
        archive.Folder.Write("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]);
        using (var large = File.Create(archive.Folder["large.txt"]))
        {
            large.SetLength(50L << 20);
        }

        var report = await archive.RunAsync();

        report.Counts.ShouldBe(new FileCounts(0, 1, 0, 3, 0, 0, 1));
        report.Problems.Select(p => p.Path).ShouldBe(["empty.txt", "large.txt", "picture.txt"]);
        report.Problems.ShouldAllBe(p => p.Reason.Length > 0);
        (await archive.PathsAsync()).ShouldBe(["article.txt"]);
    }

    [Fact]
    public async Task A_file_in_another_encoding_than_it_declares_is_read_and_says_so()
    {
        const string French = "La nouvelle grue a été mise en service à l’est du port, où la première était déjà restée arrêtée très longtemps après les gelées d’hiver.";
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("grue.html", Encoding.GetEncoding(1252).GetBytes($"<html><head><meta charset='utf-8'><title>La grue</title></head><body><p>{French}</p></body></html>"));

        await archive.RunAsync();

        var article = (await archive.AtAsync("grue.html")).Article;
        article.Text.ShouldContain(French);
        article.Warnings.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_changed_file_that_is_no_longer_an_article_leaves_the_index()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("stays.txt", Report.Replace("crane", "lighthouse"));
        archive.Folder.Write("crane.txt", Report);
        await archive.RunAsync();

        archive.Folder.Write("crane.txt", "");
        await archive.RunAsync();

        (await archive.PathsAsync()).ShouldBe(["stays.txt"]);
        archive.File("crane.txt").ShouldSatisfyAllConditions(f => f.State.ShouldBe(FileState.Skipped), f => f.Articles.ShouldBeEmpty());
    }

    [Fact]
    public async Task An_archive_folder_found_empty_keeps_its_articles()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        var file = archive.Folder.Write("crane.txt", Report);
        await archive.RunAsync();

        File.Delete(file);
        var report = await archive.RunAsync();

        report.Message.ShouldContain("empty");
        (await archive.ArticlesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_is_still_being_written_is_left_for_later()
    {
        await using var archive = await TemporaryArchive.OpenAsync(options: new IngestOptions { Settle = TimeSpan.FromMinutes(1) });
        var file = archive.Folder.Write("crane.txt", Report);
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow);

        var report = await archive.RunAsync();
        report.BeingWritten.ShouldBe(1);
        report.Counts.Files.ShouldBe(0);

        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddMinutes(-2));
        (await archive.RunAsync()).Counts.Indexed.ShouldBe(1);
    }

    [Fact]
    public async Task A_lost_index_is_filled_again()
    {
        var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("crane.txt", Report);
        await archive.RunAsync();
        await archive.Store.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Directory.GetDirectories(archive.DataFolder, "index", SearchOption.AllDirectories).Single(), recursive: true);

        await using var later = await archive.ReopenAsync();
        await later.RunAsync();

        (await later.ArticlesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_ends_the_application_each_time_it_is_read_is_given_up_until_a_person_asks_for_it()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        var path = archive.Folder.Write("deadly.txt", Report);
        var file = new FileRecord { Path = "deadly.txt", State = FileState.Waiting, Length = new FileInfo(path).Length, ModifiedAt = File.GetLastWriteTimeUtc(path) };
        archive.Store.Ledger.Save([file]);
        for (var death = 0; death < FileRecord.MostAttempts; death++)
        {
            archive.Store.Ledger.BeginReading([file]); // what a process leaves behind that dies while it reads
            archive.Store.Ledger.BeginRun("rules", 0, DateTimeOffset.UtcNow);
        }

        archive.File("deadly.txt").ShouldSatisfyAllConditions(f => f.State.ShouldBe(FileState.Failed), f => f.Reason.ShouldContain("ended each time"));

        archive.Store.Ledger.RetryFailed().ShouldBe(1);
        (await archive.RunAsync()).Counts.ShouldSatisfyAllConditions(c => c.Failed.ShouldBe(0), c => c.Indexed.ShouldBe(1));
    }

    [Fact]
    public async Task A_paused_run_waits_and_then_goes_on()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("crane.txt", Report);
        archive.Ingestor.Gate.Pause();

        var run = archive.RunAsync();
        (await Task.WhenAny(run, Task.Delay(200))).ShouldNotBe(run);
        archive.Ingestor.Gate.Resume();

        (await run).Counts.Indexed.ShouldBe(1);
    }

    [Fact]
    public async Task The_archive_folder_is_not_written_to()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("north/crane.txt", Report, sidecar: "outlet: The Morning Tide");
        var before = Snapshot(archive.Folder);

        await archive.RunAsync();

        Snapshot(archive.Folder).ShouldBe(before);
    }

    [Fact]
    public async Task Files_can_be_found_by_state_and_words()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("north/crane.txt", Report);
        archive.Folder.Write("south/100%_crane.txt", "");
        await archive.RunAsync();

        archive.Store.Ledger.Find(FileState.Skipped, "", 0, 10).ShouldHaveSingleItem().Path.ShouldBe("south/100%_crane.txt");
        archive.Store.Ledger.Find(null, "CRANE", 0, 10).Count.ShouldBe(2);
        archive.Store.Ledger.Find(null, "100%_", 0, 10).Count.ShouldBe(1);
        archive.Store.Ledger.Find(null, "is empty", 0, 10).Count.ShouldBe(1);
        archive.Store.Ledger.Find(null, "", 1, 1).ShouldHaveSingleItem().Path.ShouldBe("south/100%_crane.txt");
    }

    [Fact]
    public async Task Progress_tells_how_far_a_run_is()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("crane.txt", Report);
        var phases = new List<IngestPhase>();
        archive.Progress.Changed += () => phases.Add(archive.Progress.Snapshot.Phase);

        await archive.RunAsync();

        phases.Distinct().ShouldBe([IngestPhase.Listing, IngestPhase.Reading, IngestPhase.Removing, IngestPhase.Joining, IngestPhase.Idle]);
        archive.Progress.Snapshot.Counts.Articles.ShouldBe(1);
        archive.Progress.Snapshot.Fraction.ShouldBe(1);
    }

    private static IEnumerable<string> Snapshot(TemporaryFolder folder) =>
        [.. new DirectoryInfo(folder.Path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Select(f => $"{f.FullName} {f.LastWriteTimeUtc:O} {(f as FileInfo)?.Length}").Order(StringComparer.Ordinal)];

    [Fact]
    public async Task Only_folders_in_which_something_changed_are_looked_into()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("a/1.txt", Lamp);
        archive.Folder.Write("b/2.txt", Lamp + "\n\nThe keeper was content with that.");
        await archive.RunAsync();

        archive.Folder.Write("a/3.txt", Lamp + "\n\nNobody had asked the gulls.");
        File.Delete(archive.Folder["a/1.txt"]);
        archive.Folder.Write("b/4.txt", Lamp + "\n\nNot yet seen.");
        var report = await archive.Ingestor.RunAsync(["a/"], CancellationToken.None);

        report.Read.ShouldBe(1);
        (await archive.ArticlesAsync()).Select(a => a.Article.Path).Order().ShouldBe(["a/3.txt", "b/2.txt"]);
        (await archive.RunAsync()).Counts.Articles.ShouldBe(3);
    }

    [Fact]
    public async Task A_folder_that_is_gone_has_the_whole_archive_compared()
    {
        await using var archive = await TemporaryArchive.OpenAsync();
        archive.Folder.Write("a/1.txt", Lamp);
        archive.Folder.Write("b/2.txt", Lamp + "\n\nThe keeper was content with that.");
        await archive.RunAsync();

        Directory.Delete(archive.Folder["a"], recursive: true);
        var report = await archive.Ingestor.RunAsync(["a/"], CancellationToken.None);

        report.Counts.Removed.ShouldBe(1);
        (await archive.ArticlesAsync()).ShouldHaveSingleItem().Article.Path.ShouldBe("b/2.txt");
    }

    private const string Lamp = "Lamp stays lit, council says\n\nThe harbour council voted on Thursday to keep the old lamp burning for another winter.";
}
