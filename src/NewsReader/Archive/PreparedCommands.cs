using Microsoft.Data.Sqlite;

namespace NewsReader.Archive;

/// <summary>The statements of one connection, each prepared once; their parameters are <c>$1</c>, <c>$2</c> and so on.</summary>
internal sealed class PreparedCommands(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private SqliteTransaction? _transaction;

    /// <summary>Runs a change whole or not at all.</summary>
    /// <param name="change">What writes.</param>
    /// <param name="recall">Recalls what is written, after a change that failed.</param>
    public void Change(Action change, Action recall)
    {
        using var transaction = _transaction = connection.BeginTransaction();
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

    public void Run(string sql, params ReadOnlySpan<object?> values) => With(sql, values).ExecuteNonQuery();

    /// <summary>The first row; <c>default</c> where there is none.</summary>
    public T? First<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = With(sql, values).ExecuteReader();
        return reader.Read() ? read(reader) : default;
    }

    /// <summary>All rows, in the order the statement gives them.</summary>
    public List<T> All<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = With(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }
    }

    private SqliteCommand With(string sql, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            _commands[sql] = command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 1; i <= values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
            }
        }

        command.Transaction = _transaction is { Connection: not null } ? _transaction : null;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }
}
