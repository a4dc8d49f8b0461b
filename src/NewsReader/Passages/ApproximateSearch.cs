using System.Runtime.CompilerServices;

namespace NewsReader.Passages;

/// <summary>Edit distances of one pattern to every place of a text, 64 characters of the pattern at a time.</summary>
/// <remarks>Gene Myers, A fast bit-vector algorithm for approximate string matching based on dynamic programming, J. ACM 46 (1999), in the
/// block form of Hyyrö (2003). Linear in the text for each 64 characters of pattern.</remarks>
internal sealed class ApproximateSearch
{
    private readonly int _length;
    private readonly int _blocks;
    private readonly Dictionary<char, int> _symbols = [];
    private readonly int[] _ascii = new int[128];
    private readonly ulong[] _equal;

    public ApproximateSearch(ReadOnlySpan<char> pattern)
    {
        _length = pattern.Length;
        _blocks = Math.Max(1, (pattern.Length + 63) / 64);
        foreach (var c in pattern)
        {
            _symbols.TryAdd(c, _symbols.Count + 1);
        }

        _equal = new ulong[(_symbols.Count + 1) * _blocks];
        for (var i = 0; i < pattern.Length; i++)
        {
            _equal[_symbols[pattern[i]] * _blocks + i / 64] |= 1UL << (i % 64);
        }

        foreach (var (c, symbol) in _symbols)
        {
            if (c < 128)
            {
                _ascii[c] = symbol;
            }
        }
    }

    /// <summary>For each end position, 0 to the text's length, the least number of edits that turn the pattern into text ending there.</summary>
    /// <param name="text">What is searched.</param>
    /// <param name="anchored">Whether the match must begin at the text's start.</param>
    public int[] Distances(ReadOnlySpan<char> text, bool anchored = false)
    {
        var distances = new int[text.Length + 1];
        distances[0] = _length;
        var plus = new ulong[_blocks];
        var minus = new ulong[_blocks];
        Array.Fill(plus, ulong.MaxValue);
        var last = 1UL << ((_length + 63) % 64);
        var distance = _length;
        for (var at = 0; at < text.Length && _length > 0; at++)
        {
            var row = _equal.AsSpan(Symbol(text[at]) * _blocks, _blocks);
            var carry = anchored ? 1 : 0;
            for (var block = 0; block < row.Length - 1; block++)
            {
                carry = Advance(ref plus[block], ref minus[block], row[block], 1UL << 63, carry);
            }

            distances[at + 1] = distance += Advance(ref plus[^1], ref minus[^1], row[^1], last, carry);
        }

        return distances;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Advance(ref ulong plus, ref ulong minus, ulong equal, ulong high, int carry)
    {
        var vertical = equal | minus;
        equal |= carry < 0 ? 1UL : 0UL;
        var horizontal = (((equal & plus) + plus) ^ plus) | equal;
        var up = minus | ~(horizontal | plus);
        var down = plus & horizontal;
        var result = (up & high) != 0 ? 1 : (down & high) != 0 ? -1 : 0;
        up = (up << 1) | (carry > 0 ? 1UL : 0UL);
        down = (down << 1) | (carry < 0 ? 1UL : 0UL);
        plus = down | ~(vertical | up);
        minus = up & vertical;
        return result;
    }

    private int Symbol(char c) => c < 128 ? _ascii[c] : _symbols.GetValueOrDefault(c);

    /// <summary>The edits between two whole texts.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.Length == 0 ? b.Length : new ApproximateSearch(a).Distances(b, anchored: true)[^1];

    /// <summary>1 for equal texts, 0 for texts that share nothing: one less the edits by the longer length.</summary>
    public static double Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.Length + b.Length == 0 ? 1 : 1 - (double)Distance(a, b) / Math.Max(a.Length, b.Length);
}
