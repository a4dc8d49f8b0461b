using NewsReader.Archive;
using NewsReader.Archive.Copies;
using NewsReader.Archive.Events;
using NewsReader.Archive.Statements;
using NewsReader.Index;
using NewsReader.Ingest;

namespace NewsReader.Web.Hosting;

/// <summary>What is made of an archive's files and can be made again: index, ledger and directories, kept and lost together.</summary>
public sealed class ArchiveStore : IAsyncDisposable
{
    private const int LongestName = 40;

    private ArchiveStore(IArticleIndex index, IngestLedger ledger, SpeakerDirectory speakers, EventDirectory events, CopyDirectory copies, StatementDirectory statements) =>
        (Index, Ledger, Speakers, Events, Copies, Statements) = (index, ledger, speakers, events, copies, statements);

    public IArticleIndex Index { get; }

    public IngestLedger Ledger { get; }

    public SpeakerDirectory Speakers { get; }

    public EventDirectory Events { get; }

    public CopyDirectory Copies { get; }

    public StatementDirectory Statements { get; }

    /// <summary>Opens the store in a data folder. Without a ledger nothing is known of what the index holds, so both begin anew.</summary>
    /// <param name="dataFolder">Each engine keeps a folder of its own below it.</param>
    /// <param name="engine">As <see cref="ArchiveOptions.Engine"/> names it.</param>
    /// <exception cref="Commands.CommandException">This build does not hold the engine.</exception>
    public static async Task<ArchiveStore> OpenAsync(string dataFolder, string engine = "", CancellationToken cancellation = default)
    {
        var name = engine.Length == 0 ? ArticleIndex.Engines[0] : ArticleIndex.Engines.FirstOrDefault(e => string.Equals(e, engine, StringComparison.OrdinalIgnoreCase))
            ?? throw new Commands.CommandException($"This build holds no index engine '{engine}'. It holds: {string.Join(", ", ArticleIndex.Engines)}.");
        var folder = Path.Combine(dataFolder, Slug.Of(name, LongestName));
        var ledger = Path.Combine(folder, "ledger.db");
        if (Directory.Exists(folder) && !IngestLedger.IsCurrent(ledger))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        var archive = Path.Combine(folder, "archive.db");
        return new ArchiveStore(
            await ArticleIndex.OpenAsync(Path.Combine(folder, "index"), name, cancellation), new IngestLedger(ledger), new SpeakerDirectory(archive), new EventDirectory(archive),
            new CopyDirectory(Path.Combine(folder, "copies.db")), new StatementDirectory(Path.Combine(folder, "statements.db")));
    }

    public async ValueTask DisposeAsync()
    {
        Speakers.Dispose();
        Events.Dispose();
        Copies.Dispose();
        Statements.Dispose();
        await Index.DisposeAsync();
    }
}
