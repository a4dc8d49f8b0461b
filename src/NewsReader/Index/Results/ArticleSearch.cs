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
        var scored = request.Sort == SearchSort.Relevance && request.View is SearchView.Articles or SearchView.Quotes && QueryEvaluator.Weighs(_query.Root);
        using var words = facets.Recent.Get((request.Query, _quotes, scored), () => new Found(!scored ? 0 : _quotes ? facets.QuoteCount : facets.RowCount, s => new QueryEvaluator(engine, _quotes).Evaluate(_query.Root, s)));
        var found = words.Rows;
        var choices = FacetChoice.Of(request, facets);
        var counted = new ResultCounter(facets, found, request.View, choices, [.. request.Facets.Append(FacetField.Date).Distinct()]);
        var result = new SearchResult
        {
            Request = request,
            Total = counted.Total,
            Texts = request.View == SearchView.Articles ? facets.Copies.CountTexts(counted.Passing) : null,
            Hits = [.. Hits(counted, words.Scores, choices)],
            Facets = [.. request.Facets.Select(f => FacetLister.List(counted.Of(f), request))],
            Months = [.. Months(counted.Of(FacetField.Date))],
            Undated = counted.Of(FacetField.Date).Counts[0],
            Errors = _query.Errors,
        };
        return counted.Total > 0 ? result : result with
        {
            DidYouMean = found.Count == 0 ? SpellingGuess.For(request.Query, _query.Root, engine) : null,
            WithoutFilter = [.. DroppedFilters.Of(request, found, facets, () => facets.LiveRows(_quotes))],
        };
    }

    private IEnumerable<SearchHit> Hits(ResultCounter counted, float[]? scores, List<FacetChoice> choices)
    {
        var skip = (int)Math.Min(int.MaxValue, Math.Max(0, (long)request.Page - 1) * Math.Max(1, request.PageSize));
        var take = Math.Max(0, request.PageSize);
        var finder = new HitFinder(_query.Root);
        if (counted.Groups is { } groups)
        {
            return ResultGroups.Of(groups, engine.Facets, request, choices).Skip(skip).Take(take).Select(g => GroupHit(g, finder));
        }

        var order = new ResultOrder(engine.Facets, scores, _quotes, request.Sort);
        var rows = request.ShowsTextsOnce ? engine.Facets.Copies.OneOfEach(counted.Passing, order) : counted.Passing;
        return order.Page(rows, skip, take).Select(r => Hit(r, finder, scores?[r] ?? 0));
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

    private SearchHit GroupHit(ResultGroup group, HitFinder finder)
    {
        var field = request.View == SearchView.Speakers ? FacetField.Speaker : FacetField.Event;
        var value = engine.Facets.ValuesOf(field)[group.Number].Value;
        var filter = request.FilterOf(field);
        return Hit(group.Row, finder, score: 0) with
        {
            Subject = new FacetValue(value, group.Label, group.Articles, filter?.Include.Contains(value) ?? false, filter?.Exclude.Contains(value) ?? false),
            QuoteCount = group.Quotes,
        };
    }

    private static List<MonthCount> Months(FacetCounts dates)
    {
        var months = new List<MonthCount>();
        foreach (var number in dates.Values.Months)
        {
            // One met since the search began has no results in it.
            if (number < dates.Counts.Length && dates.Counts[number] > 0 && dates.Values[number].Date is { } month)
            {
                months.Add(new MonthCount(month.Year, month.Month ?? 0, dates.Counts[number]));
            }
        }

        months.Sort((a, b) => (a.Year, a.Month).CompareTo((b.Year, b.Month)));
        return months;
    }
}
