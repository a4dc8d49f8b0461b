namespace NewsReader.Archive.Events;

/// <summary>The words of one sketch, laid out to be looked for in many others.</summary>
/// <remarks>A bit tells of nearly all words of others that this one has not got them; only for the rest is a table asked.</remarks>
internal sealed class SketchWords
{
    private const int Bits = 4096;
    private const int WordBits = 64;

    private readonly ulong[] _bits = new ulong[Bits / WordBits];
    private short[] _table = new short[512];
    private long[] _words = [];

    /// <summary>Takes the words of another sketch; a word's place is that in it.</summary>
    public void Begin(long[] words)
    {
        _words = words;
        Array.Clear(_bits);
        if (_table.Length < 2 * words.Length)
        {
            _table = new short[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * words.Length))];
        }

        Array.Clear(_table);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            _bits[(int)((ulong)word / WordBits % (Bits / WordBits))] |= 1UL << (int)word;
            var at = Slot(word);
            while (_table[at] != 0)
            {
                at = (at + 1) & (_table.Length - 1);
            }

            _table[at] = (short)(i + 1);
        }
    }

    /// <summary>Whether a word may be here; where not, it is not.</summary>
    public bool MayHold(long word) => ((_bits[(int)((ulong)word / WordBits % (Bits / WordBits))] >> (int)word) & 1) != 0;

    /// <summary>A word's place; -1 where it is not here.</summary>
    public int PlaceOf(long word)
    {
        for (var at = Slot(word); _table[at] != 0; at = (at + 1) & (_table.Length - 1))
        {
            if (_words[_table[at] - 1] == word)
            {
                return _table[at] - 1;
            }
        }

        return -1;
    }

    /// <summary>Keys are mixed well: other bits of them than the ones above are as good as a hash.</summary>
    private int Slot(long word) => (int)((ulong)word >> 32) & (_table.Length - 1);
}
