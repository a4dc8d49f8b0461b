using NewsReader.Index.Matching;

namespace NewsReader.Index.Sqlite;

/// <summary>The lists of one batch of articles as one search reads them.</summary>
/// <param name="batch">The batch and the rows it holds.</param>
/// <param name="postings">Where the lists are read.</param>
/// <param name="rows">What the database's rows stand for.</param>
internal sealed class SqliteShard(SqliteBatch batch, SqlitePostings postings, SqliteRows rows) : IShard
{
    private bool _quotes;

    public int[] Rows => _quotes ? rows.QuoteRowOf : rows.RowOf;

    public Cursor? Open(WordField field, string term, TermDetail detail)
    {
        _quotes = field is WordField.Said or WordField.Speaker;
        return postings.Find(batch.Id, field, term, detail is TermDetail.Places);
    }

    public int Count(WordField field, string term) => postings.Count(batch.Id, field, term);

    public IEnumerable<Cursor> OpenAll(WordField field, string start, TermDetail detail)
    {
        _quotes = field is WordField.Said or WordField.Speaker;
        return postings.StartingWith(batch.Id, field, start, detail is TermDetail.Places);
    }

    public int DocumentOf(int row, bool quote)
    {
        var document = quote ? rows.StoredQuote(row) : rows.StoredRow[row];
        return quote ? (batch.FirstQuote <= document && document < batch.EndQuote ? document : -1) : batch.FirstRow <= document && document < batch.EndRow ? document : -1;
    }
}
