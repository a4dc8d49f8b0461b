using Microsoft.Data.Sqlite;
using NewsReader.Curation;

namespace NewsReader.Tests.Curation;

/// <summary>A migrated database in a file of its own, gone with the test.</summary>
internal sealed class TemporaryDatabase : IAsyncDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"newsreader-{Guid.NewGuid():N}.db");

    private TemporaryDatabase() => Database = new CurationDatabase(new CurationOptions { Connection = $"Data Source={_file};Pooling=False" });

    public CurationDatabase Database { get; }

    public static async Task<TemporaryDatabase> CreateAsync()
    {
        var temporary = new TemporaryDatabase();
        await temporary.Database.MigrateAsync();
        return temporary;
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        foreach (var suffix in new[] { "", "-wal", "-shm" })
        {
            File.Delete(_file + suffix);
        }

        return ValueTask.CompletedTask;
    }
}
