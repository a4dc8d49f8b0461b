namespace NewsReader.Index.Matching;

/// <summary>Walks the documents of one shard that hold a term, in the shard's own numbers, ascending.</summary>
internal abstract class Cursor
{
    /// <summary>Where there are no more documents.</summary>
    public const int End = int.MaxValue;

    /// <summary>About how many documents it walks.</summary>
    public abstract int Documents { get; }

    /// <summary>How often the term stands in the document stood at.</summary>
    public abstract int Frequency { get; }

    /// <summary>The next document, or <see cref="End"/>.</summary>
    public abstract int Next();

    /// <summary>The first document not before <paramref name="document"/>, which lies ahead; or <see cref="End"/>.</summary>
    public abstract int Advance(int document);

    /// <summary>Reads the places of the term in the document stood at, ascending, <see cref="Frequency"/> of them; a place may come several times.</summary>
    public abstract void ReadPlaces(Span<int> places);

    /// <summary>Reads on as many documents as there is room for; fewer only at the end.</summary>
    public abstract int Read(Span<int> documents);

    /// <summary>The same with frequencies.</summary>
    public abstract int Read(Span<int> documents, Span<int> frequencies);

    /// <summary>Reads on to the end and sets the bit of each document.</summary>
    /// <returns>The first and the last 64 documents that any is in, by 64; the first behind the last where there are none.</returns>
    public (int First, int Last) Mark(ulong[] documents)
    {
        Span<int> block = stackalloc int[256];
        var (first, last, read) = (int.MaxValue, -1, block.Length);
        while (read == block.Length)
        {
            read = Read(block);
            foreach (var document in block[..read])
            {
                documents[document >> 6] |= 1UL << document;
            }

            if (read > 0)
            {
                (first, last) = (Math.Min(first, block[0] >> 6), block[read - 1] >> 6);
            }
        }

        return (first, last);
    }
}
