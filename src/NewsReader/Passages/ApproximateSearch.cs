using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsReader.Passages;

/// <summary>Edit distances of one pattern to every place of a text, 64 characters of the pattern at a time.</summary>
/// <remarks>Gene Myers, A fast bit-vector algorithm for approximate string matching based on dynamic programming, J. ACM 46 (1999), in the
/// block form of Hyyrö (2003). Linear in the text for each 64 characters of pattern.</remarks>
internal sealed class ApproximateSearch
{
    private const int Lanes = 4;

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

    /// <summary>The pattern's length, in code units.</summary>
    public int Length => _length;

    /// <summary>For each end position, 0 to the text's length, the least number of edits that turn the pattern into text ending there.</summary>
    /// <param name="text">What is searched.</param>
    /// <param name="anchored">Whether the match must begin at the text's start.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // or the first links opened after a start wait for loops not yet optimised
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

    /// <summary>Where a match of at least one and at most so many edits ends better than right before and behind it, ascending.</summary>
    public ImmutableArray<ApproximateEnd> Ends(ReadOnlySpan<char> text, int most)
    {
        var ends = ImmutableArray.CreateBuilder<ApproximateEnd>();
        if (Vector256.IsHardwareAccelerated && text.Length > Lanes * (_length + most))
        {
            EndsInLanes(text, most, ends);
            ends.Sort((a, b) => a.At.CompareTo(b.At));
            return ends.ToImmutable();
        }

        var distances = Distances(text);
        for (var at = 1; at < distances.Length; at++)
        {
            var distance = distances[at];
            if (distance > 0 && distance <= most && distance <= distances[at - 1] && (at == text.Length || distance < distances[at + 1]))
            {
                ends.Add(new ApproximateEnd(at, distance));
            }
        }

        return ends.ToImmutable();
    }

    /// <summary>The same with the text cut into four, searched side by side. A match of at most so many edits is no longer than pattern and edits
    /// together, so a part that begins that much earlier sees all matches that end in it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void EndsInLanes(ReadOnlySpan<char> text, int most, ImmutableArray<ApproximateEnd>.Builder ends)
    {
        var part = (text.Length + Lanes - 1) / Lanes;
        var lead = _length + most;
        var plus = new Vector256<ulong>[_blocks];
        var minus = new Vector256<ulong>[_blocks];
        Array.Fill(plus, Vector256<ulong>.AllBitsSet);
        var (before, previous, distance) = (Vector256.Create((ulong)_length), Vector256.Create((ulong)_length), Vector256.Create((ulong)_length));
        var limit = Vector256.Create((ulong)most);
        ReadOnlySpan<int> starts = [0, Math.Max(0, part - lead), Math.Max(0, 2 * part - lead), Math.Max(0, 3 * part - lead)];
        for (var column = 0; column <= lead + part; column++)
        {
            (before, previous) = (previous, distance);
            distance += Step(plus, minus, Row(text, starts[0] + column), Row(text, starts[1] + column), Row(text, starts[2] + column), Row(text, starts[3] + column));
            if (Vector256.LessThanOrEqualAny(previous, limit))
            {
                for (var lane = 0; lane < Lanes; lane++)
                {
                    var (at, edits) = (starts[lane] + column, previous[lane]);
                    var own = at > lane * part && at <= Math.Min(text.Length, (lane + 1) * part);
                    if (own && edits > 0 && edits <= (ulong)most && edits <= before[lane] && (at == text.Length || edits < distance[lane]))
                    {
                        ends.Add(new ApproximateEnd(at, (int)edits));
                    }
                }
            }
        }
    }

    /// <summary>Where the pattern's characters that equal a text's begin in the table; those of no character behind the text's end.</summary>
    private int Row(ReadOnlySpan<char> text, int at) => at < text.Length ? Symbol(text[at]) * _blocks : 0;

    /// <summary>One more character in each of the four parts.</summary>
    /// <returns>By how much the edits grew; less than nothing wraps around, as adding it does.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<ulong> Step(Vector256<ulong>[] plus, Vector256<ulong>[] minus, int first, int second, int third, int fourth)
    {
        var (one, last) = (Vector256<ulong>.One, plus.Length - 1);
        var (increase, decrease) = (Vector256<ulong>.Zero, Vector256<ulong>.Zero);
        for (var block = 0; block <= last; block++)
        {
            var equal = Vector256.Create(_equal[first + block], _equal[second + block], _equal[third + block], _equal[fourth + block]);
            var (up, down) = (plus[block], minus[block]);
            var vertical = equal | down;
            equal |= decrease;
            var horizontal = (((equal & up) + up) ^ up) | equal;
            var rise = down | ~(horizontal | up);
            var fall = up & horizontal;
            var high = block == last ? (_length + 63) % 64 : 63;
            var (nextIncrease, nextDecrease) = ((rise >>> high) & one, (fall >>> high) & one);
            rise = (rise << 1) | increase;
            fall = (fall << 1) | decrease;
            plus[block] = fall | ~(vertical | rise);
            minus[block] = rise & vertical;
            (increase, decrease) = (nextIncrease, nextDecrease);
        }

        return increase - decrease;
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

    /// <summary>1 for a text equal to the pattern, 0 for one that shares nothing: one less the edits by the longer length.</summary>
    public double Similarity(ReadOnlySpan<char> text) =>
        _length + text.Length == 0 ? 1 : 1 - (double)(_length == 0 ? text.Length : Distances(text, anchored: true)[^1]) / Math.Max(_length, text.Length);
}
