using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Index.Results;
using NewsReader.Index.Writing;
using NewsReader.Search;

namespace NewsReader.Index.Sqlite;

/// <summary>The index in one SQLite database.</summary>
public sealed class SqliteArticleIndex : IArticleIndex
{
    public const string EngineName = "SQLite";

    private readonly string _folder;
    private readonly string _connectionString;
    private readonly SqliteFacets _facets = new();
    private readonly IndexedTerms _terms = new();
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly WriterLock _lock; // held from the first write until the index is closed

    private SqliteArticleIndex(string folder)
    {
        _folder = folder;
        _lock = new WriterLock(folder);
        _connectionString = new SqliteConnectionStringBuilder { DataSource = FileIn(folder), DefaultTimeout = 60 }.ToString();
    }

    public string Engine => EngineName;

    /// <summary>Opens the index in a folder, or makes it; one made by an older version or damaged is made anew, empty.</summary>
    /// <exception cref="IndexInUseException">It must be made anew while another process writes it.</exception>
    public static ValueTask<SqliteArticleIndex> OpenAsync(string folder, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        SQLitePCL.Batteries_V2.Init();
        Directory.CreateDirectory(folder);
        var index = new SqliteArticleIndex(folder);
        if (!index.IsWhole())
        {
            index.Close();
            index = new SqliteArticleIndex(folder);
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
            _lock.Take();
            await Task.Run(() => Write(articles, removed, cancellation), cancellation);
        }
        finally
        {
            _writing.Release();
        }
    }

    public ValueTask<AnnotatedArticle?> FindAsync(ArticleId id, CancellationToken cancellation = default)
    {
        using var connection = Open();
        using var command = connection.Command("SELECT content.article FROM article JOIN content USING (row) WHERE id = $id", ("$id", id.Value));
        return ValueTask.FromResult(command.ExecuteScalar() is byte[] content ? ArticleContent.Read(content) : null);
    }

    public async IAsyncEnumerable<AnnotatedArticle> ListAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var connection = Open();
        using var command = connection.Command("SELECT content.article FROM article JOIN content USING (row)");
        using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            yield return ArticleContent.Read(rows.GetFieldValue<byte[]>(0));
        }
    }

    public ValueTask<SearchResult> SearchAsync(SearchRequest request, CancellationToken cancellation = default)
    {
        using var reading = Read();
        return ValueTask.FromResult(new ArticleSearch(request, reading).Run());
    }

    public async ValueTask<IReadOnlyList<SearchHit>> FindSimilarAsync(ArticleId id, int count, CancellationToken cancellation = default)
    {
        using var reading = Read();
        return await FindAsync(id, cancellation) is { } article ? SimilarArticles.Of(article, count, reading) : [];
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
        using (var connection = new SqliteConnection(_connectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        _lock.Dispose();
    }

    private static string FileIn(string folder) => Path.Combine(folder, "articles.db");

    private void Write(IReadOnlyCollection<AnnotatedArticle> articles, IReadOnlyCollection<ArticleId> removed, CancellationToken cancellation)
    {
        using (var connection = Open())
        using (var writing = new SqliteWriting(connection, _terms))
        {
            // Of two versions of one article the later one stands.
            var latest = articles.GroupBy(a => a.Article.Id).Select(g => g.Last()).ToList();
            foreach (var id in removed.Concat(latest.Select(a => a.Article.Id)).Distinct())
            {
                cancellation.ThrowIfCancellationRequested();
                writing.Remove(id);
            }

            foreach (var article in latest)
            {
                cancellation.ThrowIfCancellationRequested();
                writing.Add(article);
            }

            writing.Commit();
        }

        Read().Dispose();
    }

    private SqliteReading Read()
    {
        while (true)
        {
            var connection = Open();
            var transaction = connection.BeginTransaction(deferred: true);
            if (_facets.At(connection) is { } rows)
            {
                return new SqliteReading(connection, transaction, rows);
            }

            transaction.Dispose();
            connection.Dispose();
        }
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        connection.Execute("PRAGMA mmap_size=2000000000");
        return connection;
    }

    /// <summary>Whether the folder holds this version's index, whole enough to be read; its facet columns are loaded by the way.</summary>
    private bool IsWhole()
    {
        try
        {
            using (var connection = Open())
            {
                if (connection.Number("PRAGMA user_version") != SqliteSchema.Version)
                {
                    return false;
                }
            }

            Read().Dispose();
            return true;
        }
        catch (Exception e) when (e is SqliteException { SqliteErrorCode: not (SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED or SQLitePCL.raw.SQLITE_CANTOPEN) } or EndOfStreamException or InvalidCastException or FormatException)
        {
            // Damage, or tables that another version left; all of it can be made again from the files.
            return false;
        }
    }

    private void MakeAnew()
    {
        _lock.Take();
        foreach (var file in Directory.GetFiles(_folder, "articles.db*"))
        {
            File.Delete(file);
        }

        using (var connection = Open())
        {
            SqliteSchema.Create(connection);
        }

        // The lock is for those who write: a folder that is only read stays free for another writer.
        Read().Dispose();
        _lock.Dispose();
    }
}
