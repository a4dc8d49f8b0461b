using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Extraction;
using NewsReader.Extraction.Speakers;

namespace NewsReader.Archive;

/// <summary>Knows every speaker of the archive and gives each one name, however the articles spell it.</summary>
/// <remarks>Names that share a <see cref="NameKey"/> are one speaker. The name is the spelling most articles use, then the one with most
/// quotes, then the first in ordinal order: it depends on the articles alone, not on the order they were read in. A last name alone is a
/// speaker of its own. Rebuilt from the articles; used by one thread at a time.</remarks>
public sealed class SpeakerDirectory : IDisposable
{
    private readonly SqliteConnection _connection;

    /// <param name="dataSource">A SQLite file, made when it is not there, or <c>:memory:</c>.</param>
    public SpeakerDirectory(string dataSource)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = dataSource, Pooling = false, DefaultTimeout = 30 }.ToString());
        _connection.Open();
        _connection.Execute(
            """
            PRAGMA journal_mode = WAL;
            CREATE TABLE IF NOT EXISTS speaker_articles (
                article TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, quotes INTEGER NOT NULL, written TEXT NOT NULL,
                PRIMARY KEY (article, key)) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS speaker_articles_by_key ON speaker_articles (key, name);
            CREATE TABLE IF NOT EXISTS speakers (key TEXT PRIMARY KEY, name TEXT NOT NULL, stale INTEGER NOT NULL) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS speakers_stale ON speakers (key) WHERE stale = 1;
            """);
    }

    /// <summary>Notes the articles' speakers and gives the articles the names that are known so far.</summary>
    public IReadOnlyList<AnnotatedArticle> Join(IReadOnlyList<AnnotatedArticle> articles)
    {
        using var transaction = _connection.BeginTransaction();
        var joined = new List<AnnotatedArticle>(articles.Count);
        foreach (var article in articles)
        {
            Forget(article.Article.Id.Value);
            var names = article.Speakers.Where(IsJoined).GroupBy(KeyOf, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Note(article, g.Key, [.. g]), StringComparer.Ordinal);
            joined.Add(SpeakerNames.Give(article, s => IsJoined(s) ? new SpeakerName(IdOf(KeyOf(s)), names[KeyOf(s)]) : null));
        }

        transaction.Commit();
        return joined;
    }

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

    /// <summary>Decides the names anew of all speakers whose articles have changed.</summary>
    public void Settle()
    {
        using var transaction = _connection.BeginTransaction();
        foreach (var key in _connection.Query<string>("SELECT key FROM speakers WHERE stale = 1").ToList())
        {
            _connection.Execute(
                """
                UPDATE speakers SET name = chosen.name FROM (
                    SELECT name FROM speaker_articles WHERE key = @key GROUP BY name ORDER BY COUNT(*) DESC, SUM(quotes) DESC, name LIMIT 1) AS chosen
                WHERE key = @key
                """,
                new { key });
        }

        transaction.Commit();
    }

    /// <summary>Articles that were written with a name that is no longer the speaker's.</summary>
    public IReadOnlyList<string> NextToRewrite(int count) =>
        [.. _connection.Query<string>(
            "SELECT DISTINCT article FROM speakers JOIN speaker_articles USING (key) WHERE stale = 1 AND written <> speakers.name ORDER BY article LIMIT @count", new { count })];

    /// <summary>An article with the names its speakers have now.</summary>
    public AnnotatedArticle Rename(AnnotatedArticle article)
    {
        var names = _connection.Query<(string Key, string Name)>(
            "SELECT key, speakers.name FROM speaker_articles JOIN speakers USING (key) WHERE article = @Value", new { article.Article.Id.Value }).ToDictionary(StringComparer.Ordinal);
        return SpeakerNames.Give(article, s => IsJoined(s) && names.TryGetValue(KeyOf(s), out var name) ? new SpeakerName(IdOf(KeyOf(s)), name) : null);
    }

    /// <summary>Says that the articles are written with the names they should have.</summary>
    public void Rewritten(IReadOnlyCollection<string> articles)
    {
        using var transaction = _connection.BeginTransaction();
        foreach (var article in articles)
        {
            _connection.Execute("UPDATE speaker_articles SET written = (SELECT name FROM speakers WHERE speakers.key = speaker_articles.key) WHERE article = @article", new { article });
        }

        transaction.Commit();
    }

    /// <summary>Ends what <see cref="Settle"/> began, once nothing is left to rewrite.</summary>
    public void Settled() => _connection.Execute(
        "DELETE FROM speakers WHERE stale = 1 AND NOT EXISTS (SELECT 1 FROM speaker_articles WHERE speaker_articles.key = speakers.key); UPDATE speakers SET stale = 0 WHERE stale = 1");

    public void Dispose() => _connection.Dispose();

    /// <summary>A group ("officials") is nobody in particular: those of one article are not those of another.</summary>
    private static bool IsJoined(Speaker speaker) => speaker.Kind is not SpeakerKind.Group;

    private static string KeyOf(Speaker speaker) => NameKey.Of(speaker.Name) is { Length: > 0 } key ? key : speaker.Name;

    /// <summary>The key as one word: it stays while the name that is shown may change.</summary>
    private static string IdOf(string key) => key.Replace(' ', '-');

    private string Note(AnnotatedArticle article, string key, IReadOnlyList<Speaker> speakers)
    {
        var own = speakers.Select(s => s.Name).OrderByDescending(name => article.Quotes.Count(q => q.Speaker == name)).ThenBy(name => name, StringComparer.Ordinal).First();
        var quotes = speakers.Sum(s => article.Quotes.Count(q => q.Speaker == s.Name));
        var name = _connection.QuerySingle<string>("INSERT INTO speakers VALUES (@key, @own, 1) ON CONFLICT (key) DO UPDATE SET stale = 1 RETURNING name", new { key, own });
        _connection.Execute("INSERT INTO speaker_articles VALUES (@article, @key, @own, @quotes, @name)", new { article = article.Article.Id.Value, key, own, quotes, name });
        return name;
    }

    private void Forget(string article)
    {
        _connection.Execute("UPDATE speakers SET stale = 1 WHERE key IN (SELECT key FROM speaker_articles WHERE article = @article)", new { article });
        _connection.Execute("DELETE FROM speaker_articles WHERE article = @article", new { article });
    }
}
