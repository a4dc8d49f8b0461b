using System.Data.Common;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace NewsReader.Curation;

/// <summary>The database of what cannot be rebuilt from the files: links, kept revisions, corrections, collections.</summary>
/// <remarks>The numbered scripts under <c>Migrations</c> are written in the SQL both engines understand and run once, in order, each in its own
/// transaction; several nodes may start at the same moment. Offsets are UTF-16 code units, days are ISO 8601 text.</remarks>
public sealed class CurationDatabase
{
    private const string ScriptPrefix = "NewsReader.Curation.Migrations.";
    private const long MigrationLock = 0x4E65777352646572;

    private readonly CurationOptions _options;

    /// <summary>Names the database; nothing is opened or created before <see cref="MigrateAsync"/> or <see cref="OpenAsync"/>.</summary>
    public CurationDatabase(CurationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    public CurationEngine Engine => _options.Engine;

    /// <summary>An open connection; the caller disposes it.</summary>
    public async Task<DbConnection> OpenAsync(CancellationToken cancellation = default)
    {
        DbConnection connection = _options.Engine == CurationEngine.Postgres
            ? new NpgsqlConnection(_options.Connection)
            : new SqliteConnection(_options.Connection);
        try
        {
            await connection.OpenAsync(cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs the scripts that have not run yet and returns how many that were.</summary>
    public async Task<int> MigrateAsync(CancellationToken cancellation = default)
    {
        CreateFolder();
        await using var connection = await OpenAsync(cancellation);
        if (Engine == CurationEngine.Sqlite)
        {
            await connection.ExecuteAsync("PRAGMA journal_mode = WAL");
        }

        var ran = 0;
        foreach (var (number, name) in Scripts())
        {
            ran += await RunAsync(connection, number, name, cancellation) ? 1 : 0;
        }

        return ran;
    }

    /// <summary>The server's own random key of that name, 32 bytes, made the first time it is asked for and kept for good.</summary>
    public async Task<byte[]> SecretAsync(string name, CancellationToken cancellation = default)
    {
        await using var connection = await OpenAsync(cancellation);
        await connection.ExecuteAsync(
            "INSERT INTO secrets (name, value) VALUES (@name, @value) ON CONFLICT (name) DO NOTHING",
            new { name, value = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)) });
        return Convert.FromHexString(await connection.QuerySingleAsync<string>("SELECT value FROM secrets WHERE name = @name", new { name }));
    }

    private async Task<bool> RunAsync(DbConnection connection, int number, string script, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        if (Engine == CurationEngine.Postgres)
        {
            await connection.ExecuteAsync("SELECT pg_advisory_xact_lock(@MigrationLock)", new { MigrationLock }, transaction);
        }

        await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS schema_versions (number INTEGER PRIMARY KEY, script TEXT NOT NULL)", transaction: transaction);
        if (await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM schema_versions WHERE number = @number", new { number }, transaction) > 0)
        {
            return false;
        }

        await connection.ExecuteAsync(Read(script), transaction: transaction);
        await connection.ExecuteAsync("INSERT INTO schema_versions (number, script) VALUES (@number, @script)", new { number, script }, transaction);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    private static IEnumerable<(int Number, string Name)> Scripts() =>
        typeof(CurationDatabase).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ScriptPrefix, StringComparison.Ordinal))
            .Select(name => (int.Parse(name.AsSpan(ScriptPrefix.Length, 4), NumberStyles.None, CultureInfo.InvariantCulture), name[ScriptPrefix.Length..]))
            .Order();

    private static string Read(string script)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ScriptPrefix + script)
            ?? throw new InvalidOperationException($"The script {script} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private void CreateFolder()
    {
        if (Engine != CurationEngine.Sqlite)
        {
            return;
        }

        var source = new SqliteConnectionStringBuilder(_options.Connection).DataSource;
        if (source.Length > 0 && source[0] != ':' && Path.GetDirectoryName(Path.GetFullPath(source)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }
}
