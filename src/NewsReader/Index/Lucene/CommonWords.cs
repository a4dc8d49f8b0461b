using NewsReader.Index.Matching;

namespace NewsReader.Index.Lucene;

/// <summary>The words most asked for among those that very many documents of a segment hold, kept read.</summary>
/// <remarks>A segment never changes, so a word read once is right as long as there is the segment. Safe for several threads.</remarks>
/// <param name="budget">How many bytes they may take.</param>
internal sealed class CommonWords(long budget)
{
    /// <summary>A word is common where one in so many documents holds it.</summary>
    private const int OneIn = 8;

    /// <summary>Where its places are noted too: to look up those of rarer words costs little.</summary>
    private const int OneInWithPlaces = 2;

    /// <summary>Lists of a small segment are short.</summary>
    private const int Fewest = 128;

    private readonly Lock _lock = new();
    private readonly Dictionary<(WordField, string), LinkedListNode<(WordField Field, string Term, CommonWord Word)>> _words = [];
    private readonly LinkedList<(WordField Field, string Term, CommonWord Word)> _recent = [];

    /// <param name="documents">How many there are of the kind that can hold a word.</param>
    /// <param name="having">How many hold it.</param>
    public static bool IsCommon(int documents, int having, bool withPlaces) => documents >= Fewest && (long)having * (withPlaces ? OneInWithPlaces : OneIn) >= documents;

    public CommonWord Get(WordField field, string term, Func<CommonWord> read)
    {
        lock (_lock)
        {
            if (_words.TryGetValue((field, term), out var known))
            {
                _recent.Remove(known);
                _recent.AddFirst(known);
                return known.Value.Word;
            }
        }

        var word = read();
        lock (_lock)
        {
            if (!_words.ContainsKey((field, term)))
            {
                _words[(field, term)] = _recent.AddFirst((field, term, word));
                Shrink();
            }
        }

        return word;
    }

    /// <param name="read">Reads them, where that has not been done.</param>
    public CommonPlaces PlacesOf(CommonWord word, Func<CommonPlaces> read)
    {
        var before = word.Bytes;
        var places = word.Places(read);
        if (word.Bytes != before)
        {
            lock (_lock)
            {
                Shrink();
            }
        }

        return places;
    }

    /// <summary>Gives up those asked for longest ago.</summary>
    private void Shrink()
    {
        for (var bytes = _recent.Sum(w => w.Word.Bytes); bytes > budget && _recent.Last is { } last; _recent.RemoveLast())
        {
            bytes -= last.Value.Word.Bytes;
            _words.Remove((last.Value.Field, last.Value.Term));
        }
    }
}
