using System.Numerics;
using System.Runtime.Intrinsics.X86;

namespace NewsReader.Index.Lucene;

/// <summary>Leads the documents of one kind in a segment to their rows.</summary>
/// <remarks>Rows mostly follow each other as the documents of a kind do, so that twelve bytes tell those of 64 documents: a list with a row for each
/// document would be read all over the memory, which cost more than reading the engine's lists.</remarks>
internal sealed class DocumentRows
{
    private readonly int[] _rows;
    private readonly ulong[] _those;
    private readonly int[] _first;

    /// <param name="rows">By document, of whatever kind; -1 for none.</param>
    /// <param name="documents">Those of the kind that are there, ascending.</param>
    public DocumentRows(int[] rows, IEnumerable<int> documents)
    {
        _rows = rows;
        _those = new ulong[(rows.Length + 63) >> 6];
        _first = new int[_those.Length];
        var (least, most) = (int.MaxValue, -1);
        foreach (var document in documents)
        {
            var (block, row) = (document >> 6, rows[document]);
            if (_those[block] == 0)
            {
                _first[block] = row;
            }
            else if (row != _first[block] + BitOperations.PopCount(_those[block]))
            {
                _first[block] = -1;
            }

            _those[block] |= 1UL << (document & 63);
            (least, most) = (Math.Min(least, row), Math.Max(most, row));
            Count++;
        }

        Range = Count == 0 ? (0, 0) : (least, most + 1);
    }

    /// <summary>How many documents there are of the kind.</summary>
    public int Count { get; }

    /// <summary>Their lowest row, and one more than the highest.</summary>
    public (int First, int End) Range { get; }

    /// <inheritdoc cref="Matching.IShard.ToRows"/>
    public int ToRows(Span<int> documents, Span<int> frequencies)
    {
        var (those, first, kept) = (_those, _first, 0);
        for (var i = 0; i < documents.Length; i++)
        {
            var document = documents[i];
            var (here, bit) = (those[document >> 6], 1UL << document);
            var start = first[document >> 6];
            documents[kept] = start >= 0 ? start + BitOperations.PopCount(here & (bit - 1)) : _rows[document];
            frequencies[kept] = frequencies[i];
            kept += (here & bit) != 0 ? 1 : 0;
        }

        return kept;
    }

    /// <inheritdoc cref="Matching.IShard.Mark"/>
    /// <param name="from">The set's first 64 rows, by 64.</param>
    public void Mark(ulong documents, int block, ulong[] found, int from = 0)
    {
        documents &= _those[block];
        if (documents == 0)
        {
            return;
        }

        if (_first[block] is >= 0 and var first && Bmi2.X64.IsSupported)
        {
            var rows = Bmi2.X64.ParallelBitExtract(documents, _those[block]);
            found[(first >> 6) - from] |= rows << first;
            if ((first & 63) > 0 && rows >> (64 - (first & 63)) is not 0 and var over)
            {
                found[(first >> 6) - from + 1] |= over;
            }

            return;
        }

        for (; documents != 0; documents &= documents - 1)
        {
            var row = _rows[(block << 6) + BitOperations.TrailingZeroCount(documents)];
            found[(row >> 6) - from] |= 1UL << row;
        }
    }
}
