using System.Collections.Immutable;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace NewsReader.Archive.Statements;

/// <summary>The tables of statements, over one open connection.</summary>
/// <remarks>An article's sentences are one row; a sentence is found by its marks, which say nothing but where to look. Finding costs the
/// same however large the archive is: of each mark only a fixed number of the sentences last read are looked at.</remarks>
internal sealed class StatementStore(SqliteConnection connection, Dictionary<long, ImmutableArray<SaidSentence>> remembered)
{
    private const int MostOfOneMark = 200;
    private const int MostArticles = 100;
    private const int MostRemembered = 2000;

    /// <summary>Sentences of one statement that are followed; more of them than this say no more.</summary>
    private const int MostTogether = 2000;

    public static void Create(SqliteConnection connection) => connection.Execute(
        """
        PRAGMA journal_mode = WAL;
        CREATE TABLE IF NOT EXISTS said_articles (number INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE, quotes TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS said_marks (mark INTEGER NOT NULL, said INTEGER NOT NULL, PRIMARY KEY (mark, said)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS said_links (said INTEGER NOT NULL, other INTEGER NOT NULL, PRIMARY KEY (said, other)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS statements (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, speaker TEXT NOT NULL, articles INTEGER NOT NULL);
        CREATE INDEX IF NOT EXISTS statements_by_speaker ON statements (speaker, articles DESC);
        CREATE TABLE IF NOT EXISTS statement_said (said INTEGER PRIMARY KEY, statement INTEGER NOT NULL, event TEXT);
        CREATE INDEX IF NOT EXISTS statement_said_by_statement ON statement_said (statement);
        CREATE INDEX IF NOT EXISTS statement_said_by_event ON statement_said (event) WHERE event IS NOT NULL;
        """);

    public long? NumberOf(string article) => connection.QuerySingleOrDefault<long?>("SELECT number FROM said_articles WHERE article = @article", new { article });

    public bool Has(long number) => connection.ExecuteScalar<long>("SELECT COUNT(*) FROM said_articles WHERE number = @number", new { number }) > 0;

    /// <summary>Whether an article is kept with just these sentences.</summary>
    public bool Holds(long number, IReadOnlyList<SaidSentence> sentences) =>
        connection.QuerySingle<string>("SELECT quotes FROM said_articles WHERE number = @number", new { number }) == Written(sentences);

    /// <summary>Adds an article that is not there and returns its number.</summary>
    public long Add(string article, ImmutableArray<SaidSentence> sentences)
    {
        var number = connection.QuerySingle<long>("INSERT INTO said_articles (article, quotes) VALUES (@article, @quotes) RETURNING number", new { article, quotes = Written(sentences) });
        var marks = sentences.Select(s => (Said: SaidNumber.Of(number, s.Ordinal), Marks: MarksOf(s)));
        connection.Execute(
            "INSERT OR IGNORE INTO said_marks SELECT marks.value, rows.value ->> 0 FROM json_each(@rows) AS rows, json_each(rows.value, '$[1]') AS marks",
            new { rows = JsonSerializer.Serialize(marks.Select(m => new object[] { m.Said, m.Marks })) });
        Remember(number, sentences);
        return number;
    }

    /// <summary>Takes an article out and returns sentences of others whose statements it took part in.</summary>
    public IReadOnlyList<long> Remove(long number)
    {
        var said = Read(number).Select(s => (Said: SaidNumber.Of(number, s.Ordinal), Marks: MarksOf(s))).ToList();
        var numbers = JsonSerializer.Serialize(said.Select(s => s.Said));
        var linked = connection.Query<long>("SELECT DISTINCT other FROM said_links WHERE said IN (SELECT value FROM json_each(@numbers))", new { numbers }).ToList();
        connection.Execute(
            """
            DELETE FROM said_marks WHERE (mark, said) IN (SELECT marks.value, rows.value ->> 0 FROM json_each(@rows) AS rows, json_each(rows.value, '$[1]') AS marks);
            DELETE FROM said_links WHERE (said, other) IN (SELECT other, said FROM said_links WHERE said IN (SELECT value FROM json_each(@numbers)));
            DELETE FROM said_links WHERE said IN (SELECT value FROM json_each(@numbers));
            DELETE FROM said_articles WHERE number = @number;
            """,
            new { number, numbers, rows = JsonSerializer.Serialize(said.Select(s => new object[] { s.Said, s.Marks })) });
        remembered.Remove(number);
        return linked;
    }

    /// <summary>The sentences of an article that is there.</summary>
    public ImmutableArray<SaidSentence> Read(long number)
    {
        if (remembered.TryGetValue(number, out var known))
        {
            return known;
        }

        var json = connection.QuerySingle<string>("SELECT quotes FROM said_articles WHERE number = @number", new { number });
        var read = JsonSerializer.Deserialize(json, StatementJson.Default.StoredArticle) ?? throw new InvalidDataException("The archive holds an article without its quotes.");
        return Remember(number, read.Read());
    }

    public SaidSentence Sentence(long said) => Read(SaidNumber.ArticleOf(said)).First(s => s.Ordinal == SaidNumber.OrdinalOf(said));

    /// <summary>Other articles with sentences that share marks, those that share most first.</summary>
    public IReadOnlyList<long> Candidates(long number, IEnumerable<SaidSentence> sentences) =>
        [.. connection.Query<long>(
            """
            SELECT found.said >> 12 AS other FROM json_each(@marks) AS asked
            JOIN said_marks AS found ON found.mark = asked.value
                AND found.said > IFNULL((SELECT said FROM said_marks WHERE mark = asked.value ORDER BY said DESC LIMIT 1 OFFSET @MostOfOneMark), -1)
            WHERE found.said >> 12 <> @number GROUP BY other ORDER BY COUNT(*) DESC, other LIMIT @MostArticles
            """,
            new { marks = JsonSerializer.Serialize(sentences.SelectMany(MarksOf).Distinct()), number, MostOfOneMark, MostArticles })];

    public void Link(IEnumerable<(long First, long Second)> links) => connection.Execute(
        "INSERT OR IGNORE INTO said_links SELECT value ->> 0, value ->> 1 FROM json_each(@links) UNION SELECT value ->> 1, value ->> 0 FROM json_each(@links)",
        new { links = JsonSerializer.Serialize(links.Select(l => new[] { l.First, l.Second })) });

    /// <summary>Everything that links connect with a sentence, ascending, itself among it.</summary>
    public IReadOnlyList<long> Together(long said) => [.. connection.Query<long>(
        """
        WITH RECURSIVE together (said) AS (SELECT @said UNION SELECT other FROM together JOIN said_links USING (said) LIMIT @MostTogether)
        SELECT said FROM together ORDER BY said
        """,
        new { said, MostTogether })];

    private static long[] MarksOf(SaidSentence sentence) => [.. SentenceMarks.OfEvent(sentence).Concat(SentenceMarks.OfRows(sentence)).Distinct()];

    private static string Written(IReadOnlyList<SaidSentence> sentences) => JsonSerializer.Serialize(StoredArticle.Of(sentences), StatementJson.Default.StoredArticle);

    private ImmutableArray<SaidSentence> Remember(long number, ImmutableArray<SaidSentence> sentences)
    {
        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }

        return remembered[number] = sentences;
    }
}
