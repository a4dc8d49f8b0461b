using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsReader.Articles;
using NewsReader.Index;
using NewsReader.Search;
using NewsReader.Web.Api.Answers;

namespace NewsReader.Web.Api;

/// <summary>The search pages' answers as JSON, asked for with the pages' own parameters.</summary>
public static class SearchEndpoints
{
    public const int LargestPage = 200;

    private const int LargestFacet = 1_000;
    private const int MostSuggestions = 50;

    public static IEndpointRouteBuilder MapSearch(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/search", SearchAsync).WithSummary("Search articles, quotes, speakers or events").AddOpenApiOperationTransformer(SearchParameters.DescribeAsync);
        app.MapGet("/api/articles/{id}", FindAsync).WithSummary("One article with its quotes and speakers");
        app.MapGet("/api/articles/{id}/similar", FindSimilarAsync).WithSummary("Other articles on the same matter, the likest first");
        app.MapGet("/api/suggest", SuggestAsync).WithSummary("Names and words that continue what was typed");
        return app;
    }

    /// <summary>Reads a search from parameters: the pages' own, and how much to answer.</summary>
    public static SearchRequest Read(IQueryCollection query)
    {
        var facets = query["facets"].SelectMany(f => (f ?? "").Split(',')).Select(f => Urls.FieldOf(f.Trim())).OfType<FacetField>().Distinct().ToArray();
        return Urls.ReadSearch(query) with
        {
            PageSize = Number(query, "size", 25, LargestPage),
            Facets = query.ContainsKey("facets") ? [.. facets] : [.. Enum.GetValues<FacetField>()],
            FacetSize = Number(query, "facetSize", 8, LargestFacet),
            FacetSort = query["facetSort"] == "name" ? FacetSort.Name : FacetSort.Count,
            FacetContains = query["facetContains"].ToString(),
        };
    }

    private static async Task<Results<Ok<SearchAnswer>, ProblemHttpResult>> SearchAsync(HttpContext context, IArticleIndex index, CancellationToken cancellation)
    {
        if (SearchParameters.MistakeIn(context.Request.Query) is { } mistake)
        {
            return TypedResults.Problem(mistake, statusCode: StatusCodes.Status400BadRequest);
        }

        return TypedResults.Ok(SearchAnswer.Of(await index.SearchAsync(Read(context.Request.Query), cancellation)));
    }

    private static async Task<Results<Ok<ArticleAnswer>, NotFound>> FindAsync(string id, IArticleIndex index, CancellationToken cancellation) =>
        await index.FindAsync(new ArticleId(id), cancellation) is { } found ? TypedResults.Ok(ArticleAnswer.Of(found)) : TypedResults.NotFound();

    private static async Task<Ok<ArticleSummary[]>> FindSimilarAsync(string id, int? count, IArticleIndex index, CancellationToken cancellation)
    {
        var similar = await index.FindSimilarAsync(new ArticleId(id), Math.Clamp(count ?? 10, 1, MostSuggestions), cancellation);
        return TypedResults.Ok(similar.Select(h => ArticleSummary.Of(h.Article)).ToArray());
    }

    private static async Task<Ok<SuggestionAnswer[]>> SuggestAsync(string? q, int? count, IArticleIndex index, CancellationToken cancellation)
    {
        var typed = q is { Length: > Urls.LongestQuery } ? q[..Urls.LongestQuery] : q ?? "";
        var suggestions = await index.SuggestAsync(typed, Math.Clamp(count ?? 10, 1, MostSuggestions), cancellation);
        return TypedResults.Ok(suggestions.Select(SuggestionAnswer.Of).ToArray());
    }

    private static int Number(IQueryCollection query, string name, int otherwise, int most) =>
        int.TryParse(query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 0, most) : otherwise;
}
