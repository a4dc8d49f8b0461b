using Microsoft.Data.Sqlite;
using NewsReader.Curation;
using NewsReader.Extraction;
using NewsReader.Files;
using NewsReader.Ingest;
using NewsReader.Passages;
using NewsReader.Search;
using NewsReader.Tests.Files;
using NewsReader.Web.Hosting;

namespace NewsReader.Tests.Ingest;

/// <summary>A real archive of a test's own: folder, index, ledger, directories and database.</summary>
public sealed class TemporaryArchive : IAsyncDisposable
{
    private readonly TemporaryFolder _data;

    private TemporaryArchive(TemporaryFolder folder, TemporaryFolder data, ArchiveStore store, Ingestor ingestor, IngestProgress progress, IdentityDecisions decisions) =>
        (Folder, _data, Store, Ingestor, Progress, Decisions) = (folder, data, store, ingestor, progress, decisions);

    public TemporaryFolder Folder { get; }

    public ArchiveStore Store { get; }

    public Ingestor Ingestor { get; }

    public IngestProgress Progress { get; }

    public IdentityDecisions Decisions { get; }

    public string DataFolder => _data.Path;

    /// <param name="folder">The folder to read; by default a new one.</param>
    /// <param name="data">The data folder of an archive that was closed; by default a new one.</param>
    /// <param name="engine">By default the one an application without settings uses.</param>
    /// <param name="options">By default files are read as soon as they are there.</param>
    /// <param name="open">Opens files otherwise than from the disk.</param>
    /// <param name="time">Another time than the system's.</param>
    public static async Task<TemporaryArchive> OpenAsync(TemporaryFolder? folder = null, TemporaryFolder? data = null, IngestOptions? options = null, string engine = "", Func<string, Stream>? open = null, TimeProvider? time = null)
    {
        folder ??= new TemporaryFolder();
        data ??= new TemporaryFolder();
        options ??= new IngestOptions { Settle = TimeSpan.Zero };
        var database = new CurationDatabase(new CurationOptions { Connection = $"Data Source={data["curation.db"]};Pooling=False" });
        await database.MigrateAsync();
        var decisions = new IdentityDecisions(database, TimeProvider.System);
        var store = await ArchiveStore.OpenAsync(data.Path, engine);
        var progress = new IngestProgress(TimeProvider.System);
        var files = new ArticleFolder(folder.Path, (long)options.MaxFileMegabytes << 20, open);
        var ingestor = new Ingestor(files, store.Ledger, store.Index, store.Speakers, store.Events, store.Copies, store.Statements, decisions, new ArticleRenames(database), new PassageRelocation(new PassageStore(database), new PassageLocations(database)), progress, options, time ?? TimeProvider.System);
        return new TemporaryArchive(folder, data, store, ingestor, progress, decisions);
    }

    /// <summary>Closes the archive and opens it as a later process would.</summary>
    public async Task<TemporaryArchive> ReopenAsync()
    {
        await Store.DisposeAsync();
        SqliteConnection.ClearAllPools();
        return await OpenAsync(Folder, _data);
    }

    public Task<IngestReport> RunAsync() => Ingestor.RunAsync();

    /// <summary>Every article of the index, however many there are, in path order.</summary>
    public async Task<IReadOnlyList<AnnotatedArticle>> ArticlesAsync()
    {
        var articles = new List<AnnotatedArticle>();
        for (var page = 1; ; page++)
        {
            var result = await Store.Index.SearchAsync(new SearchRequest { PageSize = 100, Page = page });
            articles.AddRange(result.Hits.Select(h => h.Article));
            if (result.Hits.IsEmpty || articles.Count >= result.Total)
            {
                return [.. articles.OrderBy(a => a.Article.Path, PathOrder.Instance)];
            }
        }
    }

    public async Task<IReadOnlyList<string>> PathsAsync() => [.. (await ArticlesAsync()).Select(a => a.Article.Path)];

    public async Task<AnnotatedArticle> AtAsync(string path) => (await ArticlesAsync()).Single(a => a.Article.Path == path);

    public FileRecord File(string path) => Store.Ledger.At(path).ShouldNotBeNull();

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Folder.Dispose();
        _data.Dispose();
    }
}
