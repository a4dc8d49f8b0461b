using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsReader.Passages;

/// <summary>Lays one sequence of words along the stretch of another that fits it best.</summary>
/// <remarks>Local alignment with affine gaps: Smith and Waterman (1981) as Gotoh (1982) made it quadratic. A long gap costs little more than a short
/// one, because whole sentences come and go.</remarks>
internal static class WordAlignment
{
    private const int Mismatch = -5;
    private const int GapOpen = -11;
    private const int GapExtend = -1;

    private const int WordWeight = 14;
    private const int EdgeWeight = 1_000_000;

    /// <summary>For each wanted word the index of the word it lies on, or -1; words that differ may lie on each other.</summary>
    /// <param name="wanted">Numbers that are equal for equal words.</param>
    /// <param name="text">The same for the text searched.</param>
    /// <param name="weights">What agreement on each wanted word is worth.</param>
    public static int[] Align(ReadOnlySpan<int> wanted, ReadOnlySpan<int> text, ReadOnlySpan<int> weights)
    {
        var width = text.Length + 1;
        var scores = ArrayPool<int>.Shared.Rent((wanted.Length + 1) * width);
        var (row, column) = Fill(wanted, text, weights, scores, width);
        var places = Trace(wanted, text, weights, scores, width, row, column);
        ArrayPool<int>.Shared.Return(scores);
        return places;
    }

    /// <summary>Lays one wording along another from first to last word: for each old word the index of the new one it lies on, or -1.</summary>
    public static int[] Whole(IReadOnlyList<string> old, IReadOnlyList<string> current)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int Number(string word) => numbers.TryGetValue(word, out var number) ? number : numbers[word] = numbers.Count + 1;

        // Equal numbers at both ends, worth more than everything between, hold the wordings together.
        int[] wanted = [-1, .. old.Select(Number), -2];
        int[] text = [-1, .. current.Select(Number), -2];
        var places = Align(wanted, text, [EdgeWeight, .. old.Select(_ => WordWeight), EdgeWeight]);
        return [.. places.Skip(1).Take(old.Count).Select(place => Math.Max(-1, place - 1))];
    }

    /// <summary>Works out the best score of laying the first words on a stretch that ends at each word of the text, a row for each wanted word.</summary>
    /// <returns>Where the best score of all stands.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Row, int Column) Fill(ReadOnlySpan<int> wanted, ReadOnlySpan<int> text, ReadOnlySpan<int> weights, int[] scores, int width)
    {
        var deletion = new int[text.Length];
        Array.Fill(deletion, int.MinValue / 2);
        Array.Clear(scores, 0, width);
        var (highest, row, column) = (0, 0, 0);
        for (var i = 1; i <= wanted.Length; i++)
        {
            var line = scores.AsSpan(i * width, width);
            line[0] = 0;
            WithoutInsertions(wanted[i - 1], weights[i - 1], text, scores.AsSpan((i - 1) * width, width), deletion, line[1..]);
            var insertion = int.MinValue / 2;
            var before = 0;
            for (var j = 1; j < line.Length; j++)
            {
                insertion = Math.Max(insertion + GapExtend, before + GapOpen);
                before = Math.Max(line[j], insertion);
                line[j] = before;
                if (before > highest) { (highest, row, column) = (before, i, j); }
            }
        }

        return (row, column);
    }

    /// <summary>The scores of a row as far as they come from the row above, which all its places can do at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WithoutInsertions(int word, int weight, ReadOnlySpan<int> text, ReadOnlySpan<int> above, Span<int> deletion, Span<int> line)
    {
        var j = 0;
        var (wanted, agrees, differs) = (new Vector<int>(word), new Vector<int>(weight), new Vector<int>(Mismatch));
        var (open, extend) = (new Vector<int>(GapOpen), new Vector<int>(GapExtend));
        for (; j + Vector<int>.Count <= text.Length; j += Vector<int>.Count)
        {
            var gap = Vector.Max(new Vector<int>(deletion[j..]) + extend, new Vector<int>(above[(j + 1)..]) + open);
            gap.CopyTo(deletion[j..]);
            var score = new Vector<int>(above[j..]) + Vector.ConditionalSelect(Vector.Equals(wanted, new Vector<int>(text[j..])), agrees, differs);
            Vector.Max(Vector<int>.Zero, Vector.Max(gap, score)).CopyTo(line[j..]);
        }

        for (; j < text.Length; j++)
        {
            deletion[j] = Math.Max(deletion[j] + GapExtend, above[j + 1] + GapOpen);
            line[j] = Math.Max(0, Math.Max(deletion[j], above[j] + (word == text[j] ? weight : Mismatch)));
        }
    }

    /// <summary>Goes back from the best score over the steps that led to it: words on each other before gaps, gaps in the passage before gaps in the text.</summary>
    private static int[] Trace(ReadOnlySpan<int> wanted, ReadOnlySpan<int> text, ReadOnlySpan<int> weights, int[] scores, int width, int row, int column)
    {
        var places = new int[wanted.Length];
        Array.Fill(places, -1);
        while (row > 0 && column > 0 && scores[row * width + column] is > 0 and var score)
        {
            if (score == scores[(row - 1) * width + column - 1] + (wanted[row - 1] == text[column - 1] ? weights[row - 1] : Mismatch))
            {
                places[--row] = --column;
            }
            else if (GapBefore(scores, row * width + column, 1, column) is > 0 and var inserted)
            {
                column -= inserted;
            }
            else
            {
                row -= GapBefore(scores, row * width + column, width, row);
            }
        }

        return places;
    }

    /// <summary>How many steps back the gap began that led to a score; 0 where none did.</summary>
    private static int GapBefore(int[] scores, int at, int step, int most)
    {
        for (var length = 1; length <= most; length++)
        {
            if (scores[at - length * step] + GapOpen + (length - 1) * GapExtend == scores[at])
            {
                return length;
            }
        }

        return 0;
    }
}
