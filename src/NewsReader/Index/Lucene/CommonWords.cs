using NewsReader.Index.Matching;

namespace NewsReader.Index.Lucene;

/// <summary>The words asked for last among those that very many documents of a segment hold, kept read.</summary>
/// <remarks>A segment never changes, so a word read once is right as long as there is the segment. Safe for several threads.</remarks>
/// <param name="budget">How many bytes they may take.</param>
internal sealed class CommonWords(long budget)
{
    /// <summary>A word is common where one in so many documents holds it.</summary>
    private const int OneIn = 8;

    /// <summary>Lists of a smaller segment are short.</summary>
    private const int Fewest = 128;

    private readonly Lock _lock = new();
    private readonly Dictionary<(WordField, string), LinkedListNode<Kept>> _words = [];
    private readonly LinkedList<Kept> _recent = [];
    private long _bytes;

    /// <param name="documents">How many there are of the kind that can hold a word.</param>
    /// <param name="having">How many hold it.</param>
    public static bool IsCommon(int documents, int having) => documents >= Fewest && (long)having * OneIn >= documents;

    /// <summary>Whether one more is kept without giving up another.</summary>
    public bool HasRoom
    {
        get
        {
            lock (_lock)
            {
                return _bytes < budget - (budget / 32);
            }
        }
    }

    /// <param name="read">Reads it, where it is not kept.</param>
    /// <param name="complete">Reads what else is wanted of it, where that has not been done.</param>
    public CommonWord Get(WordField field, string term, Func<CommonWord> read, Func<CommonWord, CommonWord> complete)
    {
        var word = complete(Find(field, term) ?? read());
        lock (_lock)
        {
            if (_words.TryGetValue((field, term), out var known))
            {
                // Of two read at once the first stays.
                (_bytes, known.Value.Bytes) = (_bytes + known.Value.Word.Bytes - known.Value.Bytes, known.Value.Word.Bytes);
            }
            else
            {
                _words[(field, term)] = _recent.AddFirst(new Kept(field, term, word) { Bytes = word.Bytes });
                _bytes += word.Bytes;
            }

            // Those asked for longest ago are given up.
            for (; _bytes > budget && _recent.Last is { } last; _recent.RemoveLast())
            {
                _bytes -= last.Value.Bytes;
                _words.Remove((last.Value.Field, last.Value.Term));
            }
        }

        return word;
    }

    private CommonWord? Find(WordField field, string term)
    {
        lock (_lock)
        {
            if (!_words.TryGetValue((field, term), out var known))
            {
                return null;
            }

            _recent.Remove(known);
            _recent.AddFirst(known);
            return known.Value.Word;
        }
    }

    private sealed record Kept(WordField Field, string Term, CommonWord Word)
    {
        public long Bytes { get; set; }
    }
}
