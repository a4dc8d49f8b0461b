using System.Collections.Immutable;
using System.Text.Json;

namespace NewsReader.Archive.Statements;

/// <summary>The tables of statements, over one open connection: an article's sentences are one row, and links say which of them are the same words.</summary>
internal sealed class StatementStore(PreparedCommands commands)
{
    public const string Schema =
        """
        CREATE TABLE IF NOT EXISTS said_articles (number INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE, quotes BLOB NOT NULL);
        CREATE TABLE IF NOT EXISTS said_links (said INTEGER NOT NULL, other INTEGER NOT NULL, PRIMARY KEY (said, other)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS statements (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, speaker TEXT NOT NULL, articles INTEGER NOT NULL);
        CREATE INDEX IF NOT EXISTS statements_by_speaker ON statements (speaker, articles DESC);
        CREATE TABLE IF NOT EXISTS statement_said (said INTEGER PRIMARY KEY, statement INTEGER NOT NULL, event TEXT);
        CREATE INDEX IF NOT EXISTS statement_said_by_statement ON statement_said (statement);
        CREATE INDEX IF NOT EXISTS statement_said_by_event ON statement_said (event) WHERE event IS NOT NULL;
        """;

    /// <summary>Articles kept in memory: those last read, and as many of those before them as were read again.</summary>
    private const int MostRemembered = 1_000;

    /// <summary>Sentences of one statement that are followed; more of them than this say no more.</summary>
    private const int MostTogether = 2_000;

    private Dictionary<long, ImmutableArray<SaidSentence>> _remembered = [];
    private Dictionary<long, ImmutableArray<SaidSentence>> _older = [];

    public long? NumberOf(string article) => commands.First("SELECT number FROM said_articles WHERE article = ?1", r => (long?)r.Number(0), article);

    /// <summary>Whether an article is kept with just these sentences.</summary>
    public bool Holds(long number, byte[] written) =>
        commands.First("SELECT quotes FROM said_articles WHERE number = ?1", r => r.Blob(0).ToArray(), number) is { } known && known.AsSpan().SequenceEqual(written);

    /// <summary>Adds an article that is not there and returns its number.</summary>
    public long Add(string article, ImmutableArray<SaidSentence> sentences, byte[] written)
    {
        var number = commands.First("INSERT INTO said_articles (article, quotes) VALUES (?1, ?2) RETURNING number", r => r.Number(0), article, written);
        Remember(number, sentences);
        return number;
    }

    /// <summary>Takes an article out and returns sentences of others that were linked to its own.</summary>
    public List<long> Remove(long number)
    {
        var (first, last) = SaidNumber.RangeOf(number);
        var linked = commands.All("SELECT said, other FROM said_links WHERE said >= ?1 AND said < ?2", r => (Own: r.Number(0), Other: r.Number(1)), first, last);
        foreach (var (own, other) in linked)
        {
            commands.Run("DELETE FROM said_links WHERE said = ?1 AND other = ?2", other, own);
        }

        commands.Run("DELETE FROM said_links WHERE said >= ?1 AND said < ?2", first, last);
        commands.Run("DELETE FROM said_articles WHERE number = ?1", number);
        _remembered.Remove(number);
        _older.Remove(number);
        return linked.ConvertAll(l => l.Other);
    }

    /// <summary>The sentences of an article that is there.</summary>
    public ImmutableArray<SaidSentence> Read(long number)
    {
        if (_remembered.TryGetValue(number, out var known))
        {
            return known;
        }

        if (_older.TryGetValue(number, out known))
        {
            return Remember(number, known);
        }

        var json = commands.First("SELECT quotes FROM said_articles WHERE number = ?1", r => r.Blob(0).ToArray(), number);
        var read = json is null ? null : JsonSerializer.Deserialize(json, StatementJson.Default.StoredArticle);
        return Remember(number, (read ?? throw new InvalidDataException("The archive holds an article without its quotes.")).Read());
    }

    public SaidSentence Sentence(long said) => Read(SaidNumber.ArticleOf(said)).First(s => s.Ordinal == SaidNumber.OrdinalOf(said));

    public void Link(long said, long other)
    {
        commands.Run("INSERT OR IGNORE INTO said_links VALUES (?1, ?2)", said, other);
        commands.Run("INSERT OR IGNORE INTO said_links VALUES (?1, ?2)", other, said);
    }

    /// <summary>Everything that links connect with a sentence, ascending, itself among it.</summary>
    public List<long> Together(long said)
    {
        var together = new SortedSet<long> { said };
        var next = new Queue<long>([said]);
        while (together.Count < MostTogether && next.TryDequeue(out var at))
        {
            foreach (var other in commands.All("SELECT other FROM said_links WHERE said = ?1", r => r.Number(0), at))
            {
                if (together.Add(other))
                {
                    next.Enqueue(other);
                }
            }
        }

        return [.. together];
    }

    /// <summary>Lets go of what is in memory.</summary>
    public void Forget()
    {
        _remembered.Clear();
        _older.Clear();
    }

    public static byte[] Write(IReadOnlyList<SaidSentence> sentences) => JsonSerializer.SerializeToUtf8Bytes(StoredArticle.Of(sentences), StatementJson.Default.StoredArticle);

    private ImmutableArray<SaidSentence> Remember(long number, ImmutableArray<SaidSentence> sentences)
    {
        if (_remembered.Count >= MostRemembered)
        {
            (_older, _remembered) = (_remembered, []);
        }

        return _remembered[number] = sentences;
    }
}
