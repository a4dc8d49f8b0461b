using Microsoft.Data.Sqlite;
using NewsReader.Archive.Conflicts;
using NewsReader.Articles;
using NewsReader.Extraction;

namespace NewsReader.Archive.Statements;

/// <summary>Knows which quotes of the archive report one utterance, and which contradict each other about it.</summary>
/// <remarks>What two articles share depends on these two alone, so the order of reading does not matter, and an article that comes or goes touches
/// only what it shares words with. Rebuilt from the articles. One writes at a time; any number may read.</remarks>
public sealed class StatementDirectory : IDisposable
{
    private readonly string _connectionString;
    private readonly StatementWriter _writer;

    /// <param name="file">Made when it is not there. Nobody else writes to it.</param>
    public StatementDirectory(string file)
    {
        _connectionString = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30 }.ToString();
        _writer = new StatementWriter(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 30 }.ToString());
    }

    /// <summary>Notes the articles' quotes, or notes them anew where speaker, event or words have changed.</summary>
    /// <param name="articles">As the archive gives them: with the ids their speakers and events have there.</param>
    public void Add(IReadOnlyCollection<AnnotatedArticle> articles) => _writer.Add([.. articles.Select(a => NotedArticle.Of(a.Article.Id.Value, SentenceReader.Read(a)))]);

    /// <summary>Takes articles out that are no longer in the archive.</summary>
    public void Forget(IReadOnlyCollection<string> articles)
    {
        if (articles.Count > 0)
        {
            _writer.Add([.. articles.Select(NotedArticle.Gone)]);
        }
    }

    /// <summary>A statement with its variants; <c>null</c> where there is none of that id.</summary>
    public Statement? Find(string id) => Read(t => t.Find(id));

    /// <summary>Statements of an event that at least two articles report, the most reported first.</summary>
    /// <param name="held">The event's id.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="from">How many to pass over.</param>
    public IReadOnlyList<Statement> OfEvent(string held, int count = 100, int from = 0) => Read(t => t.OfEvent(held, count, from));

    /// <summary>Statements of a speaker that at least two articles report, the most reported first.</summary>
    /// <param name="speaker">The speaker's id.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="from">How many to pass over.</param>
    public IReadOnlyList<Statement> OfSpeaker(string speaker, int count = 100, int from = 0) => Read(t => t.OfSpeaker(speaker, count, from));

    /// <summary>Statements that an article reports and another one too, in the article's order.</summary>
    public IReadOnlyList<Statement> OfArticle(ArticleId article) => Read(t => t.OfArticle(article.Value));

    /// <summary>Contradictions, each once for each two values; those of the articles last read first.</summary>
    /// <param name="kind">About what; <c>null</c> for all.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="from">How many to pass over.</param>
    public IReadOnlyList<Conflict> Conflicts(ConflictKind? kind = null, int count = 100, int from = 0) => Read((commands, store) => new ConflictTable(commands, store).List(kind, count, from));

    /// <summary>How many <see cref="Conflicts"/> there are.</summary>
    public int CountConflicts(ConflictKind? kind = null) => Read((commands, store) => new ConflictTable(commands, store).Count(kind));

    public void Dispose()
    {
        _writer.Dispose();
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private T Read<T>(Func<StatementTable, T> read) => Read((commands, store) => read(new StatementTable(commands, store)));

    private T Read<T>(Func<PreparedCommands, StatementStore, T> read)
    {
        using var connection = new SqliteConnection(_connectionString);
        connection.Open();
        using var commands = new PreparedCommands(connection);
        return read(commands, new StatementStore(commands));
    }
}
