using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NewsReader.Index.Lucene;

/// <summary>Keeps the facet values of an article as one binary column, in pieces where an article with very many quotes needs more than a column's value may hold.</summary>
internal sealed class FieldsColumn
{
    private const int LongestPiece = 32_000;

    private readonly List<BinaryDocValues> _pieces = [];

    public FieldsColumn(AtomicReader reader)
    {
        while (reader.GetBinaryDocValues(LuceneFields.Fields + _pieces.Count) is { } piece)
        {
            _pieces.Add(piece);
        }
    }

    public static void Add(List<IIndexableField> document, byte[] bytes)
    {
        for (int at = 0, piece = 0; at < bytes.Length; at += LongestPiece, piece++)
        {
            document.Add(new BinaryDocValuesField(LuceneFields.Fields + piece, new BytesRef(bytes, at, Math.Min(LongestPiece, bytes.Length - at))));
        }
    }

    public ArticleFields Read(int document)
    {
        using var bytes = new MemoryStream();
        var piece = new BytesRef();
        foreach (var pieces in _pieces)
        {
            pieces.Get(document, piece);
            if (piece.Length == 0)
            {
                break;
            }

            bytes.Write(piece.Bytes, piece.Offset, piece.Length);
        }

        return ArticleFieldsFormat.Read(bytes.ToArray());
    }
}
