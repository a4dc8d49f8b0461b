namespace NewsReader.Index.Lucene;

/// <summary>Articles with a frequency each, mostly one byte for both.</summary>
/// <remarks>The step from the article before is written seven bits a byte, doubled, plus one where the frequency is not 1 and follows.</remarks>
internal sealed class PairList
{
    private byte[] _bytes = [];
    private int _count;
    private int _last;

    /// <param name="article">Behind the one added before.</param>
    /// <param name="frequency">At least 1.</param>
    public void Add(int article, int frequency)
    {
        Append(((uint)(article - _last) << 1) | (frequency == 1 ? 0u : 1u));
        if (frequency != 1)
        {
            Append((uint)frequency);
        }

        _last = article;
    }

    /// <summary>Nothing will be added any more.</summary>
    public void Trim() => Array.Resize(ref _bytes, _count);

    public IEnumerable<(int Article, int Frequency)> Read()
    {
        var (at, article) = (0, 0);
        while (at < _count)
        {
            var step = Next(ref at);
            article += (int)(step >> 1);
            yield return (article, (step & 1) == 0 ? 1 : (int)Next(ref at));
        }
    }

    private uint Next(ref int at)
    {
        uint number = 0, next;
        var shift = 0;
        do
        {
            next = _bytes[at++];
            number |= (next & 0x7F) << shift;
            shift += 7;
        }
        while (next >= 0x80);
        return number;
    }

    private void Append(uint number)
    {
        if (_count + 5 > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(16, _bytes.Length * 2));
        }

        for (; number >= 0x80; number >>= 7)
        {
            _bytes[_count++] = (byte)(number | 0x80);
        }

        _bytes[_count++] = (byte)number;
    }
}
