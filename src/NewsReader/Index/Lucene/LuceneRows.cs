using Lucene.Net.Index;
using NewsReader.Index.Facets;

namespace NewsReader.Index.Lucene;

/// <summary>One state of the index: a reader and the facet rows its documents stand for.</summary>
/// <param name="Reader">Counted: whoever reads holds a reference.</param>
/// <param name="Facets">The facet table then.</param>
/// <param name="Rows">By document: the article row of an article, the quote row of a quote; -1 for a deleted one.</param>
/// <param name="Documents">By article row: the article's document; -1 for a removed row.</param>
internal sealed record LuceneRows(DirectoryReader Reader, FacetSnapshot Facets, int[] Rows, int[] Documents);
