using NewsReader.Search;

namespace NewsReader.Web.Components.Pages.Search;

/// <summary>Names what somebody chose for a search, in the reader's language.</summary>
public static class ChoiceNames
{
    public static string Included(SearchResult result, FacetField field, string value, Texts texts) =>
        texts["{0}: {1}", texts[FacetNames.Of(field)], Label(result, field, value, texts)];

    public static string Excluded(SearchResult result, FacetField field, string value, Texts texts) =>
        texts["not {0}: {1}", texts[FacetNames.Of(field)], Label(result, field, value, texts)];

    public static string Date(DateRange range, Texts texts) => texts["{0}: {1}", texts["Date"], DateRanges.Of(range, texts)];

    /// <summary>The one choice that the other search lacks.</summary>
    public static string Missing(SearchResult result, SearchRequest without, Texts texts)
    {
        var asked = result.Request;
        if (asked.Query.Length > 0 && without.Query.Length == 0)
        {
            return texts["{0}: {1}", texts["Words"], asked.Query];
        }

        if (asked.Date != without.Date)
        {
            return Date(asked.Date, texts);
        }

        return asked.Filters.SelectMany(f => Gone(f.Include, without.FilterOf(f.Field)?.Include ?? []).Select(v => Included(result, f.Field, v, texts))
            .Concat(Gone(f.Exclude, without.FilterOf(f.Field)?.Exclude ?? []).Select(v => Excluded(result, f.Field, v, texts)))).FirstOrDefault("");
    }

    private static IEnumerable<string> Gone(IEnumerable<string> values, IEnumerable<string> left) => values.Except(left);

    private static string Label(SearchResult result, FacetField field, string value, Texts texts)
    {
        var counted = result.Facets.FirstOrDefault(f => f.Field == field)?.Values.FirstOrDefault(v => v.Value == value);
        return FacetNames.Of(field, counted ?? new FacetValue(value, value, 0, true, false), texts);
    }
}
