using Lucene.Net.Index;
using Lucene.Net.Util;
using NewsReader.Index.Matching;

namespace NewsReader.Index.Lucene;

/// <summary>One segment as one search reads it.</summary>
/// <remarks>Not safe for several threads.</remarks>
internal sealed class LuceneShard(AtomicReaderContext leaf, LuceneSegment segment, LuceneRows state) : IShard
{
    private readonly Dictionary<string, TermsEnum?> _terms = new(StringComparer.Ordinal);

    public int[] Rows => segment.Rows;

    public Cursor? Open(WordField field, string term, bool places) =>
        TermsOf(LuceneFields.Of(field)) is { } terms && terms.SeekExact(new BytesRef(term))
            ? new LuceneCursor(places ? terms.DocsAndPositions(null, null, DocsAndPositionsFlags.NONE) : terms.Docs(null, null, DocsFlags.FREQS), terms.DocFreq)
            : null;

    public IEnumerable<Cursor> OpenAll(WordField field, string start, bool places)
    {
        DocsEnum? docs = null;
        DocsAndPositionsEnum? placed = null;
        foreach (var terms in LuceneTerms.StartingWith(leaf.AtomicReader.GetTerms(LuceneFields.Of(field)), start))
        {
            yield return places
                ? new LuceneCursor(placed = terms.DocsAndPositions(null, placed, DocsAndPositionsFlags.NONE), terms.DocFreq)
                : new LuceneCursor(docs = terms.Docs(null, docs, DocsFlags.NONE), terms.DocFreq);
        }
    }

    public int DocumentOf(int row, bool quote)
    {
        var document = state.DocumentOf(row, quote) - leaf.DocBase;
        return document >= 0 && document < segment.Rows.Length ? document : -1;
    }

    private TermsEnum? TermsOf(string field)
    {
        if (!_terms.TryGetValue(field, out var terms))
        {
            _terms[field] = terms = leaf.AtomicReader.GetTerms(field)?.GetEnumerator();
        }

        return terms;
    }
}
