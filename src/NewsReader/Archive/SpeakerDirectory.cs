using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Archive.Identities;
using NewsReader.Extraction;
using NewsReader.Extraction.Speakers;

namespace NewsReader.Archive;

/// <summary>Knows every speaker of the archive and gives each one id and name, however the articles spell it.</summary>
/// <remarks>Names that share a <see cref="NameKey"/> are one name; <see cref="IdentityJoiner"/> joins names to people, <see cref="Namesakes"/> parts people of one name,
/// and what people say outweighs both. The name shown is the spelling most articles use: it depends on the articles alone, not on the order they were
/// read in. When articles come or go, only the names that share a last name with their speakers are looked at again. Rebuilt from the articles; one thread
/// writes at a time, any number may <see cref="Find"/>.</remarks>
public sealed class SpeakerDirectory : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly PreparedCommands _commands;
    private readonly IdentityStore _store;
    private readonly string? _readOnly;

    /// <param name="dataSource">A SQLite file, made when it is not there, or <c>:memory:</c>.</param>
    public SpeakerDirectory(string dataSource)
    {
        var source = new SqliteConnectionStringBuilder { DataSource = dataSource, Pooling = false, DefaultTimeout = 30 };
        _connection = new SqliteConnection(source.ToString());
        _connection.Open();
        IdentityStore.Create(_connection);
        _commands = new PreparedCommands(_connection);
        _store = new IdentityStore(_connection, _commands);
        _readOnly = dataSource == ":memory:" ? null : new SqliteConnectionStringBuilder { DataSource = dataSource, DefaultTimeout = 30 }.ToString();
    }

    /// <summary>Tells what people say about speakers; it holds from the next <see cref="Settle"/> until something else is told.</summary>
    public void Follow(IReadOnlyCollection<IdentityRule> rules)
    {
        using var transaction = _connection.BeginTransaction();
        _store.Follow(rules);
        transaction.Commit();
    }

    /// <summary>Notes the articles' speakers and gives the articles the names that are known so far.</summary>
    public IReadOnlyList<AnnotatedArticle> Join(IReadOnlyList<AnnotatedArticle> articles)
    {
        using var transaction = _connection.BeginTransaction();
        var joined = new List<AnnotatedArticle>(articles.Count);
        foreach (var article in articles)
        {
            _store.Forget(article.Article.Id.Value);
            var names = article.Speakers.Where(IsJoined).GroupBy(KeyOf, StringComparer.Ordinal).ToDictionary(g => g.Key, g => _store.Note(article, g.Key, [.. g]), StringComparer.Ordinal);
            joined.Add(SpeakerNames.Give(article, s => IsJoined(s) ? names[KeyOf(s)] : null));
        }

        transaction.Commit();
        return joined;
    }

    /// <summary>Takes articles out that are no longer in the archive.</summary>
    public void Forget(IReadOnlyCollection<string> articles)
    {
        using var transaction = _connection.BeginTransaction();
        foreach (var article in articles)
        {
            _store.Forget(article);
        }

        transaction.Commit();
    }

    /// <summary>Decides anew who the speakers are whose articles, or what people say of them, have changed.</summary>
    public void Settle()
    {
        using var transaction = _connection.BeginTransaction();
        new IdentitySettling(_commands).Run();
        transaction.Commit();
    }

    /// <summary>Articles that were written with a name that is no longer the speaker's.</summary>
    public IReadOnlyList<string> NextToRewrite(int count) => _store.NextToRewrite(count);

    /// <summary>An article with the names its speakers have now.</summary>
    public AnnotatedArticle Rename(AnnotatedArticle article)
    {
        var names = _store.NamesIn(article.Article.Id.Value);
        return SpeakerNames.Give(article, s => IsJoined(s) ? names.FirstOrDefault(n => n.Key == KeyOf(s)).Name ?? names.FirstOrDefault(n => n.Written == s.Id).Name : null);
    }

    /// <summary>Says that the articles are written with the names they should have.</summary>
    public void Rewritten(IReadOnlyCollection<string> articles)
    {
        using var transaction = _connection.BeginTransaction();
        _store.Rewritten(articles);
        transaction.Commit();
    }

    /// <summary>Ends what <see cref="Settle"/> began, once nothing is left to rewrite.</summary>
    public void Settled() => _store.Settled();

    /// <summary>A speaker with all that is known; an id of one of its other names leads to it too. <c>null</c> where there is none.</summary>
    public SpeakerIdentity? Find(string id)
    {
        if (_readOnly is null)
        {
            return new IdentityReader(_connection).Find(id);
        }

        using var connection = new SqliteConnection(_readOnly);
        connection.Open();
        return new IdentityReader(connection).Find(id);
    }

    public void Dispose()
    {
        _commands.Dispose();
        _connection.Dispose();
        if (_readOnly is not null)
        {
            using var connection = new SqliteConnection(_readOnly);
            SqliteConnection.ClearPool(connection);
        }
    }

    /// <summary>A group ("officials") is nobody in particular: those of one article are not those of another.</summary>
    private static bool IsJoined(Speaker speaker) => speaker.Kind is not SpeakerKind.Group;

    private static string KeyOf(Speaker speaker) => NameKey.Of(speaker.Name) is { Length: > 0 } key ? key : speaker.Name;
}
