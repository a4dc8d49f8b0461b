using Microsoft.Data.Sqlite;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Text.Analysis;

namespace NewsReader.Index.Sqlite;

/// <summary>One write: all of it in one transaction, all of it under the next version.</summary>
internal sealed class SqliteWriting : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly long _version;
    private long _row;
    private long _quote;

    public SqliteWriting(SqliteConnection connection)
    {
        _connection = connection;
        _transaction = connection.BeginTransaction(deferred: false);
        _version = connection.Number("SELECT version FROM state") + 1;
        _row = connection.Number("SELECT next_row FROM state");
        _quote = connection.Number("SELECT next_quote FROM state");
    }

    public void Remove(ArticleId id)
    {
        using var find = _connection.Command("SELECT article.row, first_quote, fields, content.article FROM article JOIN content USING (row) WHERE id = $id", ("$id", id.Value));
        using var reader = find.ExecuteReader();
        if (!reader.Read())
        {
            return;
        }

        var (row, quote, fields) = (reader.GetInt64(0), reader.GetInt64(1), reader.GetFieldValue<byte[]>(2));
        var words = ArticleWords.Of(ArticleContent.Read(reader.GetFieldValue<byte[]>(3)));
        _connection.Execute("DELETE FROM article WHERE row = $row", ("$row", row));
        _connection.Execute("DELETE FROM content WHERE row = $row", ("$row", row));
        _connection.Execute("DELETE FROM article_words WHERE rowid = $row", ("$row", row));
        _connection.Execute("DELETE FROM quote_words WHERE rowid >= $first AND rowid < $end", ("$first", quote), ("$end", quote + words.Said.Length));
        _connection.Execute("INSERT INTO removed VALUES ($row, $version, $fields)", ("$row", row), ("$version", _version), ("$fields", fields));
        CountTerms(words, -1);
    }

    public void Add(AnnotatedArticle article)
    {
        var words = ArticleWords.Of(article);
        var language = words.Language;
        _connection.Execute(
            "INSERT INTO article VALUES ($row, $id, $version, $quote, $fields)",
            ("$row", _row), ("$id", article.Article.Id.Value), ("$version", _version), ("$quote", _quote), ("$fields", ArticleFieldsFormat.Write(ArticleFields.Of(article))));
        _connection.Execute("INSERT INTO content VALUES ($row, $article)", ("$row", _row), ("$article", ArticleContent.Write(article)));
        _connection.Execute(
            "INSERT INTO article_words (rowid, title, body, said, stitle, sbody, ssaid) VALUES ($row, $title, $body, $said, $stitle, $sbody, $ssaid)",
            ("$row", _row),
            ("$title", SqliteTokens.Exact(words.Title)), ("$body", SqliteTokens.Exact(words.Body)), ("$said", SqliteTokens.Exact(words.Said)),
            ("$stitle", SqliteTokens.Stems(words.Title, language)), ("$sbody", SqliteTokens.Stems(words.Body, language)), ("$ssaid", SqliteTokens.Stems(words.Said, language)));
        _row++;
        for (var i = 0; i < words.Said.Length; i++)
        {
            _connection.Execute(
                "INSERT INTO quote_words (rowid, said, ssaid, speaker) VALUES ($row, $said, $ssaid, $speaker)",
                ("$row", _quote++), ("$said", SqliteTokens.Exact(words.Said[i])), ("$ssaid", SqliteTokens.Stems(words.Said[i], language)), ("$speaker", SqliteTokens.Exact(words.Speakers[i])));
        }

        CountTerms(words, 1);
    }

    public void Commit()
    {
        foreach (var (form, articles) in _terms.Where(t => t.Value != 0).OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            _connection.Execute("INSERT INTO term VALUES ($form, $articles) ON CONFLICT (form) DO UPDATE SET articles = articles + excluded.articles", ("$form", form), ("$articles", articles));
        }

        if (_terms.Values.Any(n => n < 0))
        {
            _connection.Execute("DELETE FROM term WHERE articles <= 0");
        }

        _connection.Execute("UPDATE state SET version = $version, next_row = $row, next_quote = $quote", ("$version", _version), ("$row", _row), ("$quote", _quote));
        _transaction.Commit();
    }

    public void Dispose() => _transaction.Dispose();

    private void CountTerms(ArticleWords words, int by)
    {
        foreach (var form in words.Title.Concat(words.Body).Select(w => w.Form).Where(f => f != Words.Border).Distinct(StringComparer.Ordinal))
        {
            _terms[form] = _terms.GetValueOrDefault(form) + by;
        }
    }
}
