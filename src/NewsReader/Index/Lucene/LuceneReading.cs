using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Index.Facets;
using NewsReader.Index.Matching;
using NewsReader.Search;

namespace NewsReader.Index.Lucene;

/// <summary>One state of the index, held as long as it is read.</summary>
internal sealed class LuceneReading(LuceneRows state) : IEngineReading
{
    private static readonly BM25Similarity Similarity = new();

    /// <summary>What was noted with the commit.</summary>
    public IDictionary<string, string> UserData => state.Reader.IndexCommit.UserData;

    public FacetSnapshot Facets => state.Facets;

    public RowSet Match(QueryNode words, bool quotes, bool scored, ImmutableArray<string> languages)
    {
        var collector = new RowCollector(state.Rows, quotes ? Facets.QuoteCount : Facets.RowCount, scored);
        new IndexSearcher(state.Reader) { Similarity = Similarity }.Search(new LuceneQueries(state.Reader, quotes, scored, languages).Of(words), collector);
        return collector.ToRows();
    }

    public IEnumerable<(string Form, int Articles)> Terms(string start) =>
        new[] { LuceneFields.Title, LuceneFields.Body }
            .SelectMany(f => LuceneTerms.StartingWith(state.Reader, f, start))
            .GroupBy(t => t.Form, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Max(t => t.Documents)));

    public AnnotatedArticle Read(int row) => LuceneContent.Read(state.Reader, state.Documents[row]);

    /// <summary>The article of an id; <c>null</c> where there is none.</summary>
    public AnnotatedArticle? Find(ArticleId id)
    {
        // An article comes last of the documents that carry its id.
        var found = -1;
        if (MultiFields.GetTermDocsEnum(state.Reader, MultiFields.GetLiveDocs(state.Reader), LuceneFields.Id, new BytesRef(id.Value), DocsFlags.NONE) is { } documents)
        {
            while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                found = documents.DocID;
            }
        }

        return found < 0 ? null : LuceneContent.Read(state.Reader, found);
    }

    public void Dispose() => state.Reader.DecRef();
}
