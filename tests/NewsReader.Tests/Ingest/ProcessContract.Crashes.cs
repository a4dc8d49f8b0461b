using System.Globalization;
using NewsReader.Articles;
using NewsReader.Ingest;
using NewsReader.Tests.Commands;
using NewsReader.Tests.Files;
using NewsReader.Tests.Index;

namespace NewsReader.Tests.Ingest;

/// <remarks>Kills the executable while it reads an archive that changes between the kills; in the end nothing may be lost, doubled or left over.</remarks>
public abstract partial class ProcessContract
{
    private const int FilesOfAKill = 40;

    private static readonly int Kills = Environment.GetEnvironmentVariable("NEWSREADER_TESTS") == "long" ? 50 : 5;
    private static readonly int Files = Kills * FilesOfAKill;

    [EngineFact]
    public async Task Whenever_it_is_killed_the_next_run_takes_up_where_it_ended()
    {
        var folder = new TemporaryFolder();
        var data = new TemporaryFolder();
        var random = new Random(7);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < Files; i++)
        {
            folder.Write(Name(i), Report(i, "first"));
        }

        for (var kill = 0; kill < Kills; kill++)
        {
            await KillAfterAsync(folder, data, files: random.Next(1, FilesOfAKill / 2), random);
            Change(folder, data, ids, kill);
        }

        var last = await ProgramRun.RunAsync(Arguments(folder, data));
        last.ExitCode.ShouldBe(0, last.Error);

        await using var archive = await TemporaryArchive.OpenAsync(folder, data, engine: Engine);
        await ShouldMatchTheFolderAsync(archive, ids);
    }

    /// <summary>Runs until it has indexed so many more files, lets it go on for a moment, and kills it.</summary>
    private async Task KillAfterAsync(TemporaryFolder folder, TemporaryFolder data, int files, Random random)
    {
        using var process = ProgramRun.Start(Arguments(folder, data));
        var errors = process.StandardError.ReadToEndAsync();
        var before = Indexed(data);
        while (!process.HasExited && Indexed(data) < before + files)
        {
            await Task.Delay(5);
        }

        await Task.Delay(random.Next(30));
        process.Kill();
        await process.WaitForExitAsync();
        (await errors).ShouldBeEmpty("it ended before it was killed");
    }

    /// <summary>Deletes, edits and renames an indexed file each, deletes the one that comes next, and notes the ids that must last.</summary>
    private static void Change(TemporaryFolder folder, TemporaryFolder data, Dictionary<string, string> ids, int kill)
    {
        if (Ledger(data) is not { } ledger)
        {
            return;
        }

        // This one may have reached the index in the moment of the kill, and only there.
        if (ledger.Next(FileState.Waiting, "", 1) is [var next] && File.Exists(folder[next.Path]))
        {
            File.Delete(folder[next.Path]);
            ids.Remove(next.Path);
        }

        var indexed = ledger.Find(FileState.Indexed, "", 0, Files).Concat(ledger.Find(FileState.Unchanged, "", 0, Files))
            .Where(f => File.Exists(folder[f.Path]) && !f.Path.StartsWith("renamed", StringComparison.Ordinal)).Take(3).ToList();
        if (indexed is [var deleted, var edited, var renamed])
        {
            File.Delete(folder[deleted.Path]);
            folder.Write(edited.Path, Report(int.Parse(edited.Path.AsSpan(0, 4), CultureInfo.InvariantCulture), "corrected and longer"));
            ids[edited.Path] = edited.Articles.Single();
            var name = $"renamed-{kill}.txt";
            File.Move(folder[renamed.Path], folder[name]);
            ids[name] = ids.GetValueOrDefault(renamed.Path, renamed.Articles.Single());
            ids.Remove(renamed.Path);
            ids.Remove(deleted.Path);
        }
    }

    private static async Task ShouldMatchTheFolderAsync(TemporaryArchive archive, Dictionary<string, string> ids)
    {
        var articles = await archive.ArticlesAsync();
        articles.Select(a => a.Article.Path).Order(StringComparer.Ordinal)
            .ShouldBe(Directory.GetFiles(archive.Folder.Path).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        articles.Select(a => a.Article.Id).ShouldBeUnique();
        foreach (var article in articles.Select(a => a.Article))
        {
            article.ContentHash.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(archive.Folder[article.Path]))));
            article.Id.Value.ShouldBe(ids.GetValueOrDefault(article.Path, ArticleId.Of(article.Path).Value), article.Path);
        }
    }

    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"{i:0000}.txt");

    private static string Report(int i, string version) => $"""
        Crane {i} goes to work

        The {version} crane number {i} went to work on the eastern quay this week, after two winters of delays.

        "It lifts {i} tons," said Mara Lindqvist, the harbour master, on Tuesday morning.
        """;
}
