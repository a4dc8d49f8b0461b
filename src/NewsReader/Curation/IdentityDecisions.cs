using System.Globalization;
using Dapper;

namespace NewsReader.Curation;

/// <summary>Keeps people's decisions about who is who. Nothing is ever deleted: a decision is undone and stays in the history.</summary>
public sealed class IdentityDecisions(CurationDatabase database, TimeProvider time)
{
    /// <summary>Notes a decision and returns it with its number.</summary>
    public async Task<IdentityDecision> SaveAsync(IdentityDecisionKind kind, string speaker, string value, CancellationToken cancellation = default)
    {
        var made = Today();
        await using var connection = await database.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var number = 1 + await connection.ExecuteScalarAsync<int>("SELECT COALESCE(MAX(number), 0) FROM identity_decisions", transaction: transaction);
        await connection.ExecuteAsync(
            "INSERT INTO identity_decisions (number, kind, speaker, value, made) VALUES (@number, @kind, @speaker, @value, @made)", new { number, kind = kind.ToString(), speaker, value, made = Text(made) }, transaction);
        await transaction.CommitAsync(cancellation);
        return new IdentityDecision(number, kind, speaker, value, made, null);
    }

    /// <summary>Takes a decision back; says whether it held.</summary>
    public async Task<bool> UndoAsync(int number, CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return await connection.ExecuteAsync("UPDATE identity_decisions SET undone = @undone WHERE number = @number AND undone IS NULL", new { number, undone = Text(Today()) }) > 0;
    }

    /// <summary>All decisions in the order they were made, those undone among them.</summary>
    public async Task<IReadOnlyList<IdentityDecision>> ListAsync(CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var rows = await connection.QueryAsync<(int Number, string Kind, string Speaker, string Value, string Made, string? Undone)>("SELECT number, kind, speaker, value, made, undone FROM identity_decisions ORDER BY number");
        return [.. rows.Select(r => new IdentityDecision(r.Number, Enum.Parse<IdentityDecisionKind>(r.Kind), r.Speaker, r.Value, Day(r.Made), r.Undone is null ? null : Day(r.Undone)))];
    }

    private DateOnly Today() => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
