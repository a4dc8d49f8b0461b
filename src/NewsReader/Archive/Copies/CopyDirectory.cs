using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Articles;
using NewsReader.Extraction;

namespace NewsReader.Archive.Copies;

/// <summary>Knows which articles are copies of each other: exact, near, and cut or lengthened ones.</summary>
/// <remarks>Two articles are copies where most of the shorter one stands in the longer one; groups are what such pairs connect, so they do
/// not depend on the order of reading. Rebuilt from the articles. One writes at a time; any number may read.</remarks>
public sealed class CopyDirectory : IDisposable
{
    /// <summary>This part of the shorter text must stand in the longer one.</summary>
    public const double Contained = 0.7;

    /// <summary>Two versions of one article share this part of all the words in either.</summary>
    public const double Alike = 0.75;

    /// <summary>Shorter texts (some sixty words) are copies only where all their words are the same: set phrases alone may fill them.</summary>
    private const int FewestHashes = 8;

    private readonly string _connectionString;

    /// <param name="file">Made when it is not there.</param>
    public CopyDirectory(string file)
    {
        _connectionString = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30 }.ToString();
        using var connection = Open();
        connection.Execute(
            """
            PRAGMA journal_mode = WAL;
            CREATE TABLE IF NOT EXISTS copies (
                article TEXT PRIMARY KEY, family TEXT NOT NULL, text_hash INTEGER NOT NULL, hashes INTEGER NOT NULL,
                outlet TEXT, agency TEXT, published TEXT, original INTEGER NOT NULL) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS copies_by_family ON copies (family);
            CREATE INDEX IF NOT EXISTS copies_by_text ON copies (text_hash);
            CREATE TABLE IF NOT EXISTS copy_hashes (hash INTEGER NOT NULL, article TEXT NOT NULL, PRIMARY KEY (hash, article)) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS copy_hashes_by_article ON copy_hashes (article);
            """);
    }

    /// <summary>Notes articles and joins them to their copies.</summary>
    public void Add(IReadOnlyCollection<AnnotatedArticle> articles)
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction();
        using var writing = new CopyWriting(connection);
        foreach (var article in articles)
        {
            Remove(connection, article.Article.Id.Value);
            writing.Add(article.Article, ShingleSketch.Of(article.Article.Text.AsSpan(article.Article.BodyStart)));
            Join(connection, article.Article.Id.Value);
        }

        transaction.Commit();
    }

    /// <summary>Takes articles out that are no longer in the archive.</summary>
    public void Forget(IReadOnlyCollection<string> articles)
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction();
        foreach (var article in articles)
        {
            Remove(connection, article);
        }

        transaction.Commit();
    }

    /// <summary>The copies of an article, itself among them; <c>null</c> where it has none.</summary>
    public CopyGroup? Find(ArticleId article)
    {
        using var connection = Open();
        var rows = connection.Query<(string Article, string Family, long TextHash, string? Outlet, string? Agency, string? Published, bool Original)>(
            """
            SELECT article, family, text_hash, outlet, agency, published, original FROM copies
            WHERE family = (SELECT family FROM copies WHERE article = @Value)
            """,
            new { article.Value })
            .OrderBy(r => PartialDate.Parse(r.Published)?.First ?? DateOnly.MaxValue).ThenByDescending(r => r.Original).ThenBy(r => r.Outlet, StringComparer.Ordinal).ThenBy(r => r.Article, StringComparer.Ordinal)
            .ToList();
        if (rows.Count < 2)
        {
            return null;
        }

        var agency = rows.Where(r => r.Agency is not null).GroupBy(r => r.Agency, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        CopyKind KindOf(string id, long text) => id == rows[0].Article ? CopyKind.First : text == rows[0].TextHash ? CopyKind.Exact : CopyKind.Near;
        return new CopyGroup(rows[0].Family, agency, [.. rows.Select(r => new Copy(new ArticleId(r.Article), r.Outlet, PartialDate.Parse(r.Published), KindOf(r.Article, r.TextHash)))]);
    }

    /// <summary>Articles whose text is nearly that of the sketch, the likest first: what an edited article looks like.</summary>
    public IReadOnlyList<string> FindAlike(ShingleSketch sketch)
    {
        using var connection = Open();
        return [.. connection.Query<string>(
            """
            SELECT article FROM copies JOIN (SELECT article, COUNT(*) AS shared FROM copy_hashes WHERE hash IN @Hashes GROUP BY article) USING (article)
            WHERE MIN(hashes, @Length) >= @FewestHashes AND shared >= @Alike * (hashes + @Length - shared)
            ORDER BY 1.0 * shared / (hashes + @Length - shared) DESC, article
            """,
            new { Hashes = sketch.Hashes.AsEnumerable(), sketch.Hashes.Length, FewestHashes, Alike })];
    }

    /// <summary>Different texts in the archive: copies counted once.</summary>
    public int CountTexts()
    {
        using var connection = Open();
        return connection.ExecuteScalar<int>("SELECT COUNT(DISTINCT family) FROM copies");
    }

    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>Puts an article into one family with everything it is a copy of; a family is called by its smallest id.</summary>
    private static void Join(SqliteConnection connection, string article)
    {
        var families = connection.Query<string>(
            """
            SELECT family FROM copies WHERE text_hash = (SELECT text_hash FROM copies WHERE article = @article)
            UNION
            SELECT other.family FROM (
                SELECT theirs.article AS id, COUNT(*) AS shared FROM copy_hashes own JOIN copy_hashes theirs USING (hash) WHERE own.article = @article GROUP BY theirs.article)
            JOIN copies other ON other.article = id
            JOIN copies this ON this.article = @article
            WHERE MIN(other.hashes, this.hashes) >= @FewestHashes AND shared >= @Contained * MIN(other.hashes, this.hashes)
            """,
            new { article, FewestHashes, Contained }).ToList();
        if (families.Count > 1)
        {
            var family = families.Min(StringComparer.Ordinal);
            connection.Execute("UPDATE copies SET family = @family WHERE family IN @families", new { family, families });
        }
    }

    /// <summary>Takes an article out; what it alone held together is told apart again.</summary>
    private static void Remove(SqliteConnection connection, string article)
    {
        var left = connection.Query<string>("SELECT article FROM copies WHERE family = (SELECT family FROM copies WHERE article = @article) AND article <> @article", new { article }).ToList();
        connection.Execute("DELETE FROM copy_hashes WHERE article = @article; DELETE FROM copies WHERE article = @article", new { article });
        if (left.Count > 0)
        {
            connection.Execute("UPDATE copies SET family = article WHERE article IN @left", new { left });
            left.ForEach(other => Join(connection, other));
        }
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }
}
