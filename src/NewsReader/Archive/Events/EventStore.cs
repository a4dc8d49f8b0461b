using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Index.Sqlite;

namespace NewsReader.Archive.Events;

/// <summary>Keeps what the archive knows of its events, and finds articles that may report the same one.</summary>
/// <remarks>Finding costs the same however large the archive is: a fixed number of words are looked up, and of each a fixed number of the
/// articles last read that hold it. What is asked again and again is kept in memory, as much of it as <see cref="WordCounts"/>,
/// <see cref="ArticleMarks"/> and <see cref="CandidateFinder"/> allow.</remarks>
internal sealed class EventStore : IDisposable
{
    private const int MostRemembered = 500;

    /// <summary>Words and marks written together: those of some thousand articles.</summary>
    private const int MostUnsaved = 250_000;

    private const string MarksTable = "event_marks";
    private const string Member = "SELECT number, article, event, story FROM event_members";

    private readonly SqliteConnection _connection;
    private readonly PreparedCommands _commands;
    private readonly WordCounts _counts;
    private readonly ArticleMarks _marks;
    private readonly CandidateFinder _candidates;
    private readonly Dictionary<long, EventFeatures> _remembered = [];
    private readonly Dictionary<string, EventSummary> _summaries = new(StringComparer.Ordinal);

    /// <summary>Number and marks of the articles added last: they are what is asked about next.</summary>
    private readonly Dictionary<string, (long Number, long[] Marks)> _added = new(StringComparer.Ordinal);

    /// <summary>Whether counts have become less since they were written: that cannot be told from the articles.</summary>
    private bool _hasRemoved;

    /// <param name="dataSource">A SQLite file, made when it is not there, or <c>:memory:</c>.</param>
    public EventStore(string dataSource)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = dataSource, Pooling = false, DefaultTimeout = 30 }.ToString());
        _connection.Open();
        _connection.Execute(
            $"""
            PRAGMA journal_mode = WAL;
            PRAGMA cache_size = -16000;
            CREATE TABLE IF NOT EXISTS event_progress (one INTEGER PRIMARY KEY, saved INTEGER NOT NULL);
            CREATE TABLE IF NOT EXISTS event_members (
                number INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE, story TEXT NOT NULL, event TEXT NOT NULL, likeness REAL NOT NULL, stale INTEGER NOT NULL);
            CREATE INDEX IF NOT EXISTS event_members_by_story ON event_members (story);
            CREATE INDEX IF NOT EXISTS event_members_by_event ON event_members (event) WHERE event <> '';
            CREATE INDEX IF NOT EXISTS event_members_stale ON event_members (article) WHERE stale = 1;
            CREATE TABLE IF NOT EXISTS event_features (number INTEGER PRIMARY KEY, words BLOB NOT NULL, features BLOB NOT NULL);
            CREATE TABLE IF NOT EXISTS event_summaries (id TEXT PRIMARY KEY, summary TEXT NOT NULL) WITHOUT ROWID;
            {ArticleMarks.SchemaOf(MarksTable)};
            {WordCounts.Schema};
            """);
        _commands = new PreparedCommands(_connection);
        _counts = new WordCounts(_commands);
        _marks = new ArticleMarks(_commands, MarksTable);
        _candidates = new CandidateFinder(_commands, _counts, _marks);
        Load();
    }

    /// <summary>Articles in the archive.</summary>
    public int Count { get; private set; }

    /// <summary>Runs a change whole or not at all.</summary>
    public void Change(Action change)
    {
        _commands.Change(
            () =>
            {
                change();
                if (_hasRemoved || _counts.Unsaved + _marks.Unsaved > MostUnsaved)
                {
                    SaveWords();
                }
            },
            Load);
    }

    /// <summary>Adds articles that are not there; they belong to no event yet.</summary>
    public void Add(IReadOnlyList<EventFeatures> articles)
    {
        _added.Clear();
        var prepared = articles.Select(f => (Features: f, Bytes: EventFeaturesFormat.Write(f), Sketch: WordSketch.Of(f), Forms: EventKeys.OfAll(f), Marks: EventKeys.OfMarks(f))).ToList();
        _counts.Load(prepared.SelectMany(p => p.Forms));
        foreach (var (features, bytes, sketch, forms, marks) in prepared)
        {
            var number = _commands.First("INSERT INTO event_members (article, story, event, likeness, stale) VALUES (?1, '', '', 1, 0) RETURNING number", r => r.Number(0), features.Article);
            _commands.Run("INSERT INTO event_features VALUES (?1, ?2, ?3)", number, sketch.ToBytes(), bytes);
            _counts.Add(forms, 1);
            _marks.Add(number, marks);
            _candidates.Add(number, sketch);
            _added[features.Article] = (number, marks);
            Count++;
        }
    }

    /// <summary>Whether an article is there and has exactly these features.</summary>
    public bool Holds(EventFeatures article) =>
        _commands.First("SELECT features FROM event_features JOIN event_members USING (number) WHERE article = ?1", r => r.Blob(0).ToArray(), article.Article) is { } known
            && known.AsSpan().SequenceEqual(EventFeaturesFormat.Write(article));

    /// <summary>Takes an article out; says which event and story it belonged to.</summary>
    public (string Event, string Story)? Remove(string article)
    {
        if (_commands.First($"{Member} WHERE article = ?1", Row.Read, article) is not { } row)
        {
            return null;
        }

        if (_marks.Unsaved > 0)
        {
            SaveWords();
        }

        _hasRemoved = true;
        var features = Read(row.Number);
        _counts.Add(EventKeys.OfAll(features), -1);
        _marks.Remove(row.Number, EventKeys.OfMarks(features));
        _candidates.Remove(row.Number);
        _remembered.Remove(row.Number);
        _added.Remove(article);
        _commands.Run("DELETE FROM event_features WHERE number = ?1", row.Number);
        _commands.Run("DELETE FROM event_members WHERE number = ?1", row.Number);
        Count--;
        return (row.Event, row.Story);
    }

    /// <summary>How the words of some articles are weighed in this archive now.</summary>
    public EventWeights Weights(IEnumerable<EventFeatures> articles)
    {
        _counts.Load(articles.SelectMany(EventKeys.OfAll));
        return new EventWeights(_counts.Of, Count);
    }

    /// <summary>Other articles that share telling words and may be alike.</summary>
    public IReadOnlyList<(string Story, EventFeatures Features)> Candidates(EventFeatures article)
    {
        var (number, marks) = _added.TryGetValue(article.Article, out var added) ? added
            : (_commands.First("SELECT number FROM event_members WHERE article = ?1", r => r.Number(0), article.Article), EventKeys.OfMarks(article));
        return [.. _candidates.Find(number, marks, Count).Select(n => _commands.First($"{Member} WHERE number = ?1", Row.Read, n)).OfType<Row>()
            .OrderBy(r => r.Article, StringComparer.Ordinal).Select(r => (r.Story, Read(r.Number)))];
    }

    /// <summary>The articles of stories, with the event each belongs to.</summary>
    public IReadOnlyList<(string Event, string Story, EventFeatures Features)> OfStories(IEnumerable<string> stories) =>
        Members("story IN (SELECT value FROM json_each(?1))", JsonSerializer.Serialize(stories));

    /// <summary>The articles of an event.</summary>
    public IReadOnlyList<(string Event, string Story, EventFeatures Features)> OfEvent(string id) => Members("event = ?1 AND event <> ''", id);

    public string? EventOf(string article) => _commands.First("SELECT event FROM event_members WHERE article = ?1", r => r.Text(0), article) is { Length: > 0 } id ? id : null;

    /// <summary>The event of an article and its likeness to the others of it; <c>null</c> where it has none.</summary>
    public (string Id, double Likeness)? PlaceOf(string article) =>
        _commands.First("SELECT event, likeness FROM event_members WHERE article = ?1 AND event <> ''", r => ((string, double)?)(r.Text(0), r.Real(1)), article);

    public EventSummary? Find(string id)
    {
        if (!_summaries.TryGetValue(id, out var summary) && _commands.First("SELECT summary FROM event_summaries WHERE id = ?1", r => r.Blob(0).ToArray(), id) is { } json)
        {
            summary = JsonSerializer.Deserialize<EventSummary>(json);
            Remember(id, summary);
        }

        return summary;
    }

    /// <summary>Likeness of an article to the others of its event.</summary>
    public double LikenessOf(string article) => _commands.First("SELECT likeness FROM event_members WHERE article = ?1", r => r.Real(0), article);

    public void Save(EventSummary summary)
    {
        _commands.Run("INSERT OR REPLACE INTO event_summaries VALUES (?1, ?2)", summary.Id, JsonSerializer.Serialize(summary));
        Remember(summary.Id, summary);
    }

    public void Assign(string article, string story, string id, double likeness, bool stale) => _commands.Run(
        "UPDATE event_members SET story = ?2, event = ?3, likeness = ?4, stale = stale OR ?5 WHERE article = ?1", article, story, id, likeness, stale);

    /// <summary>Removes events that no article belongs to any more.</summary>
    public void Sweep(IEnumerable<string> events)
    {
        foreach (var id in events.Where(e => e.Length > 0))
        {
            _commands.Run("DELETE FROM event_summaries WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM event_members WHERE event = ?1 AND event <> '')", id);
            _summaries.Remove(id);
        }
    }

    /// <summary>Articles whose event is not what the index was last told.</summary>
    public IReadOnlyList<string> Stale(int count) => _commands.All("SELECT article FROM event_members WHERE stale = 1 ORDER BY article LIMIT ?1", r => r.Text(0), count);

    public void Fresh(IEnumerable<string> articles) => _commands.Run(
        "UPDATE event_members SET stale = 0 WHERE stale = 1 AND article IN (SELECT value FROM json_each(?1))", JsonSerializer.Serialize(articles));

    public void Dispose()
    {
        _commands.Dispose();
        _connection.Dispose();
    }

    /// <summary>Begins with what is written; articles whose words were not yet written are counted again.</summary>
    private void Load()
    {
        _counts.Forget();
        _marks.Forget();
        _candidates.Forget();
        _remembered.Clear();
        _summaries.Clear();
        _added.Clear();
        _hasRemoved = false;
        Count = _commands.First("SELECT COUNT(*) FROM event_members", r => (int)r.Number(0));
        var saved = _commands.First("SELECT saved FROM event_progress", r => r.Number(0));
        if (saved == 0)
        {
            _counts.BeginEmpty();
            _marks.BeginEmpty();
        }

        foreach (var number in _commands.All("SELECT number FROM event_members WHERE number > ?1 ORDER BY number", r => r.Number(0), saved))
        {
            var features = Read(number);
            _counts.Add(EventKeys.OfAll(features), 1);
            _marks.Add(number, EventKeys.OfMarks(features));
        }
    }

    private void SaveWords()
    {
        _counts.Save();
        _marks.Save();
        _hasRemoved = false;
        _commands.Run("INSERT OR REPLACE INTO event_progress SELECT 1, IFNULL(MAX(number), 0) FROM event_members");
    }

    private List<(string Event, string Story, EventFeatures Features)> Members(string which, string asked) =>
        [.. _commands.All($"{Member} WHERE {which} ORDER BY article", Row.Read, asked).Select(r => (r.Event, r.Story, Read(r.Number)))];

    private void Remember(string id, EventSummary? summary)
    {
        if (_summaries.Count == MostRemembered)
        {
            _summaries.Clear();
        }

        if (summary is not null)
        {
            _summaries[id] = summary;
        }
    }

    private EventFeatures Read(long number)
    {
        if (_remembered.TryGetValue(number, out var features))
        {
            return features;
        }

        var bytes = _commands.First("SELECT features FROM event_features WHERE number = ?1", r => r.Blob(0).ToArray(), number);
        features = EventFeaturesFormat.Read(bytes ?? throw new InvalidDataException("The archive holds an article without features."));
        if (_remembered.Count == MostRemembered)
        {
            _remembered.Clear();
        }

        return _remembered[number] = features;
    }

    private sealed record Row(long Number, string Article, string Event, string Story)
    {
        public static Row Read(SqliteStatement row) => new(row.Number(0), row.Text(1), row.Text(2), row.Text(3));
    }
}
