using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace NewsReader.Archive.Statements;

/// <summary>Which sentences are which statement, over one open connection.</summary>
internal sealed class StatementTable(SqliteConnection connection, StatementStore store)
{
    /// <summary>Decides anew the statements of sentences whose links have changed; a statement keeps its id while most of its sentences stay together.</summary>
    public void Settle(IEnumerable<long> changed)
    {
        var seen = new HashSet<long>();
        var sets = changed.Distinct().Order().Where(s => !seen.Contains(s)).Select(s => { var set = store.Together(s); seen.UnionWith(set); return set; }).ToList();
        var before = Before(seen);
        var taken = new HashSet<long>();
        foreach (var set in sets.OrderByDescending(s => s.Count).ThenBy(s => s[0]))
        {
            Assign(set, before, taken);
        }

        connection.Execute(
            "DELETE FROM statements WHERE number IN (SELECT value FROM json_each(@numbers)) AND NOT EXISTS (SELECT 1 FROM statement_said WHERE statement = statements.number)",
            new { numbers = JsonSerializer.Serialize(before.Values.Distinct()) });
    }

    /// <summary>Sentences of articles that are gone are of no statement any more.</summary>
    public void Forget(IEnumerable<long> articles)
    {
        foreach (var number in articles)
        {
            var (first, last) = (SaidNumber.Of(number, 0), SaidNumber.Of(number + 1, 0));
            var left = connection.Query<long>("SELECT DISTINCT statement FROM statement_said WHERE said >= @first AND said < @last", new { first, last }).ToList();
            connection.Execute(
                """
                DELETE FROM statement_said WHERE said >= @first AND said < @last;
                DELETE FROM statements WHERE number IN (SELECT value FROM json_each(@numbers)) AND NOT EXISTS (SELECT 1 FROM statement_said WHERE statement = statements.number);
                """,
                new { first, last, numbers = JsonSerializer.Serialize(left) });
        }
    }

    public Statement? Find(string id) =>
        connection.QuerySingleOrDefault<long?>("SELECT number FROM statements WHERE id = @id", new { id }) is { } number ? Read(number, id) : null;

    public IReadOnlyList<Statement> OfEvent(string held, int count, int from) => Read(
        "SELECT number, id FROM statements WHERE number IN (SELECT statement FROM statement_said WHERE event = @asked) ORDER BY articles DESC, number LIMIT @count OFFSET @from", held, count, from);

    public IReadOnlyList<Statement> OfSpeaker(string speaker, int count, int from) => Read(
        "SELECT number, id FROM statements WHERE speaker = @asked ORDER BY articles DESC, number LIMIT @count OFFSET @from", speaker, count, from);

    public IReadOnlyList<Statement> OfArticle(string article) => store.NumberOf(article) is { } number
        ? [.. connection.Query<(long Number, string Id)>(
            "SELECT number, id FROM statement_said JOIN statements ON statement = number WHERE said >= @first AND said < @last GROUP BY number ORDER BY MIN(said)",
            new { first = SaidNumber.Of(number, 0), last = SaidNumber.Of(number + 1, 0) }).Select(r => Read(r.Number, r.Id)).OfType<Statement>()]
        : [];

    private IReadOnlyList<Statement> Read(string sql, string asked, int count, int from) =>
        [.. connection.Query<(long Number, string Id)>(sql, new { asked, count, from }).Select(r => Read(r.Number, r.Id)).OfType<Statement>()];

    private Statement? Read(long number, string id) => StatementResolver.Resolve(
        id, [.. connection.Query<long>("SELECT said FROM statement_said WHERE statement = @number ORDER BY said", new { number }).Select(store.Sentence)]);

    private Dictionary<long, long> Before(IEnumerable<long> said) => connection.Query<(long Said, long Statement)>(
        "SELECT said, statement FROM statement_said WHERE said IN (SELECT value FROM json_each(@said))", new { said = JsonSerializer.Serialize(said) }).ToDictionary();

    private void Assign(IReadOnlyList<long> set, Dictionary<long, long> before, HashSet<long> taken)
    {
        connection.Execute("DELETE FROM statement_said WHERE said IN (SELECT value FROM json_each(@set))", new { set = JsonSerializer.Serialize(set) });
        var articles = set.Select(SaidNumber.ArticleOf).Distinct().Count();
        if (articles < 2)
        {
            return;
        }

        var speaker = set.Select(s => store.Sentence(s).Report.SpeakerId).FirstOrDefault(s => s is not null) ?? "";
        var kept = set.Where(before.ContainsKey).Select(s => before[s]).Where(n => !taken.Contains(n)).GroupBy(n => n).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => (long?)g.Key).FirstOrDefault();
        var number = kept ?? New(set, speaker);
        taken.Add(number);
        connection.Execute("UPDATE statements SET speaker = @speaker, articles = @articles WHERE number = @number", new { number, speaker, articles });
        connection.Execute(
            "INSERT INTO statement_said SELECT value ->> 0, @number, value ->> 1 FROM json_each(@rows)",
            new { number, rows = JsonSerializer.Serialize(set.Select(s => new object?[] { s, store.Sentence(s).Report.Event })) });
    }

    private long New(IReadOnlyList<long> set, string speaker)
    {
        var made = StatementResolver.Resolve(null, [.. set.Select(store.Sentence)]) ?? throw new InvalidOperationException("A statement has reports in two articles.");
        var id = made.Id;
        for (var again = 2; connection.ExecuteScalar<long>("SELECT COUNT(*) FROM statements WHERE id = @id", new { id }) > 0; again++)
        {
            id = $"{made.Id}-{again}";
        }

        return connection.QuerySingle<long>("INSERT INTO statements (id, speaker, articles) VALUES (@id, @speaker, 0) RETURNING number", new { id, speaker });
    }
}
