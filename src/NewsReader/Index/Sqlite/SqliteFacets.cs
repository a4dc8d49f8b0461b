using Microsoft.Data.Sqlite;
using NewsReader.Index.Facets;

namespace NewsReader.Index.Sqlite;

/// <summary>Keeps the facet table in step with the database, whichever process changes it: every change there carries a version.</summary>
internal sealed class SqliteFacets
{
    /// <summary>Rows of removed articles are given up when they are more than this and more than those in use.</summary>
    private const int ManyGone = 10_000;

    private readonly Lock _lock = new();
    private FacetTable _table = new();
    private GrowingArray<int> _rowOf = new(), _quoteRowOf = new(), _storedRow = new(), _firstStoredQuote = new();
    private SqliteRows? _current;

    /// <summary>The rows as the connection's transaction sees them; <c>null</c> where others already see a later state.</summary>
    public SqliteRows? At(SqliteConnection connection)
    {
        var version = connection.Number("SELECT version FROM state");
        lock (_lock)
        {
            var known = _current?.Facets.Version ?? -1;
            if (known < version)
            {
                known = StartAnew(connection, known) ? -1 : known;
                Remove(connection, known);
                Add(connection, known);
                Fill(_rowOf, (int)connection.Number("SELECT next_row FROM state"));
                Fill(_quoteRowOf, (int)connection.Number("SELECT next_quote FROM state"));
                _current = new SqliteRows(_table.Snapshot(version), _rowOf.Items, _quoteRowOf.Items, _storedRow.Items, _firstStoredQuote.Items);
            }

            return known <= version ? _current : null;
        }
    }

    /// <summary>Whether everything is read again: where it is no longer noted what was removed since, or most rows are of removed articles.</summary>
    private bool StartAnew(SqliteConnection connection, long known)
    {
        var anew = known < connection.Number("SELECT forgotten FROM state") || _table.RowCount - _table.LiveCount > Math.Max(ManyGone, _table.LiveCount);
        if (anew)
        {
            _table = new FacetTable();
            (_rowOf, _quoteRowOf, _storedRow, _firstStoredQuote) = (new GrowingArray<int>(), new GrowingArray<int>(), new GrowingArray<int>(), new GrowingArray<int>());
        }

        return anew;
    }

    private void Remove(SqliteConnection connection, long known)
    {
        using var command = connection.Command("SELECT row, fields FROM removed WHERE version > $known", ("$known", known));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            // A row that came and went between two looks was never known here.
            var stored = reader.GetInt32(0);
            if (stored < _rowOf.Count && _rowOf.Items[stored] >= 0)
            {
                _table.Remove(_rowOf.Items[stored], ArticleFieldsFormat.Read(reader.GetFieldValue<byte[]>(1)));
            }
        }
    }

    private void Add(SqliteConnection connection, long known)
    {
        using var command = connection.Command("SELECT row, first_quote, fields FROM article WHERE version > $known ORDER BY row", ("$known", known));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var stored = reader.GetInt32(0);
            var storedQuote = reader.GetInt32(1);
            var quoteRow = _table.QuoteCount;
            Fill(_rowOf, stored);
            _rowOf.Add(_table.Add(ArticleFieldsFormat.Read(reader.GetFieldValue<byte[]>(2))));
            _storedRow.Add(stored);
            _firstStoredQuote.Add(storedQuote);
            Fill(_quoteRowOf, storedQuote);
            while (quoteRow < _table.QuoteCount)
            {
                _quoteRowOf.Add(quoteRow++);
            }
        }
    }

    /// <summary>Database rows only rise; those between were removed before they were seen.</summary>
    private static void Fill(GrowingArray<int> rows, int count)
    {
        while (rows.Count < count)
        {
            rows.Add(-1);
        }
    }
}
