using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using NewsReader.Extraction;
using NewsReader.Index;
using NewsReader.Search;
using NewsReader.Text;

namespace NewsReader.Web.Components.Pages.Reader;

/// <summary>An article's place among the results of the search that its address carries.</summary>
/// <param name="Request">The search.</param>
/// <param name="At">The place, from 1; <c>null</c> where the article is no longer there.</param>
/// <param name="Total">Results in all.</param>
/// <param name="Hits">Places in the article that the search hits, ascending.</param>
public sealed record ResultPlace(SearchRequest Request, int? At, int Total, ImmutableArray<TextSpan> Hits)
{
    /// <summary>Reads the search from an address and asks for the article's place in it; <c>null</c> where the address carries no search.</summary>
    public static async Task<ResultPlace?> FindAsync(IArticleIndex index, IQueryCollection query, AnnotatedArticle found, CancellationToken cancellation)
    {
        var request = Urls.ReadSearch(query) with { Page = 1 };
        if (Urls.AsksNothing(request))
        {
            return null;
        }

        var hits = QueryHits.In(found, request.Query);
        if (Urls.ReadPlace(query["at"]) is not { } at)
        {
            return new ResultPlace(request, null, 0, hits);
        }

        var result = await index.SearchAsync(request with { Page = at, PageSize = 1 }, cancellation);
        var there = result.Hits.Any(h => h.Article.Article.Id == found.Article.Id);
        return new ResultPlace(request, there ? at : null, result.Shown, hits);
    }
}
