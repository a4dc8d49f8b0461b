using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using NewsReader.Extraction;
using NewsReader.Index.Facets;
using NewsReader.Index.Matching;
using NewsReader.Search;

namespace NewsReader.Index.Sqlite;

/// <summary>The database as one read transaction sees it.</summary>
internal sealed class SqliteReading(SqliteConnection connection, SqliteTransaction transaction, SqliteRows rows) : IEngineReading
{
    public FacetSnapshot Facets => rows.Facets;

    public RowSet Match(QueryNode words, bool quotes, bool scored, ImmutableArray<string> languages)
    {
        var table = quotes ? "quote_words" : "article_words";
        // Titles and reported words weigh more than the body; an exact form counts beside its stem.
        var score = !scored ? "" : quotes ? ", bm25(quote_words, 1.0, 1.0, 0.5)" : ", bm25(article_words, 4.0, 1.0, 1.0, 4.0, 1.0, 1.0)";
        return SqliteScan.Run(
            connection, $"SELECT rowid{score} FROM {table} WHERE {table} MATCH ? ORDER BY rowid",
            new FtsExpression(quotes, scored, languages).Of(words), quotes ? rows.QuoteRowOf : rows.RowOf, scored);
    }

    public IEnumerable<(string Form, int Articles)> Terms(string start)
    {
        using var command = connection.Command("SELECT form, articles FROM term WHERE form >= $start AND form < $end", ("$start", start), ("$end", start + char.ConvertFromUtf32(0x10FFFF)));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return (reader.GetString(0), reader.GetInt32(1));
        }
    }

    public AnnotatedArticle Read(int row)
    {
        using var command = connection.Command("SELECT article FROM content WHERE row = $row", ("$row", rows.StoredRow[row]));
        return ArticleContent.Read((byte[])(command.ExecuteScalar() ?? throw new InvalidDataException("The index lacks the content of an article it lists.")));
    }

    public void Dispose()
    {
        transaction.Dispose();
        connection.Dispose();
    }
}
