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
}
