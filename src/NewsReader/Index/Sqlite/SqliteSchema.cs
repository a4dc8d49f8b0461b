using Microsoft.Data.Sqlite;

namespace NewsReader.Index.Sqlite;

/// <summary>The tables of the index and their version.</summary>
/// <remarks>Words are indexed as they were analysed: a text is handed over as its folded words with spaces between, and the ASCII tokenizer
/// only cuts them apart again. <c>s…</c> columns hold the stems. The FTS tables keep no text; the article itself is kept whole beside them.</remarks>
internal static class SqliteSchema
{
    /// <summary>Raised with every change of tables, stored content or text analysis.</summary>
    public const int Version = 2;

    private const string Tables = """
        CREATE TABLE state (generation TEXT NOT NULL, version INTEGER NOT NULL, next_row INTEGER NOT NULL, next_quote INTEGER NOT NULL);
        CREATE TABLE article (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, first_quote INTEGER NOT NULL, fields BLOB NOT NULL);
        CREATE INDEX article_version ON article (version);
        CREATE TABLE content (row INTEGER PRIMARY KEY, article BLOB NOT NULL);
        CREATE TABLE removed (row INTEGER PRIMARY KEY, version INTEGER NOT NULL, fields BLOB NOT NULL);
        CREATE INDEX removed_version ON removed (version);
        CREATE VIRTUAL TABLE article_words USING fts5(title, body, said, stitle, sbody, ssaid, content='', contentless_delete=1, tokenize='ascii');
        CREATE VIRTUAL TABLE quote_words USING fts5(said, ssaid, speaker, content='', contentless_delete=1, tokenize='ascii');
        CREATE TABLE term (form TEXT PRIMARY KEY, articles INTEGER NOT NULL) WITHOUT ROWID;
        """;

    /// <summary>Makes the tables in an empty file.</summary>
    public static void Create(SqliteConnection connection)
    {
        connection.Execute("PRAGMA journal_mode=WAL");
        using var transaction = connection.BeginTransaction();
        connection.Execute(Tables);
        connection.Execute("INSERT INTO state VALUES ($generation, 0, 1, 1)", ("$generation", Guid.NewGuid().ToString("N")));
        connection.Execute($"PRAGMA user_version={Version}");
        transaction.Commit();
    }
}
