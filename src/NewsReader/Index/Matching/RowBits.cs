using System.Numerics;

namespace NewsReader.Index.Matching;

/// <summary>A set of article rows, or of quote rows: one bit each.</summary>
internal sealed class RowBits
{
    /// <summary>Rows handed over together, and at most 63 more.</summary>
    private const int Block = 512;

    private readonly ulong[] _words;
    private int _count = -1;

    /// <param name="rows">One more than the highest row there may be.</param>
    public RowBits(int rows) => _words = new ulong[(rows + 63) >> 6];

    private RowBits(ulong[] words) => _words = words;

    /// <summary>The bits themselves, 64 rows each; whoever sets one must be its maker.</summary>
    public ulong[] Words => _words;

    public int Count => _count >= 0 ? _count : _count = CountBits();

    /// <summary>The rows that a snapshot's bits name; later changes of the bits do not show.</summary>
    public static RowBits Of(ulong[] bits, int rows)
    {
        var words = new ulong[(rows + 63) >> 6];
        bits.AsSpan(0, Math.Min(bits.Length, words.Length)).CopyTo(words);
        return new RowBits(words);
    }

    public bool Contains(int row) => (_words[row >> 6] & (1UL << (row & 63))) != 0;

    public void Add(int row) => _words[row >> 6] |= 1UL << (row & 63);

    public RowBits And(RowBits other) => With(other, (a, b) => a & b);

    public RowBits Or(RowBits other) => With(other, (a, b) => a | b);

    public RowBits Except(RowBits other) => With(other, (a, b) => a & ~b);

    /// <summary>The rows, ascending.</summary>
    public int[] ToArray()
    {
        var rows = new int[Count];
        var next = 0;
        ReadBlocks(block =>
        {
            block.CopyTo(rows.AsSpan(next));
            next += block.Length;
        });
        return rows;
    }

    /// <summary>Hands the rows over, ascending, some hundred at a time: few enough to stay in the nearest cache while several facets count them.</summary>
    public void ReadBlocks(Action<ReadOnlySpan<int>> read)
    {
        Span<int> block = stackalloc int[Block + 64];
        var filled = 0;
        for (var word = 0; word < _words.Length; word++)
        {
            for (var bits = _words[word]; bits != 0; bits &= bits - 1)
            {
                block[filled++] = (word << 6) + BitOperations.TrailingZeroCount(bits);
            }

            if (filled >= Block)
            {
                read(block[..filled]);
                filled = 0;
            }
        }

        if (filled > 0)
        {
            read(block[..filled]);
        }
    }

    private RowBits With(RowBits other, Func<Vector<ulong>, Vector<ulong>, Vector<ulong>> join)
    {
        var joined = new ulong[_words.Length];
        var at = 0;
        for (; at <= joined.Length - Vector<ulong>.Count; at += Vector<ulong>.Count)
        {
            join(new Vector<ulong>(_words, at), new Vector<ulong>(other._words, at)).CopyTo(joined, at);
        }

        for (; at < joined.Length; at++)
        {
            joined[at] = join(new Vector<ulong>(_words[at]), new Vector<ulong>(other._words[at]))[0];
        }

        return new RowBits(joined);
    }

    private int CountBits()
    {
        var count = 0;
        foreach (var word in _words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }
}
