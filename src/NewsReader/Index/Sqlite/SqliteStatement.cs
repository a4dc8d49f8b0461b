using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsReader.Index.Sqlite;

/// <summary>A statement that is prepared once and run many times, by SQLite's own interface.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    /// <summary>Begins anew; values are numbers, truths, strings, bytes or <c>null</c>.</summary>
    public void Start(params ReadOnlySpan<object?> values)
    {
        raw.sqlite3_reset(_statement);
        for (var i = 0; i < values.Length; i++)
        {
            Check(values[i] switch
            {
                long number => raw.sqlite3_bind_int64(_statement, i + 1, number),
                int number => raw.sqlite3_bind_int64(_statement, i + 1, number),
                string text => raw.sqlite3_bind_text(_statement, i + 1, text),
                byte[] bytes => raw.sqlite3_bind_blob(_statement, i + 1, bytes),
                bool truth => raw.sqlite3_bind_int64(_statement, i + 1, truth ? 1 : 0),
                double real => raw.sqlite3_bind_double(_statement, i + 1, real),
                null => raw.sqlite3_bind_null(_statement, i + 1),
                var other => throw new ArgumentException($"{other.GetType().Name} is no value of a column."),
            });
        }
    }

    /// <summary>Goes to the next row; <c>false</c> at the end.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        Check(result is raw.SQLITE_ROW or raw.SQLITE_DONE ? raw.SQLITE_OK : result);
        return result == raw.SQLITE_ROW;
    }

    public void Run(params ReadOnlySpan<object?> values)
    {
        try
        {
            Start(values);
            while (Step())
            {
            }
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Lets go of what the statement holds of the database: while it stands at a row, it is read.</summary>
    public void Reset() => raw.sqlite3_reset(_statement);

    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    public double Real(int column) => raw.sqlite3_column_double(_statement, column);

    /// <summary>A column's text; empty where it has no value.</summary>
    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string() ?? "";

    /// <summary>A column's bytes, of a text in UTF-8; good until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(_statement, column);

    public void Dispose() => _statement.Dispose();

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            throw new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), result);
        }
    }
}
