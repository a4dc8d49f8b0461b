using System.Numerics;
using NewsReader.Index.Matching;

namespace NewsReader.Index.Facets;

/// <summary>Tells which of some articles are one text.</summary>
/// <param name="copies">The article rows that have copies, removed ones among them.</param>
/// <param name="groups">By article row: the group's number, where the row has copies.</param>
/// <param name="count">Groups there are.</param>
internal sealed class CopyRows(ulong[] copies, int[] groups, int count)
{
    /// <summary>Different texts among some articles, copies counted once.</summary>
    public int CountTexts(RowBits rows)
    {
        var (met, texts) = (new ulong[(count + 63) >> 6], rows.Count);
        foreach (var row in Among(rows))
        {
            var (at, bit) = (groups[row] >> 6, 1UL << (groups[row] & 63));
            texts -= (met[at] & bit) == 0 ? 0 : 1;
            met[at] |= bit;
        }

        return texts;
    }

    /// <summary>Each text once: those without copies, and of the others the one that comes first.</summary>
    public RowBits OneOfEach(RowBits rows, IComparer<int> order)
    {
        var first = new Dictionary<int, int>();
        var others = new RowBits(rows.Words.Length << 6);
        foreach (var row in Among(rows))
        {
            if (!first.TryGetValue(groups[row], out var best))
            {
                first[groups[row]] = row;
                continue;
            }

            var isBetter = order.Compare(row, best) < 0;
            others.Add(isBetter ? best : row);
            first[groups[row]] = isBetter ? row : best;
        }

        return rows.Except(others);
    }

    /// <summary>Those of some rows that have copies.</summary>
    private IEnumerable<int> Among(RowBits rows)
    {
        for (var word = Math.Min(rows.Words.Length, copies.Length) - 1; word >= 0; word--)
        {
            for (var bits = rows.Words[word] & copies[word]; bits != 0; bits &= bits - 1)
            {
                yield return (word << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }
    }
}
