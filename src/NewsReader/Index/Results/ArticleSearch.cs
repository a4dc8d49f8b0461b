using NewsReader.Index.Facets;
using NewsReader.Index.Matching;
using NewsReader.Search;

namespace NewsReader.Index.Results;

/// <summary>Answers a request from one moment of an embedded engine: find, sift and count, order, show.</summary>
internal sealed class ArticleSearch(SearchRequest request, IEngineReading engine)
{
    private readonly SearchQuery _query = SearchQueryParser.Parse(request.Query);
    private readonly bool _quotes = ResultCounter.AsksQuotes(request.View);

    public SearchResult Run()
    {
        var facets = engine.Facets;
        var scored = request.Sort == SearchSort.Relevance && request.View is SearchView.Articles or SearchView.Quotes;
        var found = new QueryEvaluator(engine, _quotes, scored).Evaluate(_query.Root);
        var choices = FacetChoice.Of(request, facets);
        var counted = new ResultCounter(facets, found, request.View, choices, request.Facets.Append(FacetField.Date)).Count();
        var months = counted.Of(FacetField.Date);
        var result = new SearchResult
        {
            Request = request,
            Total = counted.Total,
            Hits = [.. Hits(counted, found, choices)],
            Facets = [.. request.Facets.Select(f => FacetLister.List(counted.Of(f), request))],
            Months = [.. Months(months)],
            Undated = months.Counts[0],
            Errors = _query.Errors,
        };
        return counted.Total > 0 ? result : result with
        {
            DidYouMean = found.Count == 0 ? SpellingGuess.For(request.Query, _query.Root, engine) : null,
            WithoutFilter = [.. DroppedFilters.Of(request, found, facets, () => new QueryEvaluator(engine, _quotes, scored: false).Evaluate(null))],
        };
    }

    private IEnumerable<SearchHit> Hits(ResultCounter counted, RowSet found, List<FacetChoice> choices)
    {
        var skip = (int)Math.Min(int.MaxValue, Math.Max(0, (long)request.Page - 1) * Math.Max(1, request.PageSize));
        var take = Math.Max(0, request.PageSize);
        var finder = new HitFinder(_query.Root);
        if (request.View is SearchView.Speakers or SearchView.Events)
        {
            return ResultGroups.Of(counted, found, engine.Facets, request, choices).Skip(skip).Take(take).Select(g => GroupHit(g, found, finder));
        }

        var order = new ResultOrder(engine.Facets, found, _quotes, request.Sort);
        return order.Page(counted.Passing, skip, take).Select(p => Hit(found.Rows[p], finder, found.Scores?[p] ?? 0));
    }

    private SearchHit Hit(int row, HitFinder finder, double score)
    {
        if (!_quotes)
        {
            return HitBuilder.Article(engine.Read(row), finder, score);
        }

        var article = engine.Facets.ArticleOf[row];
        var annotated = engine.Read(article);
        return HitBuilder.Quote(annotated, annotated.Quotes[row - engine.Facets.FirstQuote[article]], finder, score);
    }

    private SearchHit GroupHit(ResultGroup group, RowSet found, HitFinder finder)
    {
        var field = request.View == SearchView.Speakers ? FacetField.Speaker : FacetField.Event;
        var value = engine.Facets.ValuesOf(field)[group.Number].Value;
        var filter = request.FilterOf(field);
        return Hit(found.Rows[group.Position], finder, score: 0) with
        {
            Subject = new FacetValue(value, group.Label, group.Articles, filter?.Include.Contains(value) ?? false, filter?.Exclude.Contains(value) ?? false),
            QuoteCount = group.Quotes,
        };
    }

    private static IEnumerable<MonthCount> Months(FacetCounts dates) =>
        Enumerable.Range(1, dates.Counts.Length - 1)
            .Where(n => dates.Counts[n] > 0)
            .Select(n => (Date: Articles.PartialDate.Parse(dates.Values[n].Value), Count: dates.Counts[n]))
            .Where(d => d.Date is { Month: not null, Day: null })
            .Select(d => new MonthCount(d.Date?.Year ?? 0, d.Date?.Month ?? 0, d.Count))
            .OrderBy(m => m.Year).ThenBy(m => m.Month);
}
