using Microsoft.Data.Sqlite;

namespace NewsReader.Index.Sqlite;

/// <summary>Joins small batches of lists to larger ones, as a log-structured merge tree does (O'Neil et al. 1996).</summary>
internal static class SqliteBatches
{
    private const int Together = 8;

    /// <summary>A batch with more articles is left as it is: joining may not hold a write up for long.</summary>
    private const int Largest = 60_000;

    /// <summary>In the order of their rows.</summary>
    public static List<SqliteBatch> All(SqliteConnection connection)
    {
        var batches = new List<SqliteBatch>();
        using var command = connection.Command("SELECT id, level, first_row, end_row, first_quote, end_quote FROM batch ORDER BY first_row");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            batches.Add(new SqliteBatch(reader.GetInt64(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3), reader.GetInt32(4), reader.GetInt32(5)));
        }

        return batches;
    }

    public static long NextId(SqliteConnection connection) => connection.Number("SELECT COALESCE(MAX(id), 0) + 1 FROM batch");

    /// <summary>Joins as long as enough of one level stand behind each other.</summary>
    public static void Join(SqliteConnection connection)
    {
        while (Due(All(connection)) is { } batches)
        {
            Join(connection, batches);
        }
    }

    private static List<SqliteBatch>? Due(List<SqliteBatch> all) =>
        all.GroupBy(b => b.Level).Where(g => g.Count() >= Together).Select(g => g.Take(Together).ToList()).FirstOrDefault(b => b[^1].EndRow - b[0].FirstRow <= Largest);

    private static void Join(SqliteConnection connection, List<SqliteBatch> batches)
    {
        var joined = NextId(connection);
        var readers = batches.ConvertAll(b => new SqliteStatement(connection, "SELECT list, term, documents, last, rows, places FROM term JOIN posting ON number = posting WHERE batch = ? ORDER BY list, term"));
        try
        {
            var waiting = new PriorityQueue<int, (long List, byte[] Term, int Batch)>(Comparer<(long List, byte[] Term, int Batch)>.Create(Compare));
            for (var i = 0; i < readers.Count; i++)
            {
                readers[i].Start(batches[i].Id);
                Wait(waiting, readers[i], i);
            }

            using var writer = new SqliteListWriter(connection, joined);
            while (waiting.TryPeek(out _, out var term))
            {
                JoinOne(term, waiting, readers, writer);
            }
        }
        finally
        {
            readers.ForEach(r => r.Dispose());
        }

        foreach (var batch in batches)
        {
            connection.Execute("DELETE FROM posting WHERE number IN (SELECT posting FROM term WHERE batch = $id)", ("$id", batch.Id));
            connection.Execute("DELETE FROM term WHERE batch = $id", ("$id", batch.Id));
            connection.Execute("DELETE FROM batch WHERE id = $id", ("$id", batch.Id));
        }

        connection.Execute(
            "INSERT INTO batch VALUES ($id, $level, $row, $endRow, $quote, $endQuote)",
            ("$id", joined), ("$level", batches[0].Level + 1), ("$row", batches[0].FirstRow), ("$endRow", batches[^1].EndRow), ("$quote", batches[0].FirstQuote), ("$endQuote", batches[^1].EndQuote));
    }

    private static void JoinOne(
        (long List, byte[] Term, int Batch) term, PriorityQueue<int, (long List, byte[] Term, int Batch)> waiting, List<SqliteStatement> readers, SqliteListWriter writer)
    {
        var rows = new List<(byte[] Rows, int Last)>();
        var places = new List<byte>();
        var documents = 0L;
        while (waiting.TryPeek(out var i, out var next) && next.List == term.List && next.Term.AsSpan().SequenceEqual(term.Term))
        {
            waiting.Dequeue();
            documents += readers[i].Number(2);
            rows.Add((readers[i].Blob(4).ToArray(), (int)readers[i].Number(3)));
            places.AddRange(readers[i].Blob(5));
            Wait(waiting, readers[i], i);
        }

        writer.Write(term.List, term.Term, documents, rows[^1].Last, PostingList.Join(rows), places.ToArray());
    }

    private static void Wait(PriorityQueue<int, (long List, byte[] Term, int Batch)> waiting, SqliteStatement reader, int batch)
    {
        if (reader.Step())
        {
            waiting.Enqueue(batch, (reader.Number(0), reader.Blob(1).ToArray(), batch));
        }
    }

    private static int Compare((long List, byte[] Term, int Batch) a, (long List, byte[] Term, int Batch) b)
    {
        var byList = a.List.CompareTo(b.List);
        var byTerm = byList != 0 ? byList : a.Term.AsSpan().SequenceCompareTo(b.Term);
        return byTerm != 0 ? byTerm : a.Batch.CompareTo(b.Batch);
    }
}
