using Lucene.Net.Index;
using Lucene.Net.Search;
using NewsReader.Index.Matching;

namespace NewsReader.Index.Lucene;

/// <summary>A term's documents in one segment.</summary>
/// <param name="documents">With places where these are read.</param>
/// <param name="count">How many there are.</param>
internal sealed class LuceneCursor(DocsEnum documents, int count) : Cursor
{
    private readonly DocsAndPositionsEnum? _places = documents as DocsAndPositionsEnum;

    public override int Documents => count;

    public override int Frequency => documents.Freq;

    public override int Next() => documents.NextDoc();

    public override int Advance(int document) => documents.Advance(document);

    public override void ReadPlaces(Span<int> places)
    {
        var from = _places ?? throw new InvalidOperationException("Places were not asked for.");
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = from.NextPosition();
        }
    }

    public override int Read(Span<int> into, Span<int> frequencies)
    {
        var read = 0;
        for (int document; read < into.Length && (document = documents.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS; read++)
        {
            into[read] = document;
            frequencies[read] = documents.Freq;
        }

        return read;
    }
}
