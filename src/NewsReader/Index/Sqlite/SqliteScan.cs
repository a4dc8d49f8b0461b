using Microsoft.Data.Sqlite;
using NewsReader.Index.Matching;
using SQLitePCL;

namespace NewsReader.Index.Sqlite;

/// <summary>Reads the rows of a full-text query step by step: a data reader costs several times as much, and a common word is in every article.</summary>
internal static class SqliteScan
{
    /// <param name="sql">Selects row ids, ascending, and scores where these are wanted; has one parameter.</param>
    /// <param name="words">The parameter's value.</param>
    /// <param name="rowOf">Facet row by row id.</param>
    public static RowSet Run(SqliteConnection connection, string sql, string words, int[] rowOf, bool scored)
    {
        var handle = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        Check(raw.sqlite3_prepare_v2(handle, sql, out var statement), handle);
        using (statement)
        {
            Check(raw.sqlite3_bind_text(statement, 1, words), handle);
            var rows = new List<int>();
            var scores = scored ? new List<float>() : null;
            int step;
            while ((step = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                rows.Add(rowOf[raw.sqlite3_column_int64(statement, 0)]);
                scores?.Add((float)-raw.sqlite3_column_double(statement, 1));
            }

            Check(step == raw.SQLITE_DONE ? raw.SQLITE_OK : step, handle);
            return new RowSet([.. rows], scores?.ToArray());
        }
    }

    private static void Check(int result, sqlite3 handle)
    {
        if (result != raw.SQLITE_OK)
        {
            throw new SqliteException(raw.sqlite3_errmsg(handle).utf8_to_string(), result);
        }
    }
}
