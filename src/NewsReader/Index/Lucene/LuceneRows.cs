using Lucene.Net.Index;
using NewsReader.Index.Facets;

namespace NewsReader.Index.Lucene;

/// <summary>One state of the index: a reader and the facet rows its documents stand for.</summary>
/// <param name="reader">Counted: whoever reads holds a reference.</param>
/// <param name="facets">The facet table then.</param>
/// <param name="segments">What each of the reader's segments stands for, in the reader's order.</param>
internal sealed class LuceneRows(DirectoryReader reader, FacetSnapshot facets, LuceneSegment[] segments)
{
    private int[]? _documents;

    public DirectoryReader Reader => reader;

    public FacetSnapshot Facets => facets;

    public LuceneSegment[] Segments => segments;

    /// <summary>The document of a row: quotes stand just before their article.</summary>
    public int DocumentOf(int row, bool quote)
    {
        var documents = LazyInitializer.EnsureInitialized(ref _documents, Documents);
        if (!quote)
        {
            return documents[row];
        }

        var article = facets.ArticleOf[row];
        return documents[article] - (facets.FirstQuote[article + 1] - row);
    }

    private int[] Documents()
    {
        var documents = new int[facets.RowCount];
        foreach (var (leaf, segment) in reader.Leaves.Zip(segments))
        {
            foreach (var document in segment.Articles)
            {
                // An older segment may hold another state of a row's article, deleted since; rows are never used again, so none has two live ones.
                documents[segment.Rows[document]] = leaf.DocBase + document;
            }
        }

        return documents;
    }
}
