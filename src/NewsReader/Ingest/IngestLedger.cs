using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Files;

namespace NewsReader.Ingest;

/// <summary>Remembers what became of every file: a small SQLite file that can be rebuilt from the folder.</summary>
/// <remarks>The ids of a file's articles are noted before they are written to the index, its state after; so whatever moment a process
/// ends at, the ledger knows at least every article that the index may hold. One writes at a time; any number may read.</remarks>
public sealed class IngestLedger
{
    private const int Version = 4;
    private const string Columns = "path, state, reason, length, modified, sidecar, read_at, hash, run, attempts";
    private const string Insert = $"INSERT OR REPLACE INTO files ({Columns}) VALUES (@path, @state, @reason, @length, @modified, @sidecar, @read_at, @hash, @run, @attempts)";

    private readonly string _connectionString;

    /// <summary>Writers wait for each other here: one that finds the file locked sleeps far longer than another one writes.</summary>
    private readonly Lock _writing = new();

    /// <param name="file">Made when it is not there, with its folder.</param>
    public IngestLedger(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file)) ?? "");
        _connectionString = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30 }.ToString();
        using var connection = Open();
        connection.Execute(
            $"""
            PRAGMA journal_mode = WAL;
            PRAGMA user_version = {Version};
            CREATE TABLE IF NOT EXISTS files (
                path TEXT PRIMARY KEY, state INTEGER NOT NULL, reason TEXT NOT NULL, length INTEGER NOT NULL, modified INTEGER NOT NULL,
                sidecar TEXT NOT NULL, read_at INTEGER NOT NULL, hash TEXT NOT NULL, run INTEGER NOT NULL,
                attempts INTEGER NOT NULL) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS reading (path TEXT PRIMARY KEY) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS files_by_state ON files (state, path);
            CREATE INDEX IF NOT EXISTS files_by_hash ON files (hash) WHERE hash <> '';
            CREATE TABLE IF NOT EXISTS articles (id TEXT PRIMARY KEY, path TEXT NOT NULL, ordinal INTEGER NOT NULL) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS articles_by_path ON articles (path, ordinal);
            CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
            """);
    }

    /// <summary>Whether there is a ledger that this version of the application can go on with.</summary>
    public static bool IsCurrent(string file)
    {
        if (!File.Exists(file))
        {
            return false;
        }

        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            return connection.ExecuteScalar<int>("PRAGMA user_version") == Version;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            return false;
        }
    }

    /// <summary>The number of the run under way or last finished.</summary>
    public int Run { get; private set; }

    /// <summary>Whether no run was begun with it: what the index holds is then to be recalled first.</summary>
    public bool IsNew
    {
        get
        {
            using var connection = Open();
            return connection.ExecuteScalar<int>("SELECT COUNT(*) FROM meta WHERE name = 'run'") == 0;
        }
    }

    /// <summary>Notes articles that the index of a lost ledger holds, and their files as still to be read.</summary>
    public void Recall(IReadOnlyCollection<(string Path, string Article)> indexed)
    {
        using var writing = _writing.EnterScope();
        using var connection = Open();
        using var transaction = connection.BeginTransaction();
        var files = indexed.Select(i => i.Path).Distinct(StringComparer.Ordinal).Select(path => new FileRecord { Path = path, State = FileState.Waiting });
        connection.Execute(Insert, files.Select(f => LedgerRow.Of(f, Run)), transaction);
        connection.Execute("INSERT OR REPLACE INTO articles (id, path, ordinal) VALUES (@Article, @Path, 0)", indexed.Select(i => new { i.Article, i.Path }), transaction);
        transaction.Commit();
    }

    /// <summary>Begins a run. Where the application's rules are others than those that filled the ledger, every file is to be read again.</summary>
    /// <param name="rules">Names the code that reads files.</param>
    /// <param name="indexed">Articles the index holds; fewer than the ledger knows of means that the index was lost.</param>
    /// <param name="now">The time.</param>
    public void BeginRun(string rules, int indexed, DateTimeOffset now)
    {
        using var writing = _writing.EnterScope();
        using var connection = Open();
        using var transaction = connection.BeginTransaction();
        var known = connection.ExecuteScalar<int>("SELECT COUNT(*) FROM articles JOIN files USING (path) WHERE state = @Indexed", new { FileState.Indexed });
        if (connection.QuerySingleOrDefault<string>("SELECT value FROM meta WHERE name = 'rules'") != rules || indexed < known)
        {
            connection.Execute(
                "UPDATE files SET state = @Waiting, hash = CASE WHEN state = @Indexed THEN hash ELSE '' END, read_at = 0 WHERE state IN (@Indexed, @Skipped, @Failed)",
                new { FileState.Waiting, FileState.Indexed, FileState.Skipped, FileState.Failed });
        }

        NoteInterrupted(connection, now);
        Run = connection.ExecuteScalar<int>("SELECT COALESCE(MAX(value), 0) + 1 FROM meta WHERE name = 'run'");
        connection.Execute("INSERT OR REPLACE INTO meta VALUES ('rules', @rules), ('run', @Run)", new { rules, Run });
        transaction.Commit();
    }

    /// <summary>Everything known, ordered by <see cref="PathOrder"/>, without the ids of articles.</summary>
    /// <param name="below">Only files below this folder, which ends with a slash; empty for all.</param>
    public IEnumerable<FileRecord> InPathOrder(string below = "")
    {
        using var connection = Open();
        var end = below.Length == 0 ? "" : below[..^1] + (char)('/' + 1);
        foreach (var row in connection.Query<LedgerRow>($"SELECT {Columns} FROM files WHERE path >= @below AND (@end = '' OR path < @end) ORDER BY path", new { below, end }, buffered: false))
        {
            yield return row.ToRecord(Run);
        }
    }

    /// <summary>Notes files as a listing found them.</summary>
    public void Save(IReadOnlyCollection<FileRecord> files)
    {
        using var writing = _writing.EnterScope();
        using var connection = Open();
        using var transaction = connection.BeginTransaction();
        connection.Execute(Insert, files.Select(f => LedgerRow.Of(f, Run)), transaction);
        transaction.Commit();
    }

    /// <summary>The next files in a state, in path order, with the ids of their articles.</summary>
    /// <param name="state">The state asked for.</param>
    /// <param name="after">The last path seen; empty to begin with.</param>
    /// <param name="count">At most so many.</param>
    public IReadOnlyList<FileRecord> Next(FileState state, string after, int count)
    {
        using var connection = Open();
        var rows = connection.Query<LedgerRow>($"SELECT {Columns} FROM files WHERE state = @state AND path > @after ORDER BY path LIMIT @count", new { state, after, count });
        return [.. rows.Select(r => r.ToRecord(Run) with { Articles = [.. ArticlesOf(connection, r.path)] })];
    }

    /// <summary>The first file with these bytes that is no longer in the folder; one of the same file name before others.</summary>
    public FileRecord? FindGone(string hash, string path)
    {
        using var connection = Open();
        var name = path[(path.LastIndexOf('/') + 1)..];
        return connection.Query<LedgerRow>($"SELECT {Columns} FROM files WHERE hash = @hash AND hash <> '' AND state IN (@Vanished, @Removed) ORDER BY path", new { hash, FileState.Vanished, FileState.Removed })
            .OrderBy(r => r.path[(r.path.LastIndexOf('/') + 1)..] == name ? 0 : 1)
            .Select(r => r.ToRecord(Run) with { Articles = [.. ArticlesOf(connection, r.path)] })
            .FirstOrDefault();
    }

    /// <summary>What is known of the file at a path; <c>null</c> where nothing is.</summary>
    public FileRecord? At(string path)
    {
        using var connection = Open();
        return connection.QuerySingleOrDefault<LedgerRow>($"SELECT {Columns} FROM files WHERE path = @path", new { path })?.ToRecord(Run) is { } record
            ? record with { Articles = [.. ArticlesOf(connection, path)] } : null;
    }

    /// <summary>The file of the folder whose article bears the id; <c>null</c> where none does.</summary>
    public string? OwnerOf(string articleId)
    {
        using var connection = Open();
        return connection.QuerySingleOrDefault<string>(
            "SELECT path FROM articles JOIN files USING (path) WHERE id = @articleId AND state <> @Removed", new { articleId, FileState.Removed });
    }

    /// <summary>As <see cref="OwnerOf"/>, for many ids; those without an owner are not among them.</summary>
    public IReadOnlyDictionary<string, string> OwnersOf(IEnumerable<string> articleIds)
    {
        using var connection = Open();
        return connection.Query<(string Id, string Path)>(
            "SELECT id, path FROM articles JOIN files USING (path) WHERE id IN (SELECT value FROM json_each(@ids)) AND state <> @Removed", new { ids = JsonSerializer.Serialize(articleIds), FileState.Removed })
            .ToDictionary(o => o.Id, o => o.Path, StringComparer.Ordinal);
    }

    /// <summary>Notes files that are about to be read, so that it is known which ones a process read when it died.</summary>
    public void BeginReading(IEnumerable<FileRecord> files)
    {
        using var writing = _writing.EnterScope();
        using var connection = Open();
        using var transaction = connection.BeginTransaction();
        connection.Execute("DELETE FROM reading", transaction: transaction);
        connection.Execute("INSERT INTO reading VALUES (@Path)", files.Select(f => new { f.Path }), transaction);
        transaction.Commit();
    }

    /// <summary>Notes that all that was begun was read.</summary>
    public void EndReading()
    {
        using var writing = _writing.EnterScope();
        using var connection = Open();
        connection.Execute("DELETE FROM reading");
    }

    /// <summary>Notes the ids that are about to be written to the index, beside those the files had.</summary>
    public void Intend(IEnumerable<FileRecord> files)
    {
        using var writing = _writing.EnterScope();
        using var connection = Open();
        using var transaction = connection.BeginTransaction();
        connection.Execute("INSERT OR REPLACE INTO articles (id, path, ordinal) VALUES (@id, @path, @ordinal)", ArticleRows(files), transaction);
        transaction.Commit();
    }

    /// <summary>Notes what became of files whose articles the index now holds, or no longer holds.</summary>
    public void Complete(IReadOnlyCollection<FileRecord> files)
    {
        using var writing = _writing.EnterScope();
        using var connection = Open();
        using var transaction = connection.BeginTransaction();
        connection.Execute("DELETE FROM articles WHERE path = @Path", files.Select(f => new { f.Path }), transaction);
        connection.Execute("INSERT OR REPLACE INTO articles (id, path, ordinal) VALUES (@id, @path, @ordinal)", ArticleRows(files), transaction);
        connection.Execute(Insert, files.Select(f => LedgerRow.Of(f, Run)), transaction);
        transaction.Commit();
    }

    /// <summary>Sets failed files to be read again and returns how many they are.</summary>
    public int RetryFailed()
    {
        using var writing = _writing.EnterScope();
        using var connection = Open();
        return connection.Execute("UPDATE files SET state = @Waiting, read_at = 0, attempts = 0 WHERE state = @Failed", new { FileState.Waiting, FileState.Failed });
    }

    public FileCounts Count()
    {
        using var connection = Open();
        var byState = connection.Query<(FileState State, bool Now, int Count)>("SELECT state, run >= @Run, COUNT(*) FROM files GROUP BY 1, 2", new { Run }).ToList();
        int Of(FileState state, bool? now = null) => byState.Where(c => c.State == state && (now is null || c.Now == now)).Sum(c => c.Count);
        return new FileCounts(
            Of(FileState.Waiting), Of(FileState.Indexed, true), Of(FileState.Indexed, false), Of(FileState.Skipped), Of(FileState.Failed), Of(FileState.Removed) + Of(FileState.Vanished),
            connection.ExecuteScalar<int>("SELECT COUNT(*) FROM articles JOIN files USING (path) WHERE state <> @Removed", new { FileState.Removed }));
    }

    /// <summary>Files whose path or reason contains the words, in path order.</summary>
    /// <param name="state">Only files in this state; <c>null</c> for all.</param>
    /// <param name="contains">Case of ASCII letters is ignored; empty for all.</param>
    /// <param name="skip">Files to leave out first.</param>
    /// <param name="take">At most so many.</param>
    public IReadOnlyList<FileRecord> Find(FileState? state, string contains, int skip, int take)
    {
        using var connection = Open();
        var stored = state is FileState.Unchanged ? FileState.Indexed : state;
        bool? now = state is FileState.Indexed ? true : state is FileState.Unchanged ? false : null;
        var like = $"%{contains.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_")}%";
        return [.. connection.Query<LedgerRow>(
            $"""
            SELECT {Columns} FROM files
            WHERE (@stored IS NULL OR state = @stored) AND (@now IS NULL OR (run >= @Run) = @now)
              AND (@contains = '' OR path LIKE @like ESCAPE '\' OR reason LIKE @like ESCAPE '\')
            ORDER BY path LIMIT @take OFFSET @skip
            """,
            new { stored, now, Run, contains, like, skip, take }).Select(r => r.ToRecord(Run) with { Articles = [.. ArticlesOf(connection, r.path)] })];
    }

    /// <summary>What was being read when the last process died is suspect: it is read alone from now on, and not for ever.</summary>
    private static void NoteInterrupted(SqliteConnection connection, DateTimeOffset now) => connection.Execute(
        """
        UPDATE files SET attempts = attempts + 1 WHERE path IN (SELECT path FROM reading);
        UPDATE files SET state = @Failed, read_at = @now, reason = 'the application ended each time it was read' WHERE state = @Waiting AND attempts >= @MostAttempts;
        DELETE FROM reading;
        """,
        new { FileState.Failed, FileState.Waiting, FileRecord.MostAttempts, now = now.UtcTicks });

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();

        // A power failure may take the last transactions along, never the file; what they said is found again in the folder.
        connection.Execute("PRAGMA synchronous = NORMAL");
        return connection;
    }

    private static IEnumerable<string> ArticlesOf(SqliteConnection connection, string path) =>
        connection.Query<string>("SELECT id FROM articles WHERE path = @path ORDER BY ordinal", new { path });

    private static IEnumerable<object> ArticleRows(IEnumerable<FileRecord> files) =>
        files.SelectMany(f => f.Articles.Select((id, ordinal) => new { id, path = f.Path, ordinal }));
}
