using Microsoft.Data.Sqlite;
using NewsReader.Index.Facets;

namespace NewsReader.Index.Sqlite;

/// <summary>Keeps the facet table in step with the database, whichever process changes it: every change there carries a version.</summary>
internal sealed class SqliteFacets
{
    private readonly Lock _lock = new();
    private readonly FacetTable _table = new();
    private readonly GrowingArray<int> _rowOf = new(), _quoteRowOf = new(), _storedRow = new();
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
                Remove(connection, known);
                Add(connection, known);
                _current = new SqliteRows(_table.Snapshot(version), _rowOf.Items, _quoteRowOf.Items, _storedRow.Items);
            }

            return known <= version ? _current : null;
        }
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
            var firstQuote = reader.GetInt32(1);
            var quoteRow = _table.QuoteCount;
            var row = _table.Add(ArticleFieldsFormat.Read(reader.GetFieldValue<byte[]>(2)));
            Set(_rowOf, stored, row);
            _storedRow.Add(stored);
            for (; quoteRow < _table.QuoteCount; quoteRow++)
            {
                Set(_quoteRowOf, firstQuote++, quoteRow);
            }
        }
    }

    /// <summary>Database rows only rise; those between were removed before they were seen.</summary>
    private static void Set(GrowingArray<int> rows, int at, int row)
    {
        while (rows.Count < at)
        {
            rows.Add(-1);
        }

        rows.Add(row);
    }
}
