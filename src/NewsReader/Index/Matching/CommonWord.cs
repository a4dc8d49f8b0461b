using System.Numerics;

namespace NewsReader.Index.Matching;

/// <summary>The rows of a shard that hold a word very many hold, and how often each does, as read from the engine once: one bit and half a byte for each.</summary>
/// <remarks>To read a list costs some ten times what going through these does. Safe for several threads.</remarks>
internal sealed class CommonWord
{
    /// <summary>What is more often there stands apart.</summary>
    public const int Many = 15;

    private const int Overhead = 300; // bytes

    private readonly int _firstWord;
    private readonly ulong[] _rows;
    private readonly byte[] _frequencies;
    private readonly Dictionary<int, int> _many = [];
    private CommonPlaces? _places;

    /// <param name="shard">Where its rows lie.</param>
    /// <param name="cursor">Over the word, with frequencies.</param>
    public CommonWord(IShard shard, Cursor cursor, bool quotes)
    {
        Documents = cursor.Documents;
        var (first, end) = shard.RowRange(quotes);
        _firstWord = first >> 6;
        _rows = new ulong[((end + 63) >> 6) - _firstWord];
        var times = new byte[_rows.Length << 6];
        Span<int> documents = stackalloc int[256], frequencies = stackalloc int[256];
        int read;
        do
        {
            read = cursor.Read(documents, frequencies);
            var kept = shard.ToRows(documents[..read], frequencies, quotes);
            for (var i = 0; i < kept; i++)
            {
                var at = documents[i] - (_firstWord << 6);
                _rows[at >> 6] |= 1UL << (at & 63);
                times[at] = (byte)Math.Min(Many, frequencies[i]);
                if (frequencies[i] >= Many)
                {
                    _many[documents[i]] = frequencies[i];
                }
            }
        }
        while (read == documents.Length);
        _frequencies = Pack(times);
    }

    /// <summary>How many documents the engine counts, those that are gone among them.</summary>
    public int Documents { get; }

    /// <summary>Of 64 rows, and which of them hold the word.</summary>
    public int FirstWord => _firstWord;

    /// <summary>One bit for each row from <see cref="FirstWord"/> on.</summary>
    public ReadOnlySpan<ulong> Rows => _rows;

    /// <summary>In memory.</summary>
    public long Bytes => Overhead + (_rows.Length * 8L) + _frequencies.Length + (_many.Count * 24L) + (_places?.Bytes ?? 0);

    /// <summary>Roughly where the word stands in each row; read when first asked for.</summary>
    public CommonPlaces Places(Func<CommonPlaces> read) => LazyInitializer.EnsureInitialized(ref _places, read);

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
    public void Read(RowBits? within, Action<Span<int>, Span<int>> read)
    {
        Span<int> rows = stackalloc int[576], frequencies = stackalloc int[576];
        var (filled, before) = (0, 0);
        for (var word = 0; word < _rows.Length; word++)
        {
            var all = _rows[word];
            var asked = within is null ? all : all & within.Words[_firstWord + word];
            for (var bits = asked; bits != 0; bits &= bits - 1)
            {
                var bit = BitOperations.TrailingZeroCount(bits);
                var at = before + BitOperations.PopCount(all & ((1UL << bit) - 1));
                rows[filled] = ((_firstWord + word) << 6) + bit;
                frequencies[filled++] = (_frequencies[at >> 1] >> ((at & 1) << 2)) & 15;
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
        if (_many.Count > 0)
        {
            for (var i = frequencies.IndexOf(Many); i >= 0 && i < rows.Length; i++)
            {
                frequencies[i] = frequencies[i] == Many ? _many[rows[i]] : frequencies[i];
            }
        }

        return frequencies;
    }

    /// <summary>Half a byte for each row that has the word, in the order of rows.</summary>
    private byte[] Pack(byte[] times)
    {
        var packed = new byte[(_rows.Sum(w => BitOperations.PopCount(w)) + 1) >> 1];
        var at = 0;
        foreach (var time in times)
        {
            if (time > 0)
            {
                packed[at >> 1] |= (byte)(time << ((at & 1) << 2));
                at++;
            }
        }

        return packed;
    }
}
