using NewsReader.Index.Facets;
using NewsReader.Search;

namespace NewsReader.Index.Results;

/// <summary>Gathers results by speaker or event and puts these in order.</summary>
internal static class ResultGroups
{
    public static List<ResultGroup> Of(GroupedRows grouped, FacetSnapshot snapshot, SearchRequest request, List<FacetChoice> choices)
    {
        var field = request.View == SearchView.Speakers ? FacetField.Speaker : FacetField.Event;
        var groups = new List<ResultGroup>(grouped.Groups);
        for (var number = 1; number < grouped.Starts.Length - 1; number++)
        {
            var (start, end) = (grouped.Starts[number], grouped.Starts[number + 1]);
            if (start < end)
            {
                var rows = new ArraySegment<int>(grouped.Rows, start, end - start);
                var label = snapshot.ValuesOf(field)[number].Label;
                groups.Add(field == FacetField.Speaker ? Speaker(number, label, rows, snapshot, request) : Event(number, label, rows, snapshot, request, choices));
            }
        }

        groups.Sort(Order(snapshot, field, request.Sort));
        return groups;
    }

    private static ResultGroup Speaker(int number, string label, ArraySegment<int> rows, FacetSnapshot snapshot, SearchRequest request)
    {
        var shown = rows.MinBy(r => r, new ResultOrder(snapshot, null, quotes: true, request.Sort));
        return new ResultGroup(number, label, CountArticles(rows, snapshot), rows.Count, snapshot.ArticleOf[shown], shown);
    }

    /// <summary>Rows of quotes ascend, and those of one article stand together.</summary>
    private static int CountArticles(ArraySegment<int> quotes, FacetSnapshot snapshot)
    {
        var (count, last) = (0, -1);
        foreach (var quote in quotes)
        {
            var article = snapshot.ArticleOf[quote];
            count += article == last ? 0 : 1;
            last = article;
        }

        return count;
    }

    private static ResultGroup Event(int number, string label, ArraySegment<int> rows, FacetSnapshot snapshot, SearchRequest request, List<FacetChoice> choices)
    {
        var shown = rows.MinBy(r => r, new ResultOrder(snapshot, null, quotes: false, request.Sort));
        return new ResultGroup(number, label, rows.Count, rows.Sum(r => QuotesOf(r, snapshot, choices)), shown, shown);
    }

    private static int QuotesOf(int row, FacetSnapshot snapshot, List<FacetChoice> choices)
    {
        int first = snapshot.FirstQuote[row], end = snapshot.FirstQuote[row + 1];
        if (!choices.Exists(c => FacetSnapshot.IsOfQuotes(c.Field)))
        {
            return end - first;
        }

        var count = 0;
        for (var quote = first; quote < end; quote++)
        {
            count += choices.TrueForAll(c => c.AcceptsQuote(quote)) ? 1 : 0;
        }

        return count;
    }

    /// <summary>By relevance those with most results come first.</summary>
    private static Comparison<ResultGroup> Order(FacetSnapshot snapshot, FacetField field, SearchSort sort) => (a, b) =>
    {
        int Results(ResultGroup g) => field == FacetField.Speaker ? g.Quotes : g.Articles;
        var first = sort == SearchSort.Relevance ? Results(b).CompareTo(Results(a)) : Day(snapshot, a.Newest, b.Newest, sort);
        var byLabel = string.CompareOrdinal(a.Label, b.Label);
        return first != 0 ? first : byLabel != 0 ? byLabel : string.CompareOrdinal(snapshot.ValuesOf(field)[a.Number].Value, snapshot.ValuesOf(field)[b.Number].Value);
    };

    private static int Day(FacetSnapshot snapshot, int x, int y, SearchSort sort) =>
        snapshot.Day[x] == snapshot.Day[y] ? 0 : ResultOrder.CompareArticles(snapshot, x, y, sort);
}
