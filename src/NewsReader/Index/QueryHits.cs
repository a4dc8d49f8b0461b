using System.Collections.Immutable;
using NewsReader.Extraction;
using NewsReader.Index.Results;
using NewsReader.Search;
using NewsReader.Text;

namespace NewsReader.Index;

/// <summary>Finds the places of one article that a query hits: the same ones a search marks.</summary>
public static class QueryHits
{
    /// <param name="annotated">The article.</param>
    /// <param name="query">As typed.</param>
    /// <returns>Spans over the article's text, ascending, not overlapping; none where the query has no words for texts.</returns>
    public static ImmutableArray<TextSpan> In(AnnotatedArticle annotated, string query) =>
        HitBuilder.Article(annotated, new HitFinder(SearchQueryParser.Parse(query).Root), score: 0).Hits;
}
