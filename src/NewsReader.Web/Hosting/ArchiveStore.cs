using Microsoft.Data.Sqlite;
using NewsReader.Archive;
using NewsReader.Archive.Copies;
using NewsReader.Archive.Events;
using NewsReader.Archive.Statements;
using NewsReader.Index;
using NewsReader.Ingest;

namespace NewsReader.Web.Hosting;

/// <summary>What is made of an archive's files and can be made again: the index, and beside it ledger and directories, kept and lost together.</summary>
public sealed class ArchiveStore : IAsyncDisposable
{
    private const int LongestName = 40;

    private static readonly string[] BesideIndex = ["ledger.db", "archive.db", "copies.db", "statements.db"];

    private ArchiveStore(IArticleIndex index, IngestLedger ledger, SpeakerDirectory speakers, EventDirectory events, CopyDirectory copies, StatementDirectory statements) =>
        (Index, Ledger, Speakers, Events, Copies, Statements) = (index, ledger, speakers, events, copies, statements);

    public IArticleIndex Index { get; }

    public IngestLedger Ledger { get; }

    public SpeakerDirectory Speakers { get; }

    public EventDirectory Events { get; }

    public CopyDirectory Copies { get; }

    public StatementDirectory Statements { get; }

    /// <summary>Opens the store in a data folder. Where one of the files beside the index is missing, damaged or of another version, all of them begin anew;
    /// the index goes on answering while every file is read again.</summary>
    /// <param name="dataFolder">Each engine keeps a folder of its own below it.</param>
    /// <param name="engine">As <see cref="ArchiveOptions.Engine"/> names it.</param>
    /// <exception cref="Commands.CommandException">This build does not hold the engine.</exception>
    public static async Task<ArchiveStore> OpenAsync(string dataFolder, string engine = "", CancellationToken cancellation = default)
    {
        var name = engine.Length == 0 ? ArticleIndex.Engines[0] : ArticleIndex.Engines.FirstOrDefault(e => string.Equals(e, engine, StringComparison.OrdinalIgnoreCase))
            ?? throw new Commands.CommandException($"This build holds no index engine '{engine}'. It holds: {string.Join(", ", ArticleIndex.Engines)}.");
        var folder = Path.Combine(dataFolder, Slug.Of(name, LongestName));
        Directory.CreateDirectory(folder);
        string[] files = [.. BesideIndex.Select(name => Path.Combine(folder, name))];
        if (!IngestLedger.IsCurrent(files[0]) || !Array.TrueForAll(files, IsWhole))
        {
            foreach (var file in files.SelectMany(f => Directory.GetFiles(folder, Path.GetFileName(f) + "*")))
            {
                File.Delete(file);
            }
        }

        return new ArchiveStore(
            await ArticleIndex.OpenAsync(Path.Combine(folder, "index"), name, cancellation), new IngestLedger(files[0]), new SpeakerDirectory(files[1]), new EventDirectory(files[1]),
            new CopyDirectory(files[2]), new StatementDirectory(files[3]));
    }

    public async ValueTask DisposeAsync()
    {
        Speakers.Dispose();
        Events.Dispose();
        Copies.Dispose();
        Statements.Dispose();
        await Index.DisposeAsync();
    }

    /// <summary>Whether a file is there and begins as a database does.</summary>
    private static bool IsWhole(string file)
    {
        if (!File.Exists(file))
        {
            return false;
        }

        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT COUNT(*) FROM sqlite_master";
            return command.ExecuteScalar() is > 0L;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            return false;
        }
    }
}
