using System.Collections.Immutable;
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
    private readonly Dictionary<long, ImmutableArray<SaidSentence>> _remembered = [];

    /// <param name="file">Made when it is not there.</param>
    public StatementDirectory(string file)
    {
        _connectionString = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30 }.ToString();
        using var connection = Open();
        StatementStore.Create(connection);
        ConflictTable.Create(connection);
    }

    /// <summary>Notes the articles' quotes, or notes them anew where speaker, event or words have changed.</summary>
    /// <param name="articles">As the archive gives them: with the ids their speakers and events have there.</param>
    public void Add(IReadOnlyCollection<AnnotatedArticle> articles) => Add([.. articles.Select(a => (a.Article.Id.Value, SaidSentence.Of(a)))]);

    /// <summary>Takes articles out that are no longer in the archive.</summary>
    public void Forget(IReadOnlyCollection<string> articles)
    {
        if (articles.Count > 0)
        {
            Add([.. articles.Select(a => (a, ImmutableArray<SaidSentence>.Empty))]);
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
    public IReadOnlyList<Conflict> Conflicts(ConflictKind? kind = null, int count = 100, int from = 0)
    {
        using var connection = Open();
        return new ConflictTable(connection, new StatementStore(connection, [])).List(kind, count, from);
    }

    /// <summary>How many <see cref="Conflicts"/> there are.</summary>
    public int CountConflicts(ConflictKind? kind = null)
    {
        using var connection = Open();
        return new ConflictTable(connection, new StatementStore(connection, [])).Count(kind);
    }

    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>Notes articles by the sentences of their quotes; none takes the article out.</summary>
    internal void Add(IReadOnlyCollection<(string Article, ImmutableArray<SaidSentence> Sentences)> articles)
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction();
        var store = new StatementStore(connection, _remembered);
        var statements = new StatementTable(connection, store);
        var conflicts = new ConflictTable(connection, store);
        var changed = new HashSet<long>();
        var added = new List<long>();
        foreach (var (article, sentences) in articles)
        {
            if (store.NumberOf(article) is { } known)
            {
                if (!sentences.IsEmpty && store.Holds(known, sentences))
                {
                    continue;
                }

                changed.UnionWith(store.Remove(known));
                statements.Forget([known]);
                conflicts.Forget(known);
            }

            if (!sentences.IsEmpty)
            {
                added.Add(store.Add(article, sentences));
            }
        }

        foreach (var number in added)
        {
            Compare(number, store, conflicts, changed);
        }

        statements.Settle(changed.Where(s => store.Has(SaidNumber.ArticleOf(s))));
        transaction.Commit();
    }

    private static void Compare(long number, StatementStore store, ConflictTable conflicts, HashSet<long> changed)
    {
        var own = store.Read(number);
        foreach (var other in store.Candidates(number, own))
        {
            var others = store.Read(other);
            var links = SentenceMatcher.Match(own, others).Select(l => (SaidNumber.Of(number, own[l.First].Ordinal), SaidNumber.Of(other, others[l.Second].Ordinal))).ToList();
            if (links.Count > 0)
            {
                store.Link(links);
                changed.UnionWith(links.Select(l => l.Item1));
            }

            conflicts.Add(number, own, other, others);
        }
    }

    private T Read<T>(Func<StatementTable, T> read)
    {
        using var connection = Open();
        return read(new StatementTable(connection, new StatementStore(connection, [])));
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }
}
