using System.Text;
using Microsoft.Data.Sqlite;
using NewsReader.Index.Matching;

namespace NewsReader.Index.Sqlite;

/// <summary>Reads lists of documents, by SQLite's own interface: a search asks for many.</summary>
internal sealed class SqlitePostings(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement _count = new(connection, "SELECT documents FROM term WHERE batch = ? AND list = ? AND term = ?");
    private readonly SqliteStatement _terms = new(connection, "SELECT documents, term FROM term WHERE batch = ? AND list = ? AND term >= ? AND term < ?");
    private readonly SqliteStatement _find = new(connection, "SELECT documents, rows, places FROM term JOIN posting ON number = posting WHERE batch = ? AND list = ? AND term = ?");
    private readonly SqliteStatement _all = new(connection, "SELECT documents, rows, places FROM term JOIN posting ON number = posting WHERE batch = ? AND list = ? AND term >= ? AND term < ?");

    public Cursor? Find(long batch, WordField field, string term, bool places)
    {
        _find.Start(batch, (int)field, term);
        return _find.Step() ? Cursor(_find, places) : null;
    }

    /// <summary>How many documents hold a term; the list itself is not read.</summary>
    public int Count(long batch, WordField field, string term)
    {
        _count.Start(batch, (int)field, term);
        return _count.Step() ? (int)_count.Number(0) : 0;
    }

    /// <summary>The terms that begin so, each with how many documents hold it; the lists themselves are not read.</summary>
    public IEnumerable<(string Term, int Documents)> Terms(long batch, WordField field, string start)
    {
        _terms.Start(batch, (int)field, start, After(start));
        while (_terms.Step())
        {
            yield return (Encoding.UTF8.GetString(_terms.Blob(1)), (int)_terms.Number(0));
        }
    }

    /// <summary>One after the other; the next one ends the last.</summary>
    public IEnumerable<Cursor> StartingWith(long batch, WordField field, string start, bool places)
    {
        _all.Start(batch, (int)field, start, After(start));
        while (_all.Step())
        {
            yield return Cursor(_all, places);
        }
    }

    public void Dispose()
    {
        _count.Dispose();
        _terms.Dispose();
        _find.Dispose();
        _all.Dispose();
    }

    /// <summary>Behind every word that begins so.</summary>
    public static string After(string start) => start + char.ConvertFromUtf32(0x10FFFF);

    private static SqliteCursor Cursor(SqliteStatement statement, bool places) =>
        new(statement.Blob(1).ToArray(), places ? statement.Blob(2).ToArray() : [], (int)statement.Number(0));
}
