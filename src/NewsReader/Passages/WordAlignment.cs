using System.Buffers;

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

    private const byte FromStart = 0;
    private const byte FromDiagonal = 1;
    private const byte FromInsertion = 2;
    private const byte FromDeletion = 3;
    private const byte InsertionGoesOn = 4;
    private const byte DeletionGoesOn = 8;

    /// <summary>For each wanted word the index of the word it lies on, or -1; words that differ may lie on each other.</summary>
    /// <param name="wanted">Numbers that are equal for equal words.</param>
    /// <param name="text">The same for the text searched.</param>
    /// <param name="weights">What agreement on each wanted word is worth.</param>
    public static int[] Align(ReadOnlySpan<int> wanted, ReadOnlySpan<int> text, ReadOnlySpan<int> weights)
    {
        var width = text.Length + 1;
        var steps = ArrayPool<byte>.Shared.Rent((wanted.Length + 1) * width);
        var (row, column) = Fill(wanted, text, weights, steps, width);
        var places = Trace(steps, width, row, column, wanted.Length);
        ArrayPool<byte>.Shared.Return(steps);
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

    private static (int Row, int Column) Fill(ReadOnlySpan<int> wanted, ReadOnlySpan<int> text, ReadOnlySpan<int> weights, byte[] steps, int width)
    {
        var best = new int[width];
        var deletion = new int[width];
        Array.Fill(deletion, int.MinValue / 2);
        Array.Clear(steps, 0, width);
        var (highest, row, column) = (0, 0, 0);
        for (var i = 1; i <= wanted.Length; i++)
        {
            var diagonal = 0;
            var insertion = int.MinValue / 2;
            var (word, weight) = (wanted[i - 1], weights[i - 1]);
            var line = steps.AsSpan(i * width, width);
            line[0] = FromStart;
            for (var j = 1; j < width; j++)
            {
                var step = 0;
                var opened = best[j] + GapOpen;
                deletion[j] += GapExtend;
                if (deletion[j] > opened) { step |= DeletionGoesOn; } else { deletion[j] = opened; }
                opened = best[j - 1] + GapOpen;
                insertion += GapExtend;
                if (insertion > opened) { step |= InsertionGoesOn; } else { insertion = opened; }
                var score = diagonal + (word == text[j - 1] ? weight : Mismatch);
                var from = FromDiagonal;
                if (insertion > score) { (score, from) = (insertion, FromInsertion); }
                if (deletion[j] > score) { (score, from) = (deletion[j], FromDeletion); }
                if (score <= 0) { (score, from) = (0, FromStart); }
                diagonal = best[j];
                best[j] = score;
                line[j] = (byte)(step | from);
                if (score > highest) { (highest, row, column) = (score, i, j); }
            }
        }

        return (row, column);
    }

    private static int[] Trace(byte[] steps, int width, int row, int column, int length)
    {
        var places = new int[length];
        Array.Fill(places, -1);
        while (row > 0 && column > 0)
        {
            var step = steps[row * width + column];
            switch (step & 3)
            {
                case FromDiagonal:
                    places[--row] = --column;
                    break;
                case FromInsertion:
                    while (column > 0 && (steps[row * width + column] & InsertionGoesOn) != 0) { column--; }
                    column--;
                    break;
                case FromDeletion:
                    while (row > 0 && (steps[row * width + column] & DeletionGoesOn) != 0) { row--; }
                    row--;
                    break;
                default:
                    return places;
            }
        }

        return places;
    }
}
