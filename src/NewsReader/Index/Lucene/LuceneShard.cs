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

    public CommonWord? Common(WordField field, string term, bool withFrequencies)
    {
        segment.ReadCommon(leaf.AtomicReader, () => new LuceneShard(leaf, segment, state).ReadCommon());
        return Seek(field, term) is { } terms && IsCommon(field, terms) ? Common(field, term, terms, withFrequencies) : null;
    }

    public IEnumerable<(int Document, int Frequency)>? Pair(WordField field, string first, string second) =>
        field == WordField.Text && new[] { first, second }.All(t => Seek(field, t) is { } terms && IsCommon(field, terms)) ? segment.Pairs(leaf.AtomicReader)?.Find(first, second) : null;

    public bool MarkBeginning(WordField field, string start, RowBits found) =>
        field == WordField.Text && start.Length <= CommonBeginnings.Longest && segment.Beginnings(leaf.AtomicReader) is { } beginnings && beginnings.TryMark(start, found);

    public IEnumerable<Cursor> OpenRare(WordField field, string start, Action<CommonWord> common)
    {
        DocsEnum? documents = null;
        var cursor = new LuceneCursor();
        foreach (var terms in LuceneTerms.StartingWith(leaf.AtomicReader.GetTerms(LuceneFields.Of(field)), start))
        {
            if (IsCommon(field, terms))
            {
                common(Common(field, terms.Term.Utf8ToString(), terms, withFrequencies: false));
                continue;
            }

            yield return cursor.Over(documents = DocumentsOf(terms, documents, TermDetail.Documents), terms.DocFreq);
        }
    }

    public (int First, int End) RowRange(bool quotes) => segment.Of(quotes).Range;

    public int ToRows(Span<int> documents, Span<int> frequencies, bool quotes) => segment.Of(quotes).ToRows(documents, frequencies);

    public void Mark(ulong documents, int block, bool quotes, ulong[] found) => segment.Of(quotes).Mark(documents, block, found);

    public int DocumentOf(int row, bool quote)
    {
        var document = state.DocumentOf(row, quote) - leaf.DocBase;
        return document >= 0 && document < segment.Rows.Length ? document : -1;
    }

    private bool IsCommon(WordField field, TermsEnum terms) => CommonWords.IsCommon(segment.Of(field.IsOfQuotes()).Count, terms.DocFreq);

    private void ReadCommon()
    {
        foreach (var terms in LuceneTerms.StartingWith(leaf.AtomicReader.GetTerms(LuceneFields.Text), "").Where(t => IsCommon(WordField.Text, t)).TakeWhile(_ => segment.Common.HasRoom))
        {
            Common(WordField.Text, terms.Term.Utf8ToString(), terms, withFrequencies: true);
        }
    }

    private CommonWord Common(WordField field, string term, TermsEnum terms, bool withFrequencies)
    {
        Cursor Over(TermDetail detail) => new LuceneCursor().Over(DocumentsOf(terms, null, detail), terms.DocFreq);
        return segment.Common.Get(field, term,
            () => new CommonWord(this, Over(withFrequencies ? TermDetail.Frequencies : TermDetail.Documents), field.IsOfQuotes(), withFrequencies),
            word => withFrequencies ? word.WithFrequencies(this, () => Over(TermDetail.Frequencies), field.IsOfQuotes()) : word);
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
