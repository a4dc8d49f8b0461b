using Microsoft.Data.Sqlite;

namespace NewsReader.Index.Sqlite;

/// <summary>Writes the lists of one batch.</summary>
internal sealed class SqliteListWriter(SqliteConnection connection, long batch) : IDisposable
{
    private readonly SqliteStatement _term = new(connection, "INSERT INTO term VALUES (?, ?, CAST(? AS TEXT), ?, ?, ?)");
    private readonly SqliteStatement _posting = new(connection, "INSERT INTO posting VALUES (?, ?, ?)");
    private long _number = connection.Number("SELECT COALESCE(MAX(number), 0) FROM posting");

    /// <param name="list">A <see cref="Matching.WordField"/>'s number.</param>
    /// <param name="term">In UTF-8; terms come in their order.</param>
    /// <param name="documents">How many documents hold it.</param>
    /// <param name="last">The last of them.</param>
    /// <param name="rows">Documents and frequencies, as <see cref="PostingList"/> writes them.</param>
    /// <param name="places">Places likewise.</param>
    public void Write(long list, byte[] term, long documents, int last, byte[] rows, byte[] places)
    {
        _posting.Run(++_number, rows, places);
        _term.Run(batch, list, term, documents, last, _number);
    }

    public void Dispose()
    {
        _term.Dispose();
        _posting.Dispose();
    }
}
