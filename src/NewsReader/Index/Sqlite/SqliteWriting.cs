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
    private readonly WrittenLists _lists;
    private readonly long _version;
    private readonly int _firstRow, _firstQuote;
    private int _row, _quote;

    public SqliteWriting(SqliteConnection connection, IndexedTerms terms)
    {
        _connection = connection;
        _terms = terms;
        _lists = new WrittenLists(terms);
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
        _lists.Add(WordField.Text, _row, words.Text);
        _lists.Add(WordField.Broken, _row, words.Broken);
        for (var i = 0; i < words.Said.Count; i++)
        {
            _lists.Add(WordField.Said, _quote, words.Said[i]);
            _lists.Add(WordField.Speaker, _quote++, words.Speakers[i]);
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

    private void WriteLists()
    {
        var batch = SqliteBatches.NextId(_connection);
        _connection.Execute(
            "INSERT INTO batch VALUES ($id, 0, $row, $endRow, $quote, $endQuote)",
            ("$id", batch), ("$row", _firstRow), ("$endRow", _row), ("$quote", _firstQuote), ("$endQuote", _quote));
        using var writer = new SqliteListWriter(_connection, batch);
        foreach (var (field, term, list) in _lists.InOrder())
        {
            var (rows, places) = list.ToBytes();
            writer.Write((long)field, term.Utf8, list.Documents, list.Last, rows, places);
        }
    }
}
