using NewsReader.Index.Facets;
using NewsReader.Index.Matching;
using NewsReader.Search;

namespace NewsReader.Index.Results;

/// <summary>For a request that found nothing: what leaving out each choice would find.</summary>
internal static class DroppedFilters
{
    /// <param name="found">What the words alone find.</param>
    /// <param name="everything">What no words at all find.</param>
    public static IEnumerable<DroppedFilter> Of(SearchRequest request, RowBits found, FacetSnapshot facets, Func<RowBits> everything)
    {
        if (request.Query.Trim().Length > 0 && (request.Filters.Length > 0 || !request.Date.IsOpen))
        {
            var without = request with { Query = "", Page = 1 };
            yield return new DroppedFilter(without, $"Words: {request.Query.Trim()}", Total(without, everything(), facets));
        }

        foreach (var (without, label) in Choices(request, facets))
        {
            yield return new DroppedFilter(without with { Page = 1 }, label, Total(without, found, facets));
        }
    }

    private static IEnumerable<(SearchRequest Without, string Label)> Choices(SearchRequest request, FacetSnapshot facets)
    {
        if (!request.Date.IsOpen)
        {
            yield return (request with { Date = default }, $"Date: {request.Date}");
        }

        foreach (var filter in request.Filters)
        {
            foreach (var value in filter.Include)
            {
                yield return (Replace(request, filter, filter with { Include = filter.Include.Remove(value) }), $"{filter.Field}: {Label(filter.Field, value, facets)}");
            }

            foreach (var value in filter.Exclude)
            {
                yield return (Replace(request, filter, filter with { Exclude = filter.Exclude.Remove(value) }), $"Not {filter.Field}: {Label(filter.Field, value, facets)}");
            }
        }
    }

    private static SearchRequest Replace(SearchRequest request, FacetFilter filter, FacetFilter by) =>
        request with { Filters = by.Include.IsEmpty && by.Exclude.IsEmpty ? request.Filters.Remove(filter) : request.Filters.Replace(filter, by) };

    private static int Total(SearchRequest request, RowBits found, FacetSnapshot facets) =>
        new ResultCounter(facets, found, request.View, FacetChoice.Of(request, facets), []).Total;

    private static string Label(FacetField field, string value, FacetSnapshot facets) =>
        facets.ValuesOf(field).Find(value) is > 0 and var number ? facets.ValuesOf(field)[number].Shown(field) : FacetLabels.Of(field, value);
}
