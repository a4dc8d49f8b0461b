using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsReader.Archive.Conflicts;

namespace NewsReader.Archive.Statements;

/// <summary>Notes what articles report, and joins it to what others report.</summary>
/// <remarks>Finding costs the same however large the archive is: of each mark only a fixed number of the articles last read are looked at.
/// Marks are written many together; those of articles read since are made again from these when the archive is opened.</remarks>
internal sealed class StatementWriter : IDisposable
{
    private const string MarksTable = "said_marks";

    /// <summary>Articles compared with one article at most.</summary>
    private const int MostCandidates = 100;

    /// <summary>Of these, those at most that share no words and no event, only somebody who spoke on that day: the more an archive holds of a day, the more there are.</summary>
    private const int MostOfDay = 6;

    /// <summary>Marks written together: those of some thousand articles.</summary>
    private const int MostUnsaved = 100_000;

    /// <summary>Articles compared together; what they are compared with is in memory meanwhile.</summary>
    private const int ComparedTogether = 32;

    private readonly SqliteConnection _connection;
    private readonly PreparedCommands _commands;
    private readonly ArticleMarks _marks;
    private readonly StatementStore _store;
    private readonly ConflictTable _conflicts;

    /// <param name="connectionString">Of a SQLite file, made when it is not there.</param>
    public StatementWriter(string connectionString)
    {
        _connection = new SqliteConnection(connectionString);
        _connection.Open();
        _connection.Execute(
            $"""
            PRAGMA journal_mode = WAL;
            PRAGMA cache_size = -8000;
            {StatementStore.Schema}
            {ConflictTable.Schema}
            CREATE TABLE IF NOT EXISTS said_progress (one INTEGER PRIMARY KEY, saved INTEGER NOT NULL);
            {ArticleMarks.SchemaOf(MarksTable)};
            """);
        _commands = new PreparedCommands(_connection);
        _marks = new ArticleMarks(_commands, MarksTable);
        _store = new StatementStore(_commands);
        _conflicts = new ConflictTable(_commands, _store);
        Load();
    }

    /// <summary>Notes articles by the sentences of their quotes; none takes the article out.</summary>
    public void Add(IReadOnlyCollection<NotedArticle> articles)
    {
        _commands.Change(
            () =>
            {
                Change(articles);
                if (_marks.Unsaved > MostUnsaved)
                {
                    SaveMarks();
                }
            },
            Load);
    }

    public void Dispose()
    {
        _commands.Dispose();
        _connection.Dispose();
    }

    private void Change(IReadOnlyCollection<NotedArticle> articles)
    {
        var settling = new StatementSettling(_commands, _store);
        var changed = new HashSet<long>();
        var added = new List<(long Number, NotedArticle Article)>();
        foreach (var article in articles)
        {
            if (_store.NumberOf(article.Id) is { } known)
            {
                if (!article.Sentences.IsEmpty && _store.Holds(known, article.Written))
                {
                    continue;
                }

                changed.UnionWith(Remove(known));
                settling.Forget(known);
            }

            if (!article.Sentences.IsEmpty)
            {
                var number = _store.Add(article.Id, article.Sentences, article.Written);
                _marks.Add(number, article.Marks.All);
                added.Add((number, article));
            }
        }

        foreach (var together in added.Chunk(ComparedTogether))
        {
            Compare(together, changed);
        }

        settling.Settle(changed);
    }

    /// <summary>Pairs of articles are compared on all processors and noted in order.</summary>
    private void Compare((long Number, NotedArticle Article)[] added, HashSet<long> changed)
    {
        var pairs = added.SelectMany(a => Candidates(a.Number, a.Article.Marks).Select(other => (a.Number, Own: a.Article.Sentences, Other: other, Others: _store.Read(other)))).ToList();
        var compared = pairs.AsParallel().AsOrdered().Select(p => (
            p.Number, p.Other,
            Links: SentenceMatcher.Match(p.Own, p.Others).Select(l => (First: SaidNumber.Of(p.Number, p.Own[l.First].Ordinal), Second: SaidNumber.Of(p.Other, p.Others[l.Second].Ordinal))).ToList(),
            Conflicts: ConflictFinder.Between(p.Own, p.Others).ToList())).ToList();
        foreach (var (number, other, links, conflicts) in compared)
        {
            foreach (var (first, second) in links)
            {
                _store.Link(first, second);
                changed.Add(first);
            }

            _conflicts.Add(number, other, conflicts);
        }
    }

    /// <summary>The articles to compare one with, ascending.</summary>
    private IEnumerable<long> Candidates(long number, SentenceMarks marks) =>
        _marks.MostShared(marks.Words, MostCandidates + 1).Union(_marks.MostShared(marks.Days, MostOfDay + 1)).Where(other => other != number).Order();

    private List<long> Remove(long number)
    {
        if (_marks.Unsaved > 0)
        {
            SaveMarks();
        }

        _marks.Remove(number, SentenceMarks.Of(_store.Read(number)).All);
        _conflicts.Forget(number);
        return _store.Remove(number);
    }

    /// <summary>Begins with what is written; the marks of articles read since are made again.</summary>
    private void Load()
    {
        _marks.Forget();
        _store.Forget();
        var saved = _commands.First("SELECT saved FROM said_progress", r => r.Number(0));
        if (saved == 0)
        {
            _marks.BeginEmpty();
        }

        foreach (var number in _commands.All("SELECT number FROM said_articles WHERE number > ?1 ORDER BY number", r => r.Number(0), saved))
        {
            _marks.Add(number, SentenceMarks.Of(_store.Read(number)).All);
        }
    }

    private void SaveMarks()
    {
        _marks.Save();
        _commands.Run("INSERT OR REPLACE INTO said_progress SELECT 1, IFNULL(MAX(number), 0) FROM said_articles");
    }
}
