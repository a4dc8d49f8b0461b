using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Archive.Statements;

namespace NewsReader.Archive.Conflicts;

/// <summary>Which sentences contradict which, over one open connection.</summary>
internal sealed class ConflictTable(SqliteConnection connection, StatementStore store)
{
    public static void Create(SqliteConnection connection) => connection.Execute(
        """
        CREATE TABLE IF NOT EXISTS conflicts (said INTEGER NOT NULL, other INTEGER NOT NULL, kind INTEGER NOT NULL, topic TEXT NOT NULL, PRIMARY KEY (said, other, kind)) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS conflicts_by_other ON conflicts (other);
        CREATE INDEX IF NOT EXISTS conflicts_by_topic ON conflicts (topic);
        """);

    /// <summary>Notes what two articles contradict each other about.</summary>
    public void Add(long number, ImmutableArray<SaidSentence> own, long other, ImmutableArray<SaidSentence> others)
    {
        foreach (var (a, b) in own.SelectMany(a => others.Select(b => (a, b))))
        {
            foreach (var conflict in ConflictFinder.Between(a, b))
            {
                connection.Execute(
                    "INSERT OR IGNORE INTO conflicts VALUES (@said, @second, @Kind, @topic)",
                    new { said = SaidNumber.Of(number, a.Ordinal), second = SaidNumber.Of(other, b.Ordinal), conflict.Kind, topic = ConflictFinder.TopicOf(conflict) });
            }
        }
    }

    /// <summary>Takes out what an article took part in.</summary>
    public void Forget(long article)
    {
        var (first, last) = (SaidNumber.Of(article, 0), SaidNumber.Of(article + 1, 0));
        connection.Execute("DELETE FROM conflicts WHERE said >= @first AND said < @last; DELETE FROM conflicts WHERE other >= @first AND other < @last", new { first, last });
    }

    public int Count(ConflictKind? kind) => connection.ExecuteScalar<int>("SELECT COUNT(DISTINCT topic) FROM conflicts WHERE @kind IS NULL OR kind = @kind", new { kind });

    /// <summary>One of each topic, those of the articles last read first.</summary>
    public IReadOnlyList<Conflict> List(ConflictKind? kind, int count, int from) =>
        [.. connection.Query<(long Said, long Other, ConflictKind Kind)>(
            """
            SELECT said, other, kind FROM (SELECT said, other, kind, ROW_NUMBER() OVER (PARTITION BY topic ORDER BY said, other) AS place FROM conflicts)
            WHERE place = 1 AND (@kind IS NULL OR kind = @kind) ORDER BY said DESC, other DESC, kind LIMIT @count OFFSET @from
            """,
            new { kind, count, from }).Select(Read)];

    private Conflict Read((long Said, long Other, ConflictKind Kind) row)
    {
        SaidSentence[] both = [store.Sentence(row.Said), store.Sentence(row.Other)];
        var ordered = both.OrderBy(s => s.Report.Article.Id.Value, StringComparer.Ordinal).ToList();
        return ConflictFinder.Between(ordered[0], ordered[1]).First(c => c.Kind == row.Kind);
    }
}
