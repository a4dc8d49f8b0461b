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

    public Cursor? Open(WordField field, string term, TermDetail detail) => Seek(field, term) is { } terms ? new LuceneCursor().Over(DocumentsOf(terms, null, detail), terms.DocFreq) : null;

    public int Count(WordField field, string term) => Seek(field, term)?.DocFreq ?? 0;

    public IEnumerable<Cursor> OpenAll(WordField field, string start, TermDetail detail)
    {
        // A prefix may have ten thousand words: all are read through one cursor.
        DocsEnum? documents = null;
        var cursor = new LuceneCursor();
        foreach (var terms in LuceneTerms.StartingWith(leaf.AtomicReader.GetTerms(LuceneFields.Of(field)), start))
        {
            yield return cursor.Over(documents = DocumentsOf(terms, documents, detail), terms.DocFreq);
        }
    }

    public int DocumentOf(int row, bool quote)
    {
        var document = state.DocumentOf(row, quote) - leaf.DocBase;
        return document >= 0 && document < segment.Rows.Length ? document : -1;
    }

    private TermsEnum? Seek(WordField field, string term) => TermsOf(LuceneFields.Of(field)) is { } terms && terms.SeekExact(new BytesRef(term)) ? terms : null;

    /// <param name="used">May be used again.</param>
    private static DocsEnum DocumentsOf(TermsEnum terms, DocsEnum? used, TermDetail detail) => detail switch
    {
        TermDetail.Places => terms.DocsAndPositions(null, used as DocsAndPositionsEnum, DocsAndPositionsFlags.NONE),
        TermDetail.Frequencies => terms.Docs(null, used, DocsFlags.FREQS),
        _ => terms.Docs(null, used, DocsFlags.NONE),
    };

    private TermsEnum? TermsOf(string field)
    {
        if (!_terms.TryGetValue(field, out var terms))
        {
            _terms[field] = terms = leaf.AtomicReader.GetTerms(field)?.GetEnumerator();
        }

        return terms;
    }
}
