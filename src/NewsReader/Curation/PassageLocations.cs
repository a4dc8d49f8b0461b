using System.Collections.Immutable;
using System.Globalization;
using Dapper;
using NewsReader.Text;

namespace NewsReader.Curation;

/// <summary>Keeps where passages were found. All of it can be made anew.</summary>
public sealed class PassageLocations(CurationDatabase database)
{
    /// <summary>What is kept of these passages in that revision.</summary>
    /// <param name="passageIds">The passages.</param>
    /// <param name="revision">The article's text.</param>
    /// <param name="rules">Names the code that seeks; what other code found does not count.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<PassageLocation>> FindAsync(IEnumerable<string> passageIds, string revision, int rules, CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var rows = await connection.QueryAsync<Row>(
            """
            SELECT passage_id AS PassageId, status AS Status, start_at AS StartAt, end_at AS EndAt, rivals AS Rivals, similarity AS Similarity
            FROM passage_locations WHERE passage_id IN @passageIds AND revision = @revision AND rules = @rules
            """,
            new { passageIds, revision, rules });
        return [.. rows.Select(row => new PassageLocation(row.PassageId, revision, row.Status, row.EndAt > row.StartAt ? new TextSpan(row.StartAt, row.EndAt) : null, Read(row.Rivals), row.Similarity))];
    }

    /// <summary>Keeps what was found, in the place of what earlier rules found.</summary>
    public async Task SaveAsync(IReadOnlyCollection<PassageLocation> found, int rules, CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await connection.ExecuteAsync(
            """
            INSERT INTO passage_locations (passage_id, revision, rules, status, start_at, end_at, rivals, similarity)
            VALUES (@PassageId, @Revision, @rules, @Status, @start, @end, @rivals, @Similarity)
            ON CONFLICT (passage_id, revision) DO UPDATE SET
                rules = excluded.rules, status = excluded.status, start_at = excluded.start_at, end_at = excluded.end_at, rivals = excluded.rivals, similarity = excluded.similarity
            """,
            found.Select(one => new { one.PassageId, one.Revision, rules, one.Status, start = one.Span?.Start ?? 0, end = one.Span?.End ?? 0, rivals = Written(one.Rivals), one.Similarity }),
            transaction);
        await transaction.CommitAsync(cancellation);
    }

    private static string Written(ImmutableArray<TextSpan> spans) => string.Join(' ', spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}")));

    private static ImmutableArray<TextSpan> Read(string written) =>
        [.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(span => span.Split('-')).Select(ends => new TextSpan(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture)))];

    /// <summary>A row as both engines give it back.</summary>
    private sealed class Row
    {
        public string PassageId { get; init; } = "";

        public string Status { get; init; } = "";

        public int StartAt { get; init; }

        public int EndAt { get; init; }

        public string Rivals { get; init; } = "";

        public double Similarity { get; init; }
    }
}
