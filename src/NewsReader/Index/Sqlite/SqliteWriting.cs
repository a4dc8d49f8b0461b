using System.Text;
using Microsoft.Data.Sqlite;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Index.Matching;
using NewsReader.Index.Writing;

namespace NewsReader.Index.Sqlite;

/// <summary>One write: all of it in one transaction, all of it under the next version.</summary>
internal sealed class SqliteWriting : IDisposable
{
    /// <summary>A process that looks less often than every so many writes reads all facet values again.</summary>
    private const int VersionsRemembered = 1_000;

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly SqliteStatement _article, _content;
    private readonly IndexedTerms _terms;
    private readonly Dictionary<string, PostingList>[] _lists = [.. Enum.GetValues<WordField>().Select(_ => new Dictionary<string, PostingList>(StringComparer.Ordinal))];
    private readonly long _version;
    private readonly int _firstRow, _firstQuote;
    private int _row, _quote;

    public SqliteWriting(SqliteConnection connection, IndexedTerms terms)
    {
        _connection = connection;
        _terms = terms;
        _transaction = connection.BeginTransaction(deferred: false);
        _version = connection.Number("SELECT version FROM state") + 1;
        _row = _firstRow = (int)connection.Number("SELECT next_row FROM state");
        _quote = _firstQuote = (int)connection.Number("SELECT next_quote FROM state");
        _article = new SqliteStatement(connection, "INSERT INTO article VALUES (?, ?, ?, ?, ?)");
        _content = new SqliteStatement(connection, "INSERT INTO content VALUES (?, ?)");
    }

    public void Remove(ArticleId id)
    {
        using var find = _connection.Command("SELECT row, fields FROM article WHERE id = $id", ("$id", id.Value));
        using var reader = find.ExecuteReader();
        if (!reader.Read())
        {
            return;
        }

        // Its rows stay in the lists of words; they are never used again, and whoever reads knows which are gone.
        var (row, fields) = (reader.GetInt64(0), reader.GetFieldValue<byte[]>(1));
        _connection.Execute("DELETE FROM article WHERE row = $row", ("$row", row));
        _connection.Execute("DELETE FROM content WHERE row = $row", ("$row", row));
        _connection.Execute("INSERT INTO removed VALUES ($row, $version, $fields)", ("$row", row), ("$version", _version), ("$fields", fields));
    }

    public void Add(AnnotatedArticle article)
    {
        var words = new IndexedWords(article, _terms);
        _article.Run(_row, article.Article.Id.Value, _version, _quote, ArticleFieldsFormat.Write(ArticleFields.Of(article)));
        _content.Run(_row, ArticleContent.Write(article));
        List(WordField.Text, _row, words.Text);
        List(WordField.Broken, _row, words.Broken);
        for (var i = 0; i < words.Said.Count; i++)
        {
            List(WordField.Said, _quote, words.Said[i]);
            List(WordField.Speaker, _quote++, words.Speakers[i]);
        }

        _row++;
    }

    public void Commit()
    {
        if (_row > _firstRow)
        {
            WriteLists();
            SqliteBatches.Join(_connection);
        }

        var forgotten = Math.Max(0, _version - VersionsRemembered);
        _connection.Execute("DELETE FROM removed WHERE version <= $forgotten", ("$forgotten", forgotten));
        _connection.Execute(
            "UPDATE state SET version = $version, next_row = $row, next_quote = $quote, forgotten = $forgotten",
            ("$version", _version), ("$row", _row), ("$quote", _quote), ("$forgotten", forgotten));
        _transaction.Commit();
    }

    public void Dispose()
    {
        _article.Dispose();
        _content.Dispose();
        _transaction.Dispose();
    }

    private void List(WordField field, int document, List<PlacedTerm> terms)
    {
        var lists = _lists[(int)field];
        var place = 0;
        foreach (var (term, step, times) in terms)
        {
            place += step;
            Add(lists, term.Text, document, place, times);
            if (term.Stem is { } stem)
            {
                Add(lists, stem.Text, document, place, times);
            }
        }
    }

    private static void Add(Dictionary<string, PostingList> lists, string term, int document, int place, int times)
    {
        if (!lists.TryGetValue(term, out var list))
        {
            lists[term] = list = new PostingList();
        }

        for (; times > 0; times--)
        {
            list.Add(document, place);
        }
    }

    private void WriteLists()
    {
        var batch = SqliteBatches.NextId(_connection);
        _connection.Execute(
            "INSERT INTO batch VALUES ($id, 0, $row, $endRow, $quote, $endQuote)",
            ("$id", batch), ("$row", _firstRow), ("$endRow", _row), ("$quote", _firstQuote), ("$endQuote", _quote));
        using var writer = new SqliteListWriter(_connection, batch);
        for (var field = 0; field < _lists.Length; field++)
        {
            var terms = _lists[field].Keys.ToArray();
            Array.Sort(terms, StringComparer.Ordinal);
            foreach (var term in terms)
            {
                var list = _lists[field][term];
                var (rows, places) = list.ToBytes();
                writer.Write(field, Encoding.UTF8.GetBytes(term), list.Documents, list.Last, rows, places);
            }
        }
    }
}
