using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Index.Facets;
using NewsReader.Index.Matching;

namespace NewsReader.Index.Lucene;

/// <summary>One state of the index, held as long as it is read.</summary>
internal sealed class LuceneReading(LuceneRows state) : IEngineReading
{
    private LuceneShard[]? _shards;

    /// <summary>What was noted with the commit.</summary>
    public IDictionary<string, string> UserData => state.Reader.IndexCommit.UserData;

    public FacetSnapshot Facets => state.Facets;

    public IReadOnlyList<IShard> Shards => _shards ??= [.. state.Reader.Leaves.Select((leaf, i) => new LuceneShard(leaf, state.Segments[i], state))];

    public IEnumerable<(string Form, int Articles)> Terms(string start) => state.Reader.Leaves
        .SelectMany(l => LuceneTerms.StartingWith(l.AtomicReader.GetTerms(LuceneFields.Text), start).Select(t => (Form: t.Term.Utf8ToString(), t.DocFreq)))
        .GroupBy(t => t.Form, StringComparer.Ordinal)
        .Select(g => (g.Key, g.Sum(t => t.DocFreq)));

    public AnnotatedArticle Read(int row) => LuceneContent.Read(state.Reader, state.DocumentOf(row, quote: false));

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

    /// <summary>Every article, in the order of the segments.</summary>
    public IEnumerable<AnnotatedArticle> All() =>
        from part in state.Reader.Leaves.Zip(state.Segments)
        let live = part.First.AtomicReader.LiveDocs
        from document in part.Second.Articles
        where live?.Get(document) != false
        select LuceneContent.Read(state.Reader, part.First.DocBase + document);

    public void Dispose() => state.Reader.DecRef();
}
