using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsReader.Index.Matching;

namespace NewsReader.Index.Lucene;

/// <summary>A term's documents in one segment.</summary>
internal sealed class LuceneCursor : Cursor
{
    private DocsEnum? _over;
    private DocsAndPositionsEnum? _places;
    private int _count;

    public override int Documents => _count;

    public override int Frequency => Enumerated.Freq;

    /// <summary>Begins anew with another term's documents.</summary>
    /// <param name="documents">With places where these are read.</param>
    /// <param name="count">How many there are.</param>
    public LuceneCursor Over(DocsEnum documents, int count)
    {
        (_over, _places, _count) = (documents, documents as DocsAndPositionsEnum, count);
        return this;
    }

    private DocsEnum Enumerated => _over ?? throw new InvalidOperationException("It stands over no term.");

    public override int Next() => Enumerated.NextDoc();

    public override int Advance(int document) => Enumerated.Advance(document);

    public override void ReadPlaces(Span<int> places)
    {
        var from = _places ?? throw new InvalidOperationException("Places were not asked for.");
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = from.NextPosition();
        }
    }

    public override int Read(Span<int> into)
    {
        var documents = Enumerated;
        for (var read = 0; read < into.Length; read++)
        {
            if ((into[read] = documents.NextDoc()) == DocIdSetIterator.NO_MORE_DOCS)
            {
                return read;
            }
        }

        return into.Length;
    }

    public override int Read(Span<int> into, Span<int> frequencies)
    {
        var documents = Enumerated;
        for (var read = 0; read < into.Length; read++)
        {
            if ((into[read] = documents.NextDoc()) == DocIdSetIterator.NO_MORE_DOCS)
            {
                return read;
            }

            frequencies[read] = documents.Freq;
        }

        return into.Length;
    }
}
