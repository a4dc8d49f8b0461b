using System.Text.Json;

namespace NewsReader.Archive.Events;

/// <summary>In how many articles of the archive each word stands.</summary>
/// <remarks>Changes are kept in memory until <see cref="Save"/>: the more are written together, the fewer pages of the table are written for each.</remarks>
internal sealed class WordCounts(PreparedCommands commands)
{
    public const string Schema = "CREATE TABLE IF NOT EXISTS event_word_counts (word INTEGER PRIMARY KEY, articles INTEGER NOT NULL)";

    /// <summary>Counts that are not written yet.</summary>
    public int Unsaved => _changed.Count;

    private const int MostRemembered = 250_000;

    private readonly Dictionary<long, int> _counts = [];
    private readonly HashSet<long> _changed = [];

    /// <summary>Whether a word that is not in memory stands in no article.</summary>
    private bool _areAll;

    /// <summary>Says that no word was counted yet.</summary>
    public void BeginEmpty() => _areAll = true;

    public int Of(long word) => _counts.TryGetValue(word, out var count) || _areAll ? count : _counts[word] = commands.First("SELECT articles FROM event_word_counts WHERE word = ?1", r => (int)r.Number(0), word);

    /// <summary>Counts an article's words once more, or once less.</summary>
    public void Add(ReadOnlySpan<long> words, int by)
    {
        foreach (var word in words)
        {
            _counts[word] = Of(word) + by;
            _changed.Add(word);
        }
    }

    /// <summary>Reads the words that are not in memory, all together.</summary>
    public void Load(IEnumerable<long> words)
    {
        if (_areAll)
        {
            return;
        }

        var missing = words.Where(w => !_counts.ContainsKey(w)).Distinct().Order().ToList();
        missing.ForEach(w => _counts[w] = 0);
        foreach (var (word, count) in commands.All("SELECT word, articles FROM event_word_counts WHERE word IN (SELECT value FROM json_each(?1))", r => (r.Number(0), (int)r.Number(1)), JsonSerializer.Serialize(missing)))
        {
            _counts[word] = count;
        }
    }

    /// <summary>Writes what has changed.</summary>
    public void Save()
    {
        foreach (var word in _changed.Order())
        {
            commands.Run("INSERT OR REPLACE INTO event_word_counts VALUES (?1, ?2)", word, _counts[word]);
        }

        _changed.Clear();
        if (_counts.Count > MostRemembered)
        {
            Forget();
        }
    }

    /// <summary>Lets go of what is in memory, also of what was not written.</summary>
    public void Forget()
    {
        _counts.Clear();
        _changed.Clear();
        _areAll = false;
    }
}
