using System.Numerics;
using NewsReader.Index.Matching;

namespace NewsReader.Index.Facets;

/// <summary>Which rows have each value of a facet that has few: counting is then counting the bits that two sets share.</summary>
/// <remarks>Rows are only added. A reader may keep what <see cref="Bits"/> gave: later rows are none of its own.</remarks>
internal sealed class ValueRows
{
    /// <summary>With more values a walk over the rows is quicker.</summary>
    private const int Most = 64;

    private readonly List<ulong[]> _bits = [];

    /// <summary>By value number; <c>null</c> where the facet has too many values.</summary>
    public ulong[][]? Bits() => _bits.Count > Most ? null : [.. _bits];

    public void Add(int row, int number)
    {
        if (_bits.Count > Most)
        {
            return;
        }

        while (_bits.Count <= Math.Min(number, Most))
        {
            _bits.Add(new ulong[16]);
        }

        if (number < _bits.Count)
        {
            Set(number, row);
        }
    }

    /// <summary>How many of some rows have a value.</summary>
    public static int Count(RowBits rows, ulong[] bits)
    {
        var count = 0;
        var words = rows.Words;
        for (var i = Math.Min(words.Length, bits.Length) - 1; i >= 0; i--)
        {
            count += BitOperations.PopCount(words[i] & bits[i]);
        }

        return count;
    }

    private void Set(int number, int row)
    {
        var bits = _bits[number];
        if (row >> 6 >= bits.Length)
        {
            Array.Resize(ref bits, Math.Max((row >> 6) + 1, bits.Length * 2));
            _bits[number] = bits;
        }

        bits[row >> 6] |= 1UL << (row & 63);
    }
}
