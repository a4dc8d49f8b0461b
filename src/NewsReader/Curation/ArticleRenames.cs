using Dapper;

namespace NewsReader.Curation;

/// <summary>Remembers which id an article was given when its file bore another name, so that its links last through the renaming.</summary>
public sealed class ArticleRenames(CurationDatabase database)
{
    /// <summary>Says that the article now at <paramref name="path"/> keeps <paramref name="articleId"/>.</summary>
    /// <param name="path">Relative to the archive folder, with forward slashes.</param>
    /// <param name="recordId">The record within the file, where it holds many articles.</param>
    /// <param name="articleId">The id it had before.</param>
    /// <param name="cancellation">Gives up before anything is written.</param>
    public async Task SaveAsync(string path, string? recordId, string articleId, CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenAsync(cancellation);
        await connection.ExecuteAsync(
            """
            INSERT INTO article_renames (path, record_id, article_id) VALUES (@path, @recordId, @articleId)
            ON CONFLICT (path, record_id) DO UPDATE SET article_id = excluded.article_id
            """,
            new { path, recordId = recordId ?? "", articleId });
    }

    /// <summary>The id kept for the article at <paramref name="path"/>; <c>null</c> where it was never renamed.</summary>
    public async Task<string?> FindAsync(string path, string? recordId, CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return await connection.QuerySingleOrDefaultAsync<string>(
            "SELECT article_id FROM article_renames WHERE path = @path AND record_id = @recordId", new { path, recordId = recordId ?? "" });
    }

    /// <summary>Every id kept, with the path and record (empty where the file holds one article) it is kept for.</summary>
    public async Task<IReadOnlyList<(string Path, string RecordId, string ArticleId)>> ListAsync(CancellationToken cancellation = default)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return [.. await connection.QueryAsync<(string, string, string)>("SELECT path, record_id, article_id FROM article_renames")];
    }
}
