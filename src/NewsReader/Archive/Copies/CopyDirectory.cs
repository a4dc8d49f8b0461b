using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Articles;
using NewsReader.Extraction;

namespace NewsReader.Archive.Copies;

/// <summary>Knows which articles are copies of each other: exact, near, and cut or lengthened ones.</summary>
/// <remarks>Two articles are copies where most of the shorter one stands in the longer one; groups are what such pairs connect, so they do
/// not depend on the order of reading. Rebuilt from the articles. One thread writes and asks <see cref="FindAlike"/>; any number may read.</remarks>
public sealed class CopyDirectory : IDisposable
{
    /// <summary>This part of the shorter text must stand in the longer one.</summary>
    public const double Contained = 0.7;

    /// <summary>Two versions of one article share this part of all the words in either.</summary>
    public const double Alike = 0.75;

    /// <summary>Shorter texts (some sixty words) are copies only where all their words are the same: set phrases alone may fill them.</summary>
    private const int FewestHashes = 8;

    private readonly string _connectionString;
    private readonly CopyStore _store;

    /// <param name="file">Made when it is not there.</param>
    public CopyDirectory(string file)
    {
        _connectionString = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30 }.ToString();
        _store = new CopyStore(_connectionString);
    }

    /// <summary>Notes articles, joins them to their copies and returns them with their groups; other articles that come to another group by it are to be rewritten.</summary>
    public IReadOnlyList<AnnotatedArticle> Join(IReadOnlyCollection<AnnotatedArticle> articles)
    {
        var sketches = articles.Select(a => ShingleSketch.Of(a.Article.Text.AsSpan(a.Article.BodyStart))).ToList();
        _store.Change(() =>
        {
            foreach (var (annotated, sketch) in articles.Zip(sketches).Where(a => !_store.Holds(a.First.Article, a.Second)))
            {
                Remove(annotated.Article.Id.Value);
                _store.Add(annotated.Article, sketch);
                Join(annotated.Article.Id.Value, sketch);
            }

            _store.Fresh(articles.Select(a => a.Article.Id.Value));
        });
        return [.. articles.Select(Give)];
    }

    /// <summary>The article with the group it belongs to now.</summary>
    public AnnotatedArticle Give(AnnotatedArticle annotated) => annotated with { CopyGroup = _store.GroupOf(annotated.Article.Id.Value) };

    /// <summary>Articles that belong to another group than when they were given theirs.</summary>
    public IReadOnlyList<string> NextToRewrite(int count) => _store.Stale(count);

    /// <summary>Notes that articles were written with the groups they belong to.</summary>
    public void Rewritten(IReadOnlyCollection<string> articles) => _store.Change(() => _store.Fresh(articles));

    /// <summary>Takes articles out that are no longer in the archive.</summary>
    public void Forget(IReadOnlyCollection<string> articles)
    {
        if (articles.Count > 0)
        {
            _store.Change(() =>
            {
                foreach (var article in articles)
                {
                    Remove(article);
                }
            });
        }
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
        var length = sketch.Hashes.Length;
        return [.. _store.Alike(sketch, (int)Math.Ceiling(Alike * length)).Where(o => Math.Min(o.Hashes, length) >= FewestHashes && o.Shared >= Alike * (o.Hashes + length - o.Shared))
            .OrderByDescending(o => (double)o.Shared / (o.Hashes + length - o.Shared)).ThenBy(o => o.Article, StringComparer.Ordinal).Select(o => o.Article)];
    }

    /// <summary>Different texts in the archive: copies counted once.</summary>
    public int CountTexts()
    {
        using var connection = Open();
        return connection.ExecuteScalar<int>("SELECT COUNT(DISTINCT family) FROM copies");
    }

    public void Dispose()
    {
        _store.Dispose();
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>Puts an article into one family with everything it is a copy of; a family is called by its smallest id.</summary>
    private void Join(string article, ShingleSketch sketch)
    {
        var length = sketch.Hashes.Length;
        var alike = length < FewestHashes ? [] : _store.Alike(sketch, (int)Math.Ceiling(Contained * FewestHashes))
            .Where(o => Math.Min(o.Hashes, length) >= FewestHashes && o.Shared >= Contained * Math.Min(o.Hashes, length)).Select(o => o.Family);
        var families = alike.Concat(_store.SameText(sketch)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var other in families.Skip(1))
        {
            _store.Unite(families[0], other);
        }
    }

    /// <summary>Takes an article out; what it alone held together is told apart again.</summary>
    private void Remove(string article)
    {
        var left = _store.Remove(article);
        foreach (var other in left)
        {
            _store.SetApart(other);
        }

        foreach (var other in left)
        {
            Join(other, _store.SketchOf(other));
        }
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }
}
