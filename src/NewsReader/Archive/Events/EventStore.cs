using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace NewsReader.Archive.Events;

/// <summary>Keeps what the archive knows of its events, and finds articles that may report the same one.</summary>
/// <remarks>Finding costs the same however large the archive is: a fixed number of words are looked up, and of each a fixed number of the
/// articles last read that hold it.</remarks>
internal sealed class EventStore : IDisposable
{
    /// <summary>The most telling words of an article, by which it is found.</summary>
    private const int Marks = 24;

    private const int MostOfOneMark = 200;
    private const int MostCandidates = 60;

    private const int MostRemembered = 4000;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<long, EventFeatures> _remembered = [];

    /// <param name="dataSource">A SQLite file, made when it is not there, or <c>:memory:</c>.</param>
    public EventStore(string dataSource)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = dataSource, Pooling = false, DefaultTimeout = 30 }.ToString());
        _connection.Open();
        _connection.Execute(
            """
            PRAGMA journal_mode = WAL;
            CREATE TABLE IF NOT EXISTS event_members (
                number INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE, story TEXT NOT NULL, event TEXT NOT NULL, likeness REAL NOT NULL, stale INTEGER NOT NULL, features TEXT NOT NULL);
            CREATE INDEX IF NOT EXISTS event_members_by_story ON event_members (story);
            CREATE INDEX IF NOT EXISTS event_members_by_event ON event_members (event);
            CREATE INDEX IF NOT EXISTS event_members_stale ON event_members (article) WHERE stale = 1;
            CREATE TABLE IF NOT EXISTS event_words_by_article (mark TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (mark, number)) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS event_words_of_article ON event_words_by_article (number);
            CREATE TABLE IF NOT EXISTS event_word_counts (form TEXT PRIMARY KEY, articles INTEGER NOT NULL) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS event_summaries (id TEXT PRIMARY KEY, summary TEXT NOT NULL) WITHOUT ROWID;
            """);
        Count = _connection.ExecuteScalar<int>("SELECT COUNT(*) FROM event_members");
    }

    /// <summary>Articles in the archive.</summary>
    public int Count { get; private set; }

    public SqliteTransaction Begin() => _connection.BeginTransaction();

    /// <summary>Adds an article that is not there; it belongs to no event yet.</summary>
    public void Add(EventFeatures features)
    {
        var number = _connection.QuerySingle<long>(
            "INSERT INTO event_members (article, story, event, likeness, stale, features) VALUES (@Article, '', '', 1, 0, @json) RETURNING number",
            new { features.Article, json = JsonSerializer.Serialize(features) });
        _connection.Execute(
            "INSERT INTO event_word_counts SELECT value, 1 FROM json_each(@forms) WHERE true ON CONFLICT (form) DO UPDATE SET articles = articles + 1",
            new { forms = FormsOf(features) });
        Count++;
        _connection.Execute("INSERT INTO event_words_by_article SELECT value, @number FROM json_each(@marks)", new { number, marks = MarksOf(features) });
    }

    /// <summary>Takes an article out; says which event and story it belonged to.</summary>
    public (string Event, string Story)? Remove(string article)
    {
        if (_connection.QuerySingleOrDefault<Row>("SELECT number, event, story FROM event_members WHERE article = @article", new { article }) is not { } row)
        {
            return null;
        }

        var forms = FormsOf(Read(row.Number));
        _remembered.Remove(row.Number);
        _connection.Execute(
            """
            UPDATE event_word_counts SET articles = articles - 1 WHERE form IN (SELECT value FROM json_each(@forms));
            DELETE FROM event_words_by_article WHERE number = @Number;
            DELETE FROM event_members WHERE number = @Number;
            """,
            new { row.Number, forms });
        Count--;
        return (row.Event, row.Story);
    }

    /// <summary>How the words of some articles are weighed in this archive.</summary>
    public EventWeights Weights(IEnumerable<EventFeatures> articles)
    {
        var forms = articles.SelectMany(FormsIn).ToHashSet(StringComparer.Ordinal);
        var counts = _connection.Query<(string Form, int Articles)>("SELECT form, articles FROM event_word_counts WHERE form IN (SELECT value FROM json_each(@forms))", new { forms = JsonSerializer.Serialize(forms) });
        return new EventWeights(counts.ToDictionary(c => c.Form, c => c.Articles, StringComparer.Ordinal), Count);
    }

    /// <summary>Other articles that share telling words, those with most in common first.</summary>
    public IReadOnlyList<(string Story, EventFeatures Features)> Candidates(EventFeatures article) =>
        [.. _connection.Query<Row>(
            """
            SELECT number, story FROM event_members JOIN (
                SELECT found.number AS number, COUNT(*) AS shared FROM json_each(@marks) AS asked
                JOIN event_words_by_article AS found ON found.mark = asked.value
                    AND found.number > IFNULL((SELECT number FROM event_words_by_article WHERE mark = asked.value ORDER BY number DESC LIMIT 1 OFFSET @MostOfOneMark), -1)
                GROUP BY found.number ORDER BY shared DESC, found.number LIMIT @MostCandidates + 1) USING (number)
            WHERE article <> @Article ORDER BY article
            """,
            new { marks = MarksOf(article), MostOfOneMark, MostCandidates, article.Article }).Select(r => (r.Story, Read(r.Number)))];

    /// <summary>The articles of stories, with the event each belongs to.</summary>
    public IReadOnlyList<(string Event, string Story, EventFeatures Features)> OfStories(IEnumerable<string> stories) =>
        Members("story IN (SELECT value FROM json_each(@asked))", JsonSerializer.Serialize(stories));

    /// <summary>The articles of an event.</summary>
    public IReadOnlyList<(string Event, string Story, EventFeatures Features)> OfEvent(string id) => Members("event = @asked", id);

    public string? EventOf(string article) => _connection.QuerySingleOrDefault<string>("SELECT NULLIF(event, '') FROM event_members WHERE article = @article", new { article });

    public EventSummary? Find(string id) =>
        _connection.QuerySingleOrDefault<string>("SELECT summary FROM event_summaries WHERE id = @id", new { id }) is { } json ? JsonSerializer.Deserialize<EventSummary>(json) : null;

    /// <summary>Likeness of an article to the others of its event.</summary>
    public double LikenessOf(string article) => _connection.ExecuteScalar<double>("SELECT likeness FROM event_members WHERE article = @article", new { article });

    public void Save(EventSummary summary) =>
        _connection.Execute("INSERT OR REPLACE INTO event_summaries VALUES (@Id, @json)", new { summary.Id, json = JsonSerializer.Serialize(summary) });

    public void Assign(string article, string story, string id, double likeness, bool stale) => _connection.Execute(
        "UPDATE event_members SET story = @story, event = @id, likeness = @likeness, stale = stale OR @stale WHERE article = @article", new { article, story, id, likeness, stale });

    /// <summary>Removes events that no article belongs to any more.</summary>
    public void Sweep(IEnumerable<string> events) => _connection.Execute(
        "DELETE FROM event_summaries WHERE id IN (SELECT value FROM json_each(@asked)) AND NOT EXISTS (SELECT 1 FROM event_members WHERE event = id)", new { asked = JsonSerializer.Serialize(events) });

    /// <summary>Articles whose event is not what the index was last told.</summary>
    public IReadOnlyList<string> Stale(int count) => [.. _connection.Query<string>("SELECT article FROM event_members WHERE stale = 1 ORDER BY article LIMIT @count", new { count })];

    public void Fresh(IEnumerable<string> articles) => _connection.Execute(
        "UPDATE event_members SET stale = 0 WHERE article IN (SELECT value FROM json_each(@asked))", new { asked = JsonSerializer.Serialize(articles) });

    public void Dispose() => _connection.Dispose();

    private List<(string Event, string Story, EventFeatures Features)> Members(string which, string asked) =>
        [.. _connection.Query<Row>($"SELECT number, event, story FROM event_members WHERE {which} ORDER BY article", new { asked }).Select(r => (r.Event, r.Story, Read(r.Number)))];

    private static string MarksOf(EventFeatures features) => JsonSerializer.Serialize(features.Terms.OrderByDescending(EventWeights.Alone).ThenBy(t => t.Form, StringComparer.Ordinal)
        .Select(t => t.Form).Take(Marks).Concat(features.Names.Take(Marks).Select(EventWeights.CountedName)));

    private static string FormsOf(EventFeatures features) => JsonSerializer.Serialize(FormsIn(features));

    private static IEnumerable<string> FormsIn(EventFeatures features) => features.Terms.Select(t => t.Form).Concat(features.Names.Select(EventWeights.CountedName));

    private EventFeatures Read(long number)
    {
        if (_remembered.TryGetValue(number, out var features))
        {
            return features;
        }

        var json = _connection.QuerySingle<string>("SELECT features FROM event_members WHERE number = @number", new { number });
        features = JsonSerializer.Deserialize<EventFeatures>(json) ?? throw new InvalidDataException("The archive holds an article without features.");
        if (_remembered.Count == MostRemembered)
        {
            _remembered.Clear();
        }

        return _remembered[number] = features;
    }

    private sealed record Row
    {
        public long Number { get; init; }

        public string Event { get; init; } = "";

        public string Story { get; init; } = "";
    }
}
