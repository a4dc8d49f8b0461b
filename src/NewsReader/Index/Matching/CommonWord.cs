using System.Numerics;

namespace NewsReader.Index.Matching;

/// <summary>The rows of a shard that hold a word very many hold, as read from the engine once, and how often each does: one bit and half a byte for each.</summary>
/// <remarks>To read a list costs some ten times what going through these does. Safe for several threads.</remarks>
internal sealed class CommonWord
{
    /// <summary>What is more often there stands apart.</summary>
    private const int Many = 15;

    private const int Overhead = 300; // bytes

    private readonly int _firstWord;
    private readonly ulong[] _rows;
    private Times? _times;

    /// <param name="shard">Where its rows lie.</param>
    /// <param name="cursor">Over the word.</param>
    /// <param name="quotes">Whether quotes hold it, or articles.</param>
    /// <param name="withFrequencies">Whether these are read too.</param>
    public CommonWord(IShard shard, Cursor cursor, bool quotes, bool withFrequencies)
    {
        Documents = cursor.Documents;
        var (first, end) = shard.RowRange(quotes);
        _firstWord = first >> 6;
        _rows = new ulong[((end + 63) >> 6) - _firstWord];
        if (withFrequencies)
        {
            _times = ReadTimes(shard, cursor, quotes);
            return;
        }

        ReadAll(shard, cursor, quotes, withFrequencies: false, (rows, _) =>
        {
            foreach (var row in rows)
            {
                _rows[(row >> 6) - _firstWord] |= 1UL << row;
            }
        });
    }

    /// <summary>How many documents the engine counts, those that are gone among them.</summary>
    public int Documents { get; }

    /// <summary>In memory, roughly.</summary>
    public long Bytes => Overhead + (_rows.Length * 8L) + (_times is { } times ? times.Packed.Length + (times.Many.Count * 24L) : 0);

    /// <summary>Reads how often each row holds the word, if that has not been done.</summary>
    /// <param name="shard">As when it was made.</param>
    /// <param name="open">Over the word, with frequencies.</param>
    /// <param name="quotes">As when it was made.</param>
    /// <returns>Itself.</returns>
    public CommonWord WithFrequencies(IShard shard, Func<Cursor> open, bool quotes)
    {
        LazyInitializer.EnsureInitialized(ref _times, () => ReadTimes(shard, open(), quotes));
        return this;
    }

    /// <summary>Adds its rows to some, those in question only.</summary>
    public void Mark(RowBits found, RowBits? within)
    {
        var into = found.Words.AsSpan(_firstWord);
        for (var word = 0; word < _rows.Length; word++)
        {
            into[word] |= _rows[word] & (within is null ? ulong.MaxValue : within.Words[_firstWord + word]);
        }
    }

    /// <summary>Hands over its rows with their frequencies, ascending, some hundred at a time; those in question only.</summary>
    /// <remarks>Frequencies are to be read beforehand; where they are not, each is given as 1.</remarks>
    public void Read(RowBits? within, Action<Span<int>, Span<int>> read)
    {
        Span<int> rows = stackalloc int[576], frequencies = stackalloc int[576];
        var (filled, before, packed) = (0, 0, _times?.Packed);
        frequencies.Fill(1);
        for (var word = 0; word < _rows.Length; word++)
        {
            var all = _rows[word];
            for (var bits = within is null ? all : all & within.Words[_firstWord + word]; bits != 0; bits &= bits - 1)
            {
                if (packed is not null)
                {
                    var at = before + BitOperations.PopCount(all & ((bits & (0 - bits)) - 1));
                    frequencies[filled] = (packed[at >> 1] >> ((at & 1) << 2)) & 15;
                }

                rows[filled++] = ((_firstWord + word) << 6) + BitOperations.TrailingZeroCount(bits);
            }

            before += BitOperations.PopCount(all);
            if (filled >= 512)
            {
                read(rows[..filled], Exact(rows[..filled], frequencies[..filled]));
                filled = 0;
            }
        }

        read(rows[..filled], Exact(rows[..filled], frequencies[..filled]));
    }

    private Span<int> Exact(Span<int> rows, Span<int> frequencies)
    {
        if (_times is { Many.Count: > 0 } times)
        {
            for (var i = frequencies.IndexOf(Many); i >= 0 && i < rows.Length; i++)
            {
                frequencies[i] = frequencies[i] == Many ? times.Many[rows[i]] : frequencies[i];
            }
        }

        return frequencies;
    }

    private Times ReadTimes(IShard shard, Cursor cursor, bool quotes)
    {
        // Rows need not come ascending, so half bytes are first put down by row.
        var byRow = new byte[_rows.Length << 6];
        var many = new Dictionary<int, int>();
        ReadAll(shard, cursor, quotes, withFrequencies: true, (rows, frequencies) =>
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var row = rows[i];
                _rows[(row >> 6) - _firstWord] |= 1UL << row;
                byRow[row - (_firstWord << 6)] = (byte)Math.Min(Many, frequencies[i]);
                if (frequencies[i] >= Many)
                {
                    many[row] = frequencies[i];
                }
            }
        });
        return new Times(Pack(byRow), many);
    }

    private static void ReadAll(IShard shard, Cursor cursor, bool quotes, bool withFrequencies, Action<Span<int>, Span<int>> take)
    {
        Span<int> documents = stackalloc int[256], frequencies = stackalloc int[256];
        frequencies.Clear();
        int read;
        do
        {
            read = withFrequencies ? cursor.Read(documents, frequencies) : cursor.Read(documents);
            take(documents[..shard.ToRows(documents[..read], frequencies, quotes)], frequencies);
        }
        while (read == documents.Length);
    }

    /// <summary>Half a byte for each row that has the word, in the order of rows.</summary>
    private byte[] Pack(byte[] byRow)
    {
        var packed = new byte[(_rows.Sum(w => BitOperations.PopCount(w)) + 1) >> 1];
        var at = 0;
        for (var word = 0; word < _rows.Length; word++)
        {
            for (var bits = _rows[word]; bits != 0; bits &= bits - 1, at++)
            {
                packed[at >> 1] |= (byte)(byRow[(word << 6) + BitOperations.TrailingZeroCount(bits)] << ((at & 1) << 2));
            }
        }

        return packed;
    }

    /// <param name="Packed">Half a byte for each row that has the word, in the order of rows.</param>
    /// <param name="Many">By row, where half a byte does not do.</param>
    private sealed record Times(byte[] Packed, Dictionary<int, int> Many);
}
