using System.Globalization;
using System.Runtime.CompilerServices;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Index.Results;
using NewsReader.Search;
using Directory = System.IO.Directory;
using Lock = System.Threading.Lock;

namespace NewsReader.Index.Lucene;

/// <summary>The index in a folder of Lucene.Net segments.</summary>
/// <remarks>Every write is a commit, so what a completed write added is on disk, and a process that dies leaves the commit before.</remarks>
public sealed class LuceneArticleIndex : IArticleIndex
{
    public const string EngineName = "Lucene.Net 4.8";

    /// <summary>Raised with every change of fields or stored content. A changed text analysis needs none: another build of the
    /// application reads every file again, and replaces article by article while all of them are found.</summary>
    private const string Schema = "4";

    private readonly string _folder;
    private readonly FSDirectory _directory;
    private readonly FolderChanges _changes;
    private readonly LuceneFacets _facets = new();
    private readonly LuceneDocuments _documents = new();
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly WriterLock _lock; // held from the first write until the index is closed
    private readonly Lock _refreshing = new();
    private IndexWriter? _writer;
    private LuceneRows? _current;

    private LuceneArticleIndex(string folder)
    {
        _folder = folder;
        _lock = new WriterLock(folder);
        _directory = FSDirectory.Open(folder);
        _changes = new FolderChanges(folder, TimeProvider.System);
    }

    public string Engine => EngineName;

    /// <summary>Opens the index in a folder, or makes it; one made by an older version or damaged is made anew, empty.</summary>
    /// <exception cref="IndexInUseException">It must be made anew while another process writes it.</exception>
    public static ValueTask<LuceneArticleIndex> OpenAsync(string folder, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        Directory.CreateDirectory(folder);
        var index = new LuceneArticleIndex(folder);
        if (!index.IsWhole())
        {
            index.Close();
            index = new LuceneArticleIndex(folder);
            index.MakeAnew();
        }

        return ValueTask.FromResult(index);
    }

    public ValueTask<int> CountAsync(CancellationToken cancellation = default)
    {
        using var reading = Read();
        return ValueTask.FromResult(reading.Facets.LiveCount);
    }

    public async ValueTask WriteAsync(IReadOnlyCollection<AnnotatedArticle> articles, IReadOnlyCollection<ArticleId> removed, CancellationToken cancellation = default)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            await Task.Run(() => Write(articles, removed, cancellation), cancellation);
        }
        finally
        {
            _writing.Release();
        }
    }

    public ValueTask<AnnotatedArticle?> FindAsync(ArticleId id, CancellationToken cancellation = default)
    {
        using var reading = Read();
        return ValueTask.FromResult(reading.Find(id));
    }

    public async IAsyncEnumerable<AnnotatedArticle> ListAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var reading = Read();
        foreach (var article in reading.All())
        {
            cancellation.ThrowIfCancellationRequested();
            yield return article;
        }

        await ValueTask.CompletedTask;
    }

    public ValueTask<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellation = default)
    {
        using var reading = Read();
        return ValueTask.FromResult(new ArticleSearch(request, reading).Run());
    }

    public ValueTask<IReadOnlyList<SearchHit>> FindSimilarAsync(ArticleId id, int count, CancellationToken cancellation = default)
    {
        using var reading = Read();
        return ValueTask.FromResult<IReadOnlyList<SearchHit>>(reading.Find(id) is { } article ? SimilarArticles.Of(article, count, reading) : []);
    }

    public ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(string typed, int count, CancellationToken cancellation = default)
    {
        using var reading = Read();
        return ValueTask.FromResult(Suggester.Suggest(typed, count, reading));
    }

    public ValueTask DisposeAsync()
    {
        Close();
        return ValueTask.CompletedTask;
    }

    private void Close()
    {
        // All that was written is committed; rolling back only lets go of the lock without waiting for merges.
        _writer?.Rollback();
        _writer = null;
        _lock.Dispose();
        lock (_refreshing)
        {
            _current?.Reader.DecRef();
            _current = null;
        }

        _documents.Dispose();
        _directory.Dispose();
    }

    private void Write(IReadOnlyCollection<AnnotatedArticle> articles, IReadOnlyCollection<ArticleId> removed, CancellationToken cancellation)
    {
        _writer ??= OpenWriter(OpenMode.CREATE_OR_APPEND);
        try
        {
            var committed = _writer.CommitData;
            var next = long.Parse(committed["next"], CultureInfo.InvariantCulture);
            _writer.DeleteDocuments([.. removed.Select(r => new Term(LuceneFields.Id, r.Value))]);

            // Of two versions of one article the later one stands.
            foreach (var article in articles.GroupBy(a => a.Article.Id).Select(g => g.Last()))
            {
                cancellation.ThrowIfCancellationRequested();
                _writer.UpdateDocuments(new Term(LuceneFields.Id, article.Article.Id.Value), _documents.Of(article, next++));
            }

            _writer.SetCommitData(new Dictionary<string, string>(committed) { ["next"] = next.ToString(CultureInfo.InvariantCulture) });
            _writer.Commit();
        }
        catch
        {
            // A writer that was rolled back is closed; the next write opens another at the last commit.
            _writer.Rollback();
            _writer = null;
            throw;
        }

        Read().Dispose();
    }

    private LuceneReading Read()
    {
        lock (_refreshing)
        {
            if (_changes.MayHaveHappened())
            {
                var newer = _current is null ? DirectoryReader.Open(new BufferedDirectory(_directory)) : DirectoryReader.OpenIfChanged(_current.Reader);
                if (newer is not null)
                {
                    var before = _current;
                    _current = _facets.At(newer, before);
                    before?.Reader.DecRef();
                }
            }

            var current = _current ?? throw new InvalidOperationException("The index has no state.");
            current.Reader.IncRef();
            return new LuceneReading(current);
        }
    }

    /// <summary>Whether the folder holds this version's index, whole enough to be read; its facet columns are loaded by the way.</summary>
    private bool IsWhole()
    {
        try
        {
            using var reading = Read();
            return reading.UserData.TryGetValue("schema", out var schema) && schema == Schema;
        }
        catch (Exception e) when (e is not (UnauthorizedAccessException or OutOfMemoryException))
        {
            // Damage shows in as many ways as there are bytes; all of it can be made again from the files.
            return false;
        }
    }

    private void MakeAnew()
    {
        _writer = OpenWriter(OpenMode.CREATE);
        _writer.SetCommitData(new Dictionary<string, string> { ["schema"] = Schema, ["next"] = "1", ["generation"] = Guid.NewGuid().ToString("N") });
        _writer.Commit();

        // The lock is for those who write: a folder that is only read stays free for another writer.
        _writer.Dispose();
        _writer = null;
        _lock.Dispose();
        Read().Dispose();
    }

    private IndexWriter OpenWriter(OpenMode mode)
    {
        _lock.Take();
        var configuration = new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            OpenMode = mode,
            RAMBufferSizeMB = 128,
            WriteLockTimeout = 0,
        };
        try
        {
            return new IndexWriter(_directory, configuration);
        }
        catch (LockObtainFailedException e)
        {
            throw new IndexInUseException(_folder, e);
        }
    }
}
