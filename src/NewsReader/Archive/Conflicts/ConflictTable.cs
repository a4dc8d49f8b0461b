using NewsReader.Archive.Statements;

namespace NewsReader.Archive.Conflicts;

/// <summary>Which sentences contradict which, over one open connection.</summary>
internal sealed class ConflictTable(PreparedCommands commands, StatementStore store)
{
    public const string Schema =
        """
        CREATE TABLE IF NOT EXISTS conflicts (said INTEGER NOT NULL, other INTEGER NOT NULL, kind INTEGER NOT NULL, topic TEXT NOT NULL, PRIMARY KEY (said, other, kind)) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS conflicts_by_other ON conflicts (other);
        CREATE INDEX IF NOT EXISTS conflicts_by_topic ON conflicts (topic);
        """;

    /// <summary>Notes what two articles contradict each other about.</summary>
    /// <param name="number">An article's number.</param>
    /// <param name="other">The other's.</param>
    /// <param name="conflicts">The contradictions, with the places of their sentences.</param>
    public void Add(long number, long other, IEnumerable<(int First, int Second, Conflict Conflict)> conflicts)
    {
        foreach (var (first, second, conflict) in conflicts)
        {
            commands.Run("INSERT OR IGNORE INTO conflicts VALUES (?1, ?2, ?3, ?4)", SaidNumber.Of(number, first), SaidNumber.Of(other, second), (int)conflict.Kind, ConflictFinder.TopicOf(conflict));
        }
    }

    /// <summary>Takes out what an article took part in.</summary>
    public void Forget(long article)
    {
        var (first, last) = SaidNumber.RangeOf(article);
        commands.Run("DELETE FROM conflicts WHERE said >= ?1 AND said < ?2", first, last);
        commands.Run("DELETE FROM conflicts WHERE other >= ?1 AND other < ?2", first, last);
    }

    public int Count(ConflictKind? kind) => commands.First("SELECT COUNT(DISTINCT topic) FROM conflicts WHERE ?1 IS NULL OR kind = ?1", r => (int)r.Number(0), (int?)kind);

    /// <summary>One of each topic, those of the articles last read first.</summary>
    public IReadOnlyList<Conflict> List(ConflictKind? kind, int count, int from) =>
        [.. commands.All(
            """
            SELECT said, other, kind FROM (SELECT said, other, kind, ROW_NUMBER() OVER (PARTITION BY topic ORDER BY said, other) AS place FROM conflicts)
            WHERE place = 1 AND (?1 IS NULL OR kind = ?1) ORDER BY said DESC, other DESC, kind LIMIT ?2 OFFSET ?3
            """,
            r => (Said: r.Number(0), Other: r.Number(1), Kind: (ConflictKind)(int)r.Number(2)), (int?)kind, count, from).Select(Read)];

    private Conflict Read((long Said, long Other, ConflictKind Kind) row)
    {
        SaidSentence[] both = [store.Sentence(row.Said), store.Sentence(row.Other)];
        var ordered = both.OrderBy(s => s.Report.Article.Id.Value, StringComparer.Ordinal).ToList();
        return ConflictFinder.Between(ordered[0], ordered[1]).First(c => c.Kind == row.Kind);
    }
}
