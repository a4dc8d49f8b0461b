namespace NewsReader.Index.Sqlite;

/// <summary>The documents of one term of one write, as bytes: for each the step from the document before, how often, and at which places.</summary>
/// <remarks>Numbers are written seven bits a byte. A step is doubled, plus one where the term stands once; otherwise the frequency follows.</remarks>
internal sealed class PostingList
{
    private byte[] _rows = new byte[8];
    private byte[] _places = new byte[8];
    private int _rowBytes, _placeBytes, _frequency, _place;

    public int Documents { get; private set; }

    /// <summary>The last document so far.</summary>
    public int Last { get; private set; }

    private int Pending { get; set; } = -1;

    /// <summary>Notes one place; documents come ascending, and their places too.</summary>
    /// <param name="document">Which one.</param>
    /// <param name="place">Where in it.</param>
    /// <param name="times">How often the term stands there.</param>
    public void Add(int document, int place, int times)
    {
        if (document != Pending)
        {
            Finish();
            (Pending, _frequency, _place) = (document, 0, 0);
        }

        _frequency += times;
        for (; times > 0; times--)
        {
            Append(ref _places, ref _placeBytes, place - _place);
            _place = place;
        }
    }

    /// <summary>The lists of documents and places.</summary>
    public (byte[] Rows, byte[] Places) ToBytes()
    {
        Finish();
        return (_rows[.._rowBytes], _places[.._placeBytes]);
    }

    /// <summary>Puts lists of the same term behind each other; each begins behind the one before.</summary>
    public static byte[] Join(List<(byte[] Rows, int Last)> lists)
    {
        var joined = new byte[lists.Sum(l => l.Rows.Length + 5)];
        var (written, before) = (0, 0);
        foreach (var (rows, last) in lists)
        {
            var at = 0;
            var first = Read(rows, ref at);
            Append(ref joined, ref written, first - (before << 1));
            rows.AsSpan(at).CopyTo(joined.AsSpan(written));
            written += rows.Length - at;
            before = last;
        }

        return joined[..written];
    }

    /// <summary>The number at a place, and the place behind it.</summary>
    public static int Read(byte[] bytes, ref int at)
    {
        int next = bytes[at++];
        if (next < 0x80)
        {
            return next;
        }

        var number = next & 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }
    }

    private void Finish()
    {
        if (Pending < 0)
        {
            return;
        }

        var step = (Pending - Last) << 1;
        Append(ref _rows, ref _rowBytes, _frequency == 1 ? step | 1 : step);
        if (_frequency != 1)
        {
            Append(ref _rows, ref _rowBytes, _frequency);
        }

        Documents++;
        (Last, Pending) = (Pending, -1);
    }

    private static void Append(ref byte[] bytes, ref int count, int number)
    {
        if (count + 5 > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, count + 5));
        }

        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7)
        {
            bytes[count++] = (byte)(rest | 0x80);
        }

        bytes[count++] = (byte)rest;
    }
}
