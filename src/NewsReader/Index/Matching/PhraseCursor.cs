namespace NewsReader.Index.Matching;

/// <summary>Walks the documents of one shard in which words stand in order and next to each other.</summary>
internal sealed class PhraseCursor
{
    private readonly int[] _rows;
    private readonly RowBits? _within;

    // The rarest word leads; each other word is brought to where it stands.
    private readonly Cursor[] _words;
    private readonly int[] _offsets;
    private readonly int[] _at;
    private readonly int[][] _places;
    private readonly int[] _counts;

    // Where it is known beforehand which documents alone can have the phrase.
    private readonly List<int>? _candidates;
    private int _candidate;

    private PhraseCursor(Cursor[] words, int[] rows, RowBits? within, List<int>? candidates)
    {
        (_rows, _within, _candidates) = (rows, within, candidates);
        _offsets = [.. Enumerable.Range(0, words.Length).OrderBy(i => words[i].Documents)];
        _words = Array.ConvertAll(_offsets, i => words[i]);
        _at = new int[words.Length];
        Array.Fill(_at, -1);
        _places = Array.ConvertAll(words, _ => new int[16]);
        _counts = new int[words.Length];
    }

    public int Document { get; private set; } = -1;

    /// <summary>Where the first word stands in the document stood at, ascending; a place comes as often as the rarest word's weight there.</summary>
    public List<int> Starts { get; } = [];

    /// <param name="within">Only these rows are in question: the places of others are not read.</param>
    /// <returns><c>null</c> where the shard lacks one of the words.</returns>
    public static PhraseCursor? Open(IShard shard, WordField field, IReadOnlyList<string> forms, RowBits? within)
    {
        var candidates = PhraseCandidates.Of(shard, field, forms);
        var words = forms.Select(f => shard.Open(field, f, TermDetail.Places)).ToArray();
        return Array.TrueForAll(words, w => w is not null) ? new PhraseCursor([.. words.OfType<Cursor>()], shard.Rows, within, candidates) : null;
    }

    public int Next() => _candidates is null ? Settle(_words[0].Next()) : Try(_candidates);

    public int Advance(int document)
    {
        if (_candidates is null)
        {
            return Settle(_words[0].Advance(document));
        }

        SkipTo(_candidates, document);
        return Try(_candidates);
    }

    /// <summary>Tries one candidate after the other.</summary>
    private int Try(List<int> candidates)
    {
        while (_candidate < candidates.Count)
        {
            var document = candidates[_candidate];
            if (!IsAsked(document))
            {
                _candidate++;
                continue;
            }

            if (_at[0] < document)
            {
                _at[0] = _words[0].Advance(document);
            }

            var met = _at[0] == document ? Meet(document) : _at[0];
            if (met == document)
            {
                _candidate++;
                if (HasPhrase())
                {
                    return Document = document;
                }
            }
            else
            {
                SkipTo(candidates, met);
            }
        }

        return Document = Cursor.End;
    }

    private void SkipTo(List<int> candidates, int document)
    {
        while (_candidate < candidates.Count && candidates[_candidate] < document)
        {
            _candidate++;
        }
    }

    private int Settle(int document)
    {
        while (document != Cursor.End)
        {
            var met = IsAsked(document) ? Meet(document) : document + 1;
            if (met == document && HasPhrase())
            {
                return Document = document;
            }

            document = met <= document + 1 ? _words[0].Next() : met == Cursor.End ? Cursor.End : _words[0].Advance(met);
        }

        return Document = Cursor.End;
    }

    private bool IsAsked(int document) => _within is null || (_rows[document] is >= 0 and var row && _within.Contains(row));

    /// <summary>Brings every word to a document; what one comes to that lies further on is where the next search begins.</summary>
    private int Meet(int document)
    {
        for (var i = 1; i < _words.Length; i++)
        {
            var at = _at[i];
            if (at < document)
            {
                // Where all words are common the next document is mostly the one; but not where many were passed over.
                at = _candidates is null ? _words[i].Next() : at;
                at = _at[i] = at < document ? _words[i].Advance(document) : at;
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
        Starts.Clear();
        for (var i = 0; i < _words.Length; i++)
        {
            ReadPlaces(i);
        }

        Span<int> next = stackalloc int[_words.Length];
        next.Clear();
        if (_words.Length == 2)
        {
            MeetPlaces(_places[0].AsSpan(0, _counts[0]), _places[1].AsSpan(0, _counts[1]), _offsets[1] - _offsets[0]);
            return Starts.Count > 0;
        }

        var lead = _places[0];
        for (var i = 0; i < _counts[0]; i++)
        {
            var start = lead[i] - _offsets[0];
            if (FollowsFrom(start, next))
            {
                Starts.Add(start);
            }
        }

        return Starts.Count > 0;
    }

    private void ReadPlaces(int word)
    {
        var count = _counts[word] = _words[word].Frequency;
        if (count > _places[word].Length)
        {
            _places[word] = new int[count * 2];
        }

        _words[word].ReadPlaces(_places[word].AsSpan(0, count));
    }

    /// <summary>Of two words: each place of the first at which the second stands in its distance. Two lists are merged.</summary>
    private void MeetPlaces(ReadOnlySpan<int> lead, ReadOnlySpan<int> other, int distance)
    {
        var at = 0;
        foreach (var place in lead)
        {
            while (at < other.Length && other[at] < place + distance)
            {
                at++;
            }

            if (at == other.Length)
            {
                return;
            }

            if (other[at] == place + distance)
            {
                Starts.Add(place - _offsets[0]);
            }
        }
    }

    private bool FollowsFrom(int start, Span<int> next)
    {
        for (var i = 1; i < _words.Length; i++)
        {
            var (places, count, wanted, at) = (_places[i], _counts[i], start + _offsets[i], next[i]);
            while (at < count && places[at] < wanted)
            {
                at++;
            }

            next[i] = at;
            if (at == count || places[at] != wanted)
            {
                return false;
            }
        }

        return true;
    }
}
