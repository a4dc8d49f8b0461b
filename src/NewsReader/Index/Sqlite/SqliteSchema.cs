using Microsoft.Data.Sqlite;

namespace NewsReader.Index.Sqlite;

/// <summary>The tables of the index and their version.</summary>
/// <remarks>Lists of words stand batch after batch: a write adds its own, and small batches are joined to larger ones, so that neither
/// writing nor reading has many places to go to. The lists stand apart from the terms: a term is sought by comparing it with others, and SQLite
/// reads a row whole to compare it, be it a megabyte long.</remarks>
internal static class SqliteSchema
{
    /// <summary>Raised with every change of tables or stored content. A changed text analysis needs none: another build of the
    /// application reads every file again, and replaces article by article while all of them are found.</summary>
    public const int Version = 4;

    private const string Tables = """
        CREATE TABLE state (generation TEXT NOT NULL, version INTEGER NOT NULL, next_row INTEGER NOT NULL, next_quote INTEGER NOT NULL, forgotten INTEGER NOT NULL);
        CREATE TABLE article (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, first_quote INTEGER NOT NULL, fields BLOB NOT NULL);
        CREATE INDEX article_version ON article (version);
        CREATE TABLE content (row INTEGER PRIMARY KEY, article BLOB NOT NULL);
        CREATE TABLE removed (row INTEGER PRIMARY KEY, version INTEGER NOT NULL, fields BLOB NOT NULL);
        CREATE INDEX removed_version ON removed (version);
        CREATE TABLE batch (id INTEGER PRIMARY KEY, level INTEGER NOT NULL, first_row INTEGER NOT NULL, end_row INTEGER NOT NULL, first_quote INTEGER NOT NULL, end_quote INTEGER NOT NULL);
        CREATE TABLE term (
            batch INTEGER NOT NULL, list INTEGER NOT NULL, term TEXT NOT NULL, documents INTEGER NOT NULL, last INTEGER NOT NULL, posting INTEGER NOT NULL,
            PRIMARY KEY (batch, list, term)) WITHOUT ROWID;
        CREATE TABLE posting (number INTEGER PRIMARY KEY, rows BLOB NOT NULL, places BLOB NOT NULL);
        """;

    /// <summary>Makes the tables in an empty file.</summary>
    public static void Create(SqliteConnection connection)
    {
        connection.Execute("PRAGMA page_size=8192");
        connection.Execute("PRAGMA journal_mode=WAL");
        using var transaction = connection.BeginTransaction();
        connection.Execute(Tables);
        connection.Execute("INSERT INTO state VALUES ($generation, 0, 1, 1, 0)", ("$generation", Guid.NewGuid().ToString("N")));
        connection.Execute($"PRAGMA user_version={Version}");
        transaction.Commit();
    }
}
