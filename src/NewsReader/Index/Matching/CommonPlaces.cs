using System.Numerics;

namespace NewsReader.Index.Matching;

/// <summary>Roughly where a very common word stands in each row that holds it: sixteen bits, one for all places that leave the same rest.</summary>
/// <remarks>Two of them tell of most rows that one word never follows the other, without reading where either stands. Safe for several threads.</remarks>
internal sealed class CommonPlaces
{
    private readonly ushort[] _rests;

    /// <param name="word">Whose places they are.</param>
    /// <param name="shard">Where its rows lie.</param>
    /// <param name="cursor">Over the word, with places.</param>
    public CommonPlaces(CommonWord word, IShard shard, Cursor cursor, bool quotes)
    {
        Word = word;
        var byRow = new ushort[word.Rows.Length << 6];
        Span<int> one = stackalloc int[1], none = stackalloc int[1];
        var places = new int[64];
        for (var document = cursor.Next(); document != Cursor.End; document = cursor.Next())
        {
            one[0] = document;
            if (shard.ToRows(one, none, quotes) == 0)
            {
                continue;
            }

            places = cursor.Frequency > places.Length ? new int[cursor.Frequency * 2] : places;
            var here = places.AsSpan(0, cursor.Frequency);
            cursor.ReadPlaces(here);
            foreach (var place in here)
            {
                byRow[one[0] - (word.FirstWord << 6)] |= (ushort)(1 << (place & 15));
            }
        }

        _rests = Array.FindAll(byRow, r => r != 0);
    }

    public CommonWord Word { get; }

    /// <summary>In memory.</summary>
    public long Bytes => _rests.Length * 2L;

    /// <summary>Takes out of some rows those in which another word of the shard cannot stand so far behind this one.</summary>
    /// <param name="other">The other word's.</param>
    /// <param name="distance">In words.</param>
    /// <param name="rows">One bit for each row from the words' first on.</param>
    public void Sift(CommonPlaces other, int distance, Span<ulong> rows)
    {
        int atThis = 0, atOther = 0;
        ReadOnlySpan<ulong> these = Word.Rows, those = other.Word.Rows;
        for (var word = 0; word < these.Length; word++)
        {
            ulong a = these[word], b = those[word], kept = 0;
            for (var bits = a & b & rows[word]; bits != 0; bits &= bits - 1)
            {
                var before = (bits & (0 - bits)) - 1;
                var first = (uint)_rests[atThis + BitOperations.PopCount(a & before)];
                var turned = (first << (distance & 15)) | (first >> (16 - (distance & 15)));
                kept |= (turned & other._rests[atOther + BitOperations.PopCount(b & before)]) != 0 ? before + 1 : 0;
            }

            rows[word] = kept;
            atThis += BitOperations.PopCount(a);
            atOther += BitOperations.PopCount(b);
        }
    }
}
