namespace NewsReader.Index.Matching;

/// <summary>Walks the documents of one shard in which words stand in order and next to each other.</summary>
internal sealed class PhraseCursor
{
    private readonly Cursor[] _words;
    private readonly Cursor[] _rarestFirst;
    private readonly List<int>[] _places;
    private readonly Func<int, bool> _asked;

    private PhraseCursor(Cursor[] words, Func<int, bool> asked)
    {
        _words = words;
        _rarestFirst = [.. words.OrderBy(w => w.Documents)];
        _places = Array.ConvertAll(words, _ => new List<int>());
        _asked = asked;
    }

    public int Document { get; private set; } = -1;

    /// <summary>Where the first word stands in the document stood at, ascending; a place comes as often as its weight.</summary>
    public List<int> Starts { get; } = [];

    /// <param name="asked">Whether a document is in question at all: the places of others are not read.</param>
    /// <returns><c>null</c> where the shard lacks one of the words.</returns>
    public static PhraseCursor? Open(IShard shard, WordField field, IEnumerable<string> forms, Func<int, bool> asked)
    {
        var words = forms.Select(f => shard.Open(field, f, places: true)).ToArray();
        return Array.TrueForAll(words, w => w is not null) ? new PhraseCursor([.. words.OfType<Cursor>()], asked) : null;
    }

    public int Next() => Settle(_rarestFirst[0].Next());

    public int Advance(int document) => Settle(_rarestFirst[0].Advance(document));

    private int Settle(int document)
    {
        while (document != Cursor.End)
        {
            var met = _asked(document) ? Meet(document) : document + 1;
            if (met == document && HasPhrase())
            {
                return Document = document;
            }

            document = met <= document + 1 ? _rarestFirst[0].Next() : met == Cursor.End ? Cursor.End : _rarestFirst[0].Advance(met);
        }

        return Document = Cursor.End;
    }

    private readonly Dictionary<Cursor, int> _at = [];

    /// <summary>Brings every word to a document; what one comes to that lies further on is where the next search begins.</summary>
    private int Meet(int document)
    {
        for (var i = 1; i < _rarestFirst.Length; i++)
        {
            var word = _rarestFirst[i];
            var at = _at.GetValueOrDefault(word, -1);
            if (at < document)
            {
                _at[word] = at = word.Advance(document);
            }

            if (at != document)
            {
                return at;
            }
        }

        return document;
    }

    private bool HasPhrase()
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _places[i].Clear();
            for (var left = _words[i].Frequency; left > 0; left--)
            {
                _places[i].Add(_words[i].NextPlace());
            }
        }

        Starts.Clear();
        Span<int> next = stackalloc int[_words.Length];
        next.Clear();
        foreach (var start in _places[0])
        {
            if (FollowsFrom(start, next))
            {
                Starts.Add(start);
            }
        }

        return Starts.Count > 0;
    }

    private bool FollowsFrom(int start, Span<int> next)
    {
        for (var i = 1; i < _places.Length; i++)
        {
            var places = _places[i];
            while (next[i] < places.Count && places[next[i]] < start + i)
            {
                next[i]++;
            }

            if (next[i] == places.Count || places[next[i]] != start + i)
            {
                return false;
            }
        }

        return true;
    }
}
