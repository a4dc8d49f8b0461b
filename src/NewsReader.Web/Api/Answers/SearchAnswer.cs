using NewsReader.Search;

namespace NewsReader.Web.Api.Answers;

/// <summary>The answer to a search, in the unit its view names.</summary>
/// <param name="View">articles, quotes, speakers or events.</param>
/// <param name="Total">Results in all.</param>
/// <param name="Texts">Different texts among the articles found, copies counted once; nothing in other views.</param>
/// <param name="Months">Months that have results, the date choice itself ignored.</param>
/// <param name="Undated">Results without a date, the date choice itself ignored.</param>
/// <param name="DidYouMean">What the words could have meant, where there are no results.</param>
/// <param name="WithoutFilter">Where there are no results: what leaving out each choice would find.</param>
public sealed record SearchAnswer(
    string View, int Total, int? Texts, int Page, int PageSize, HitAnswer[] Hits, FacetAnswer[] Facets, MonthAnswer[] Months, int Undated,
    QueryProblem[] Problems, string? DidYouMean, DroppedAnswer[] WithoutFilter)
{
    public static SearchAnswer Of(SearchResult result) => new(
        Urls.NameOf(result.Request.View), result.Total, result.Texts, result.Request.Page, result.Request.PageSize,
        [.. result.Hits.Select(HitAnswer.Of)], [.. result.Facets.Select(FacetAnswer.Of)], [.. result.Months.Select(m => new MonthAnswer(m.Year, m.Month, m.Count))], result.Undated,
        [.. result.Errors.Select(e => new QueryProblem(e.Span.Start, e.Span.End, e.Message))], result.DidYouMean,
        [.. result.WithoutFilter.Select(d => new DroppedAnswer(d.Label, d.Total, Urls.Search(d.Without)))]);
}
