using Microsoft.Data.Sqlite;
using NewsReader.Articles;

namespace NewsReader.Archive.Copies;

/// <summary>Writes articles' sketches with commands prepared once: a sketch has some fifty rows.</summary>
internal sealed class CopyWriting : IDisposable
{
    private readonly SqliteCommand _copy;
    private readonly SqliteCommand _hash;

    /// <param name="connection">Open, within a transaction.</param>
    public CopyWriting(SqliteConnection connection)
    {
        _copy = Command(connection, "INSERT INTO copies VALUES ($article, $article, $text, $hashes, $outlet, $agency, $published, $original)", "$article", "$text", "$hashes", "$outlet", "$agency", "$published", "$original");
        _hash = Command(connection, "INSERT INTO copy_hashes VALUES ($hash, $article)", "$hash", "$article");
    }

    public void Add(Article article, ShingleSketch sketch)
    {
        var outlet = article.Outlet?.Value;
        var agency = article.Agency?.Value;
        var isOriginal = outlet is not null && agency is not null && outlet.Contains(agency, StringComparison.OrdinalIgnoreCase);
        Run(_copy, article.Id.Value, sketch.TextHash, sketch.Hashes.Length, outlet, agency, article.Published?.Value?.ToString(), isOriginal ? 1 : 0);
        foreach (var hash in sketch.Hashes)
        {
            Run(_hash, hash, article.Id.Value);
        }
    }

    public void Dispose()
    {
        _copy.Dispose();
        _hash.Dispose();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params string[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }
}
