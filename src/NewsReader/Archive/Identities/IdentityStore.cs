using System.Collections.Immutable;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Extraction;
using NewsReader.Extraction.Speakers;
using NewsReader.Index.Sqlite;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Identities;

/// <summary>The tables of names and the people they mean, over one open connection.</summary>
/// <remarks>What many articles say of one name is counted as they come and go, so that a name of a hundred thousand articles costs no more than a rare one.</remarks>
internal sealed class IdentityStore(SqliteConnection connection, PreparedCommands commands)
{
    public static void Create(SqliteConnection connection) => connection.Execute(
        """
        PRAGMA journal_mode = WAL;
        CREATE TABLE IF NOT EXISTS speaker_articles (
            article TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, language TEXT NOT NULL, kind INTEGER NOT NULL, quotes INTEGER NOT NULL, roles TEXT NOT NULL, others TEXT NOT NULL,
            sense TEXT NOT NULL, outlet TEXT, published TEXT, written TEXT NOT NULL, PRIMARY KEY (article, key)) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS speaker_articles_by_key ON speaker_articles (key);
        CREATE TABLE IF NOT EXISTS speaker_counts (
            key TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, articles INTEGER NOT NULL, quotes INTEGER NOT NULL, PRIMARY KEY (key, kind, value)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS speakers (
            key TEXT PRIMARY KEY, id TEXT NOT NULL, mark TEXT NOT NULL, identity TEXT NOT NULL, name TEXT NOT NULL, articles INTEGER NOT NULL, reason INTEGER NOT NULL, source TEXT, stale INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS speakers_by_id ON speakers (id);
        CREATE INDEX IF NOT EXISTS speakers_by_identity ON speakers (identity);
        CREATE INDEX IF NOT EXISTS speakers_by_mark ON speakers (mark, articles DESC);
        CREATE INDEX IF NOT EXISTS speakers_stale ON speakers (stale) WHERE stale > 0;
        CREATE TABLE IF NOT EXISTS speaker_namesakes (key TEXT NOT NULL, sense TEXT NOT NULL, identity TEXT NOT NULL, PRIMARY KEY (key, sense)) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS speaker_namesakes_by_identity ON speaker_namesakes (identity);
        CREATE TABLE IF NOT EXISTS identity_rules (kind INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, source TEXT NOT NULL, first TEXT, last TEXT);
        CREATE INDEX IF NOT EXISTS identity_rules_by_name ON identity_rules (name);
        CREATE INDEX IF NOT EXISTS identity_rules_by_value ON identity_rules (value);
        """);

    /// <summary>Notes what an article says of a speaker and returns the id and name known so far.</summary>
    public SpeakerName Note(AnnotatedArticle article, string key, IReadOnlyList<Speaker> speakers)
    {
        var own = speakers.Select(s => s.Name).OrderByDescending(name => article.Quotes.Count(q => q.Speaker == name)).ThenBy(name => name, StringComparer.Ordinal).First();
        var roles = speakers.SelectMany(s => s.Roles).Distinct(StringComparer.Ordinal).ToList();
        var row = new Row
        {
            Article = article.Article.Id.Value,
            Key = key,
            Name = own,
            Language = Stemmer.LanguageOf(article.Article.Language),
            Kind = speakers[0].Kind,
            Quotes = speakers.Sum(s => article.Quotes.Count(q => q.Speaker == s.Name)),
            Roles = JsonSerializer.Serialize(roles),
            Others = JsonSerializer.Serialize(speakers.SelectMany(s => s.Aliases).Where(a => a.Contains(' ', StringComparison.Ordinal)).Select(NameKey.Of).Where(k => k != key && k.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)),
            Sense = Namesakes.SenseOf(roles),
            Outlet = article.Article.Outlet?.Value,
            Published = article.Article.Published?.Value?.ToString(),
        };
        var id = key.Replace(' ', '-');
        commands.Run("INSERT INTO speakers VALUES (?1, ?2, ?3, ?2, ?4, 1, 0, NULL, 1) ON CONFLICT (key) DO UPDATE SET stale = MAX(stale, 1), articles = articles + 1", key, id, MarkOf(key), own);
        var known = NameOf(key, row.Sense);
        commands.Run(
            "INSERT INTO speaker_articles VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            row.Article, row.Key, row.Name, row.Language, (int)row.Kind, row.Quotes, row.Roles, row.Others, row.Sense, row.Outlet, row.Published, Written(known));
        Count(row, 1);
        return known;
    }

    public void Forget(string article)
    {
        var rows = commands.All("SELECT article, key, name, language, kind, quotes, roles, others, sense FROM speaker_articles WHERE article = ?1", Row.Read, article);
        foreach (var row in rows)
        {
            Count(row, -1);
            commands.Run("UPDATE speakers SET stale = MAX(stale, 1), articles = articles - 1 WHERE key = ?1", row.Key);
        }

        if (rows.Count > 0)
        {
            commands.Run("DELETE FROM speaker_articles WHERE article = ?1", article);
        }
    }

    /// <summary>Notes what people say now; names of which something else was said before are looked at again.</summary>
    public void Follow(IReadOnlyCollection<IdentityRule> rules)
    {
        var before = connection.Query<(IdentityRuleKind Kind, string Name, string Value, string Source, string? First, string? Last)>("SELECT kind, name, value, source, first, last FROM identity_rules")
            .Select(r => new IdentityRule(r.Kind, r.Name, r.Value, r.Source, r.First, r.Last)).ToHashSet();
        var changed = before.Except(rules).Concat(rules.Except(before)).ToList();
        if (changed.Count == 0)
        {
            return;
        }

        connection.Execute("DELETE FROM identity_rules");
        connection.Execute("INSERT INTO identity_rules VALUES (@Kind, @Key, @Value, @Source, @First, @Last)", rules);
        connection.Execute("UPDATE speakers SET stale = MAX(stale, 1) WHERE id IN (SELECT value FROM json_each(@ids))", new { ids = JsonSerializer.Serialize(changed.SelectMany(r => new[] { r.Key, r.Value }).Distinct()) });
    }

    public IReadOnlyList<string> NextToRewrite(int count) =>
        [.. connection.Query<string>(
            $"SELECT DISTINCT article FROM speakers s JOIN speaker_articles a USING (key) {Namesake} WHERE stale = 2 AND written <> {Now} ORDER BY article LIMIT @count", new { count })];

    /// <summary>The id and name of each speaker of an article now, with the key and the id it was written by.</summary>
    public IReadOnlyList<(string Key, string Written, SpeakerName Name)> NamesIn(string article) =>
        [.. connection.Query<(string Key, string Written, string Id, string Name)>(
            $"SELECT s.key, a.written, IFNULL(n.identity, s.identity), s.name FROM speaker_articles a JOIN speakers s USING (key) {Namesake} WHERE article = @article ORDER BY s.key", new { article })
            .Select(r => (r.Key, r.Written.Split('\n')[0], new SpeakerName(r.Id, r.Name)))];

    public void Rewritten(IReadOnlyCollection<string> articles) => connection.Execute(
        $"UPDATE speaker_articles SET written = (SELECT {Now} FROM speaker_articles a JOIN speakers s USING (key) {Namesake} WHERE a.article = speaker_articles.article AND a.key = speaker_articles.key) WHERE article IN (SELECT value FROM json_each(@articles))",
        new { articles = JsonSerializer.Serialize(articles) });

    public void Settled() => connection.Execute("DELETE FROM speakers WHERE stale > 0 AND articles = 0; UPDATE speakers SET stale = 0 WHERE stale > 0");

    /// <summary>The consonants of a name's last word: what names have in common that may mean one person.</summary>
    public static string MarkOf(string key) => NameSkeleton.Of(key[(key.LastIndexOf(' ') + 1)..]) is { Length: >= 2 } mark ? mark : key[(key.LastIndexOf(' ') + 1)..];

    private const string Namesake = "LEFT JOIN speaker_namesakes n ON n.key = s.key AND n.sense = a.sense";
    private const string Now = "IFNULL(n.identity, s.identity) || char(10) || s.name";

    private static string Written(SpeakerName name) => $"{name.Id}\n{name.Name}";

    private SpeakerName NameOf(string key, string sense) =>
        commands.First("SELECT IFNULL((SELECT identity FROM speaker_namesakes WHERE key = ?1 AND sense = ?2), identity), name FROM speakers WHERE key = ?1", r => new SpeakerName(r.Text(0), r.Text(1)), key, sense)
            ?? throw new InvalidOperationException("The name is not there.");

    private void Count(Row row, int by)
    {
        void Add(string kind, string value) => commands.Run(
            """
            INSERT INTO speaker_counts VALUES (?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (key, kind, value) DO UPDATE SET articles = articles + excluded.articles, quotes = quotes + excluded.quotes
            """,
            row.Key, kind, value, by, by * row.Quotes);
        Add("name", row.Name);
        Add("language", row.Language);
        Add("kind", ((int)row.Kind).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Add("sense", row.Sense);
        foreach (var role in ListOf(row.Roles).Select(r => r.ToLowerInvariant()).Distinct(StringComparer.Ordinal))
        {
            Add("role", role);
        }

        foreach (var other in ListOf(row.Others))
        {
            Add("other", other);
        }

        if (by < 0)
        {
            commands.Run("DELETE FROM speaker_counts WHERE key = ?1 AND articles = 0", row.Key);
        }
    }

    private static string[] ListOf(string json) => json == "[]" ? [] : JsonSerializer.Deserialize<string[]>(json) ?? [];

    /// <summary>What an article says of a speaker.</summary>
    private sealed class Row
    {
        public string Article { get; init; } = "";

        public string Key { get; init; } = "";

        public string Name { get; init; } = "";

        public string Language { get; init; } = "";

        public SpeakerKind Kind { get; init; }

        public int Quotes { get; init; }

        public string Roles { get; init; } = "";

        public string Others { get; init; } = "";

        public string Sense { get; init; } = "";

        public string? Outlet { get; init; }

        public string? Published { get; init; }

        public static Row Read(SqliteStatement row) => new()
        {
            Article = row.Text(0),
            Key = row.Text(1),
            Name = row.Text(2),
            Language = row.Text(3),
            Kind = (SpeakerKind)row.Number(4),
            Quotes = (int)row.Number(5),
            Roles = row.Text(6),
            Others = row.Text(7),
            Sense = row.Text(8),
        };
    }
}
