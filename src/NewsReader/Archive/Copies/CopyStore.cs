using System.Runtime.InteropServices;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Articles;
using NewsReader.Index.Sqlite;

namespace NewsReader.Archive.Copies;

/// <summary>Keeps every article's sketch and the family of copies it belongs to, and finds the articles a text shares much with.</summary>
internal sealed class CopyStore : IDisposable
{
    /// <summary>Hashes written together: those of some thousand articles.</summary>
    private const int MostUnsaved = 150_000;

    private readonly SqliteConnection _connection;
    private readonly PreparedCommands _commands;
    private readonly SketchHashes _hashes;

    /// <param name="connectionString">Of a SQLite file, made when it is not there.</param>
    public CopyStore(string connectionString)
    {
        _connection = new SqliteConnection(connectionString);
        _connection.Open();
        _connection.Execute(
            $"""
            PRAGMA journal_mode = WAL;
            PRAGMA cache_size = -8000;
            CREATE TABLE IF NOT EXISTS copies (
                number INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE, family TEXT NOT NULL, text_hash INTEGER NOT NULL, hashes INTEGER NOT NULL, sketch BLOB NOT NULL,
                outlet TEXT, agency TEXT, published TEXT, original INTEGER NOT NULL);
            CREATE INDEX IF NOT EXISTS copies_by_family ON copies (family, article);
            CREATE TABLE IF NOT EXISTS copy_moves (article TEXT PRIMARY KEY) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS copies_by_text ON copies (text_hash);
            CREATE TABLE IF NOT EXISTS copy_progress (one INTEGER PRIMARY KEY, saved INTEGER NOT NULL);
            {SketchHashes.Schema};
            """);
        _commands = new PreparedCommands(_connection);
        _hashes = new SketchHashes(_commands);
        Load();
    }

    /// <summary>Runs a change whole or not at all.</summary>
    public void Change(Action change)
    {
        _commands.Change(
            () =>
            {
                change();
                if (_hashes.Unsaved > MostUnsaved)
                {
                    SaveHashes();
                }
            },
            Load);
    }

    /// <summary>Adds an article that is not there; it is a family of its own.</summary>
    public void Add(Article article, ShingleSketch sketch)
    {
        var number = _commands.First(
            "INSERT INTO copies (article, family, text_hash, hashes, sketch, outlet, agency, published, original) VALUES (?1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) RETURNING number", r => r.Number(0),
            article.Id.Value, sketch.TextHash, sketch.Hashes.Length, MemoryMarshal.AsBytes(sketch.Hashes.AsSpan()).ToArray(), article.Outlet?.Value, article.Agency?.Value, article.Published?.Value?.ToString(), IsOriginal(article));
        _hashes.Add(number, sketch.Hashes.AsSpan());
    }

    /// <summary>Whether an article is there with this sketch and all else that is kept of it.</summary>
    public bool Holds(Article article, ShingleSketch sketch) => _commands.First(
        "SELECT 1 FROM copies WHERE article = ?1 AND text_hash = ?2 AND sketch = ?3 AND outlet IS ?4 AND agency IS ?5 AND published IS ?6 AND original = ?7", _ => true,
        article.Id.Value, sketch.TextHash, MemoryMarshal.AsBytes(sketch.Hashes.AsSpan()).ToArray(), article.Outlet?.Value, article.Agency?.Value, article.Published?.Value?.ToString(), IsOriginal(article));

    /// <summary>Takes an article out and returns those that were of its family.</summary>
    public IReadOnlyList<string> Remove(string article)
    {
        if (_commands.First("SELECT number, family, sketch FROM copies WHERE article = ?1", r => new Row(r.Number(0), r.Text(1), HashesOf(r, 2)), article) is not { } row)
        {
            return [];
        }

        if (_hashes.Unsaved > 0)
        {
            SaveHashes();
        }

        _hashes.Remove(row.Number, row.Hashes);
        _commands.Run("DELETE FROM copies WHERE number = ?1", row.Number);
        _commands.Run("DELETE FROM copy_moves WHERE article = ?1", article);
        NoteSaved(); // the number may be given again
        return _commands.All("SELECT article FROM copies WHERE family = ?1", r => r.Text(0), row.Family);
    }

    /// <summary>The sketch of an article.</summary>
    public ShingleSketch SketchOf(string article) =>
        _commands.First("SELECT text_hash, sketch FROM copies WHERE article = ?1", r => new ShingleSketch([.. HashesOf(r, 1)], r.Number(0)), article)
            ?? throw new InvalidOperationException("The article is not there.");

    /// <summary>Articles that share hashes with a sketch, how many each has itself and how many it shares.</summary>
    public IEnumerable<(string Article, string Family, int Hashes, int Shared)> Alike(ShingleSketch sketch, int least)
    {
        foreach (var (number, shared) in _hashes.Shared(sketch.Hashes).Where(s => s.Value >= least).OrderBy(s => s.Key))
        {
            yield return _commands.First("SELECT article, family, hashes FROM copies WHERE number = ?1", r => (r.Text(0), r.Text(1), (int)r.Number(2), shared), number);
        }
    }

    /// <summary>The families of articles with the same words.</summary>
    public IReadOnlyList<string> SameText(ShingleSketch sketch) => _commands.All("SELECT DISTINCT family FROM copies WHERE text_hash = ?1", r => r.Text(0), sketch.TextHash);

    /// <summary>The family of an article; <c>null</c> where it is its only member.</summary>
    public string? GroupOf(string article) => _commands.First(
        "SELECT family FROM copies AS own WHERE article = ?1 AND EXISTS (SELECT 1 FROM copies AS other WHERE other.family = own.family AND other.article <> ?1)", r => r.Text(0), article);

    /// <summary>Makes an article a family of its own again.</summary>
    public void SetApart(string article)
    {
        _commands.Run("UPDATE copies SET family = article WHERE article = ?1", article);
        _commands.Run("INSERT OR IGNORE INTO copy_moves VALUES (?1)", article);
    }

    public void Unite(string family, string other)
    {
        _commands.Run("INSERT OR IGNORE INTO copy_moves SELECT article FROM copies WHERE family = ?2 OR (family = ?1 AND (SELECT COUNT(*) FROM copies WHERE family = ?1) = 1)", family, other);
        _commands.Run("UPDATE copies SET family = ?1 WHERE family = ?2", family, other);
    }

    /// <summary>Articles whose family is another one, or no longer or not yet one, since they were given it.</summary>
    public IReadOnlyList<string> Stale(int count) => _commands.All("SELECT article FROM copy_moves ORDER BY article LIMIT ?1", r => r.Text(0), count);

    public void Fresh(IEnumerable<string> articles) =>
        _commands.Run("DELETE FROM copy_moves WHERE article IN (SELECT value FROM json_each(?1))", JsonSerializer.Serialize(articles));

    public void Dispose()
    {
        _commands.Dispose();
        _connection.Dispose();
    }

    /// <summary>Begins with what is written; articles whose hashes were not yet written are added again.</summary>
    private void Load()
    {
        _hashes.Forget();
        var saved = _commands.First("SELECT saved FROM copy_progress", r => r.Number(0));
        _hashes.IsTableEmpty = saved == 0;
        foreach (var (number, hashes) in _commands.All("SELECT number, sketch FROM copies WHERE number > ?1 ORDER BY number", r => (r.Number(0), HashesOf(r, 1)), saved))
        {
            _hashes.Add(number, hashes);
        }
    }

    private void SaveHashes()
    {
        _hashes.Save();
        NoteSaved();
    }

    private void NoteSaved() => _commands.Run("INSERT OR REPLACE INTO copy_progress SELECT 1, IFNULL(MAX(number), 0) FROM copies");

    private static bool IsOriginal(Article article) =>
        article is { Outlet.Value: { } outlet, Agency.Value: { } agency } && outlet.Contains(agency, StringComparison.OrdinalIgnoreCase);

    private static long[] HashesOf(SqliteStatement row, int column) => MemoryMarshal.Cast<byte, long>(row.Blob(column)).ToArray();

    private sealed record Row(long Number, string Family, long[] Hashes);
}
