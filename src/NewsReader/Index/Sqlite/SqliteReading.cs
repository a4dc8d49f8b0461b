using Microsoft.Data.Sqlite;
using NewsReader.Extraction;
using NewsReader.Index.Facets;
using NewsReader.Index.Matching;

namespace NewsReader.Index.Sqlite;

/// <summary>The database as one read transaction sees it.</summary>
internal sealed class SqliteReading(SqliteConnection connection, SqliteTransaction transaction, SqliteRows rows) : IEngineReading
{
    private SqlitePostings? _postings;
    private SqliteShard[]? _shards;

    public FacetSnapshot Facets => rows.Facets;

    public IReadOnlyList<IShard> Shards => _shards ??= [.. SqliteBatches.All(connection).Select(b => new SqliteShard(b, _postings ??= new SqlitePostings(connection), rows))];

    public IEnumerable<(string Form, int Articles)> Terms(string start)
    {
        _postings ??= new SqlitePostings(connection);
        var articles = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var batch in SqliteBatches.All(connection))
        {
            foreach (var (form, documents) in _postings.Terms(batch.Id, WordField.Text, start))
            {
                articles[form] = articles.GetValueOrDefault(form) + documents;
            }
        }

        return articles.Select(a => (a.Key, a.Value));
    }

    public AnnotatedArticle Read(int row)
    {
        using var command = connection.Command("SELECT article FROM content WHERE row = $row", ("$row", rows.StoredRow[row]));
        return ArticleContent.Read((byte[])(command.ExecuteScalar() ?? throw new InvalidDataException("The index lacks the content of an article it lists.")));
    }

    public void Dispose()
    {
        _postings?.Dispose();
        transaction.Dispose();
        connection.Dispose();
    }
}
