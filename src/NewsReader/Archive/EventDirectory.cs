using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Extraction;

namespace NewsReader.Archive;

/// <summary>Knows every event of the archive and gives articles that report the same one the same id.</summary>
/// <remarks>An article joins the event whose articles it is most like on average, or begins one. An event keeps its id while articles report
/// it. Rebuilt from the articles; used by one thread at a time.</remarks>
public sealed class EventDirectory : IDisposable
{
    private const int MostCandidates = 60;
    private const int LongestSlug = 60;

    private readonly SqliteConnection _connection;

    /// <param name="dataSource">A SQLite file, made when it is not there, or <c>:memory:</c>.</param>
    public EventDirectory(string dataSource)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = dataSource, Pooling = false, DefaultTimeout = 30 }.ToString());
        _connection.Open();
        _connection.Execute(
            """
            PRAGMA journal_mode = WAL;
            CREATE TABLE IF NOT EXISTS event_articles (article TEXT PRIMARY KEY, event TEXT NOT NULL, features TEXT NOT NULL) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS event_articles_by_event ON event_articles (event);
            CREATE TABLE IF NOT EXISTS event_marks (mark TEXT NOT NULL, article TEXT NOT NULL, PRIMARY KEY (mark, article)) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS event_marks_by_article ON event_marks (article);
            """);
    }

    /// <summary>Notes the articles' events and gives each its id.</summary>
    public IReadOnlyList<AnnotatedArticle> Join(IReadOnlyList<AnnotatedArticle> articles)
    {
        using var transaction = _connection.BeginTransaction();
        var joined = articles.Select(a => a.Event is { } stated ? a with { Event = stated with { Id = Join(a, stated) } } : Without(a)).ToList();
        transaction.Commit();
        return joined;
    }

    /// <summary>The id of the event an article reports; <c>null</c> where it was not joined to one.</summary>
    public string? EventOf(string article) => _connection.QuerySingleOrDefault<string>("SELECT event FROM event_articles WHERE article = @article", new { article });

    /// <summary>Takes articles out that are no longer in the archive.</summary>
    public void Forget(IReadOnlyCollection<string> articles)
    {
        using var transaction = _connection.BeginTransaction();
        foreach (var article in articles)
        {
            Forget(article);
        }

        transaction.Commit();
    }

    public void Dispose() => _connection.Dispose();

    private string Join(AnnotatedArticle article, ArticleEvent stated)
    {
        var id = article.Article.Id.Value;
        var features = EventFeatures.Of(article, stated);
        var before = EventOf(id);
        Forget(id);

        var marks = MarksOf(features).ToList();
        var chosen = BestOf(features, marks) ?? FreeId(before, stated, id);
        _connection.Execute("INSERT INTO event_articles VALUES (@id, @chosen, @features)", new { id, chosen, features = JsonSerializer.Serialize(features) });
        _connection.Execute("INSERT INTO event_marks VALUES (@mark, @id)", marks.Select(mark => new { mark, id }));
        return chosen;
    }

    /// <summary>The event whose articles are most like this one on average; <c>null</c> where none is alike enough.</summary>
    private string? BestOf(EventFeatures features, IReadOnlyCollection<string> marks) =>
        _connection.Query<(string Event, string Features)>(
            """
            SELECT event, features FROM event_articles JOIN (
                SELECT article, COUNT(*) AS shared FROM event_marks WHERE mark IN @marks GROUP BY article ORDER BY shared DESC, article LIMIT @MostCandidates) USING (article)
            """,
            new { marks, MostCandidates })
            .GroupBy(c => c.Event, c => Likeness(features, c.Features))
            .Select(g => (Event: g.Key, Likeness: g.Average()))
            .Where(e => e.Likeness >= EventLikeness.Same)
            .OrderByDescending(e => e.Likeness).ThenBy(e => e.Event, StringComparer.Ordinal)
            .Select(e => e.Event).FirstOrDefault();

    private static double Likeness(EventFeatures features, string other) =>
        JsonSerializer.Deserialize<EventFeatures>(other) is { } read ? EventLikeness.Of(features, read) : 0;

    /// <summary>What an article of the same event likely shares: a person, a place, or a rarer word.</summary>
    private static IEnumerable<string> MarksOf(EventFeatures features) =>
        features.People.Select(p => $"person {p}")
            .Concat(features.Place.Where(p => p.Length > 0).Select(p => $"place {p}"))
            .Concat(features.Words.Where(w => w.Length > 5).Select(w => $"word {w}"));

    /// <summary>The id the article's event had, if no other article has it, or a new one: its name and the first article that told of it.</summary>
    private string FreeId(string? before, ArticleEvent stated, string article) =>
        before is not null && _connection.ExecuteScalar<int>("SELECT COUNT(*) FROM event_articles WHERE event = @before", new { before }) == 0
            ? before
            : $"{Slug.Of(stated.Name, LongestSlug)}-{article[..Math.Min(5, article.Length)]}".TrimStart('-');

    private AnnotatedArticle Without(AnnotatedArticle article)
    {
        Forget(article.Article.Id.Value);
        return article;
    }

    private void Forget(string article)
    {
        _connection.Execute("DELETE FROM event_articles WHERE article = @article", new { article });
        _connection.Execute("DELETE FROM event_marks WHERE article = @article", new { article });
    }
}
