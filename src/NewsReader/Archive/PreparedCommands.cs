using Microsoft.Data.Sqlite;
using NewsReader.Index.Sqlite;
using SQLitePCL;

namespace NewsReader.Archive;

/// <summary>The statements of one connection, each prepared once; their parameters are <c>?1</c>, <c>?2</c> and so on.</summary>
/// <remarks>By SQLite's own interface: a dozen small statements are run for an article, and a command of ADO.NET costs as much as the statement.</remarks>
internal sealed class PreparedCommands : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteStatement> _statements = new(StringComparer.Ordinal);

    /// <param name="connection">Open, and open for as long as these are used.</param>
    public PreparedCommands(SqliteConnection connection)
    {
        _connection = connection;

        // Commands of ADO.NET wait for other writers; so do these.
        raw.sqlite3_busy_timeout(connection.Handle, 1000 * connection.DefaultTimeout);
    }

    /// <summary>Runs a change whole or not at all.</summary>
    /// <param name="change">What writes.</param>
    /// <param name="recall">Recalls what is written, after a change that failed.</param>
    public void Change(Action change, Action recall)
    {
        using var transaction = _connection.BeginTransaction();
        try
        {
            change();
            transaction.Commit();
        }
        catch
        {
            transaction.Rollback();
            recall();
            throw;
        }
    }

    /// <param name="sql">The statement.</param>
    /// <param name="values">Numbers, truths, strings, bytes or <c>null</c>.</param>
    public void Run(string sql, params ReadOnlySpan<object?> values) => Of(sql).Run(values);

    /// <summary>The first row; <c>default</c> where there is none.</summary>
    public T? First<T>(string sql, Func<SqliteStatement, T> read, params ReadOnlySpan<object?> values)
    {
        var statement = Of(sql);
        try
        {
            statement.Start(values);
            return statement.Step() ? read(statement) : default;
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>All rows, in the order the statement gives them.</summary>
    public List<T> All<T>(string sql, Func<SqliteStatement, T> read, params ReadOnlySpan<object?> values)
    {
        var statement = Of(sql);
        var rows = new List<T>();
        try
        {
            statement.Start(values);
            while (statement.Step())
            {
                rows.Add(read(statement));
            }
        }
        finally
        {
            statement.Reset();
        }

        return rows;
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }
    }

    private SqliteStatement Of(string sql) =>
        _statements.TryGetValue(sql, out var statement) ? statement : _statements[sql] = new SqliteStatement(_connection, sql);
}
