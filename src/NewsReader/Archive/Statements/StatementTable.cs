namespace NewsReader.Archive.Statements;

/// <summary>Answers which sentences are which statement.</summary>
internal sealed class StatementTable(PreparedCommands commands, StatementStore store)
{
    public Statement? Find(string id) => commands.First("SELECT number FROM statements WHERE id = ?1", r => (long?)r.Number(0), id) is { } number ? Read(number, id) : null;

    public IReadOnlyList<Statement> OfEvent(string held, int count, int from) => Read(
        "SELECT number, id FROM statements WHERE number IN (SELECT statement FROM statement_said WHERE event = ?1) ORDER BY articles DESC, number LIMIT ?2 OFFSET ?3", held, count, from);

    public IReadOnlyList<Statement> OfSpeaker(string speaker, int count, int from) => Read(
        "SELECT number, id FROM statements WHERE speaker = ?1 ORDER BY articles DESC, number LIMIT ?2 OFFSET ?3", speaker, count, from);

    public IReadOnlyList<Statement> OfArticle(string article)
    {
        if (store.NumberOf(article) is not { } number)
        {
            return [];
        }

        var (first, last) = SaidNumber.RangeOf(number);
        return Read("SELECT number, id FROM statement_said JOIN statements ON statement = number WHERE said >= ?1 AND said < ?2 GROUP BY number ORDER BY MIN(said)", first, last);
    }

    private IReadOnlyList<Statement> Read(string sql, params ReadOnlySpan<object?> values) =>
        [.. commands.All(sql, r => (Number: r.Number(0), Id: r.Text(1)), values).Select(r => Read(r.Number, r.Id)).OfType<Statement>()];

    private Statement? Read(long number, string id) => StatementResolver.Resolve(
        id, [.. commands.All("SELECT said FROM statement_said WHERE statement = ?1 ORDER BY said", r => r.Number(0), number).Select(store.Sentence)]);
}
