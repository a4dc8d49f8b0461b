using NewsReader.Index.Facets;
using NewsReader.Search;

namespace NewsReader.Index.Results;

/// <summary>Gathers results by speaker or event and puts these in order.</summary>
internal static class ResultGroups
{
    public static List<ResultGroup> Of(RowGroups rows, FacetSnapshot snapshot, SearchRequest request, List<FacetChoice> choices)
    {
        var field = request.View == SearchView.Speakers ? FacetField.Speaker : FacetField.Event;
        var sums = new Sums(rows, snapshot, request, choices);
        var groups = new List<ResultGroup>(rows.Count);
        for (var number = 1; number < rows.End; number++)
        {
            if (sums.Best[number] is >= 0 and var row)
            {
                groups.Add(new ResultGroup(number, snapshot.ValuesOf(field)[number].Label, sums.Articles[number], sums.Quotes[number], field == FacetField.Speaker ? snapshot.ArticleOf[row] : row, row));
            }
        }

        groups.Sort(Order(snapshot, field, request.Sort));
        return groups;
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

    /// <summary>By group: its articles, its quotes, and the row it is shown by; added up row after row.</summary>
    private sealed class Sums
    {
        public Sums(RowGroups groups, FacetSnapshot snapshot, SearchRequest request, List<FacetChoice> choices)
        {
            (Articles, Quotes, Best) = (new int[groups.End], new int[groups.End], new int[groups.End]);
            Array.Fill(Best, -1);
            var speakers = request.View == SearchView.Speakers;
            var order = new ResultOrder(snapshot, null, quotes: speakers, request.Sort);
            var last = speakers ? new int[groups.End] : [];
            Array.Fill(last, -1);
            groups.Rows.ReadBlocks(block =>
            {
                foreach (var row in block)
                {
                    var group = groups.Of[row];
                    if (group == 0)
                    {
                        continue;
                    }

                    // The quotes of an article follow each other, so its group was there a moment ago or never.
                    var isAnother = !speakers || last[group] != snapshot.ArticleOf[row];
                    Articles[group] += isAnother ? 1 : 0;
                    Quotes[group] += speakers ? 1 : QuotesOf(row, snapshot, choices);
                    if (speakers)
                    {
                        last[group] = snapshot.ArticleOf[row];
                    }

                    Best[group] = Best[group] < 0 || order.Compare(row, Best[group]) < 0 ? row : Best[group];
                }
            });
        }

        public int[] Articles { get; }

        public int[] Quotes { get; }

        public int[] Best { get; }
    }
}
