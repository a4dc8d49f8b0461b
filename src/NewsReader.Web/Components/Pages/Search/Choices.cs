using System.Collections.Immutable;
using NewsReader.Search;

namespace NewsReader.Web.Components.Pages.Search;

/// <summary>The next search that a click on this one asks for. A changed choice starts at the first page again.</summary>
public static class Choices
{
    /// <summary>Puts a value in, or takes it out where it is in.</summary>
    public static SearchRequest Toggle(this SearchRequest request, FacetField field, string value) =>
        request.Change(field, f => f with { Include = Switch(f.Include, value), Exclude = f.Exclude.Remove(value) });

    /// <summary>Rules a value out, or no longer does where it is ruled out.</summary>
    public static SearchRequest ToggleExcluded(this SearchRequest request, FacetField field, string value) =>
        request.Change(field, f => f with { Exclude = Switch(f.Exclude, value), Include = f.Include.Remove(value) });

    /// <summary>Puts one value in the place of all that are in.</summary>
    public static SearchRequest Only(this SearchRequest request, FacetField field, string value) =>
        request.Change(field, f => f with { Include = [value], Exclude = f.Exclude.Remove(value) });

    public static SearchRequest Between(this SearchRequest request, DateRange date) =>
        request.Change(FacetField.Date, f => f with { Include = [], Exclude = [] }) with { Date = date };

    /// <summary>Keeps the query, the view and the order; drops every filter.</summary>
    public static SearchRequest WithoutFilters(this SearchRequest request) => request with { Filters = [], Date = default, Page = 1 };

    public static SearchRequest In(this SearchRequest request, SearchView view) => request with { View = view, Page = 1 };

    public static SearchRequest Gathered(this SearchRequest request, SearchGroup group) => request with { Group = group, Page = 1 };

    /// <summary>How the view is gathered: speakers and events are gathered already.</summary>
    public static SearchGroup GroupOfView(this SearchRequest request) => request.View is SearchView.Articles or SearchView.Quotes ? request.Group : SearchGroup.None;

    public static SearchRequest By(this SearchRequest request, SearchSort sort) => request with { Sort = sort, Page = 1 };

    /// <summary>How many choices narrow the search; the date range is one.</summary>
    public static int CountChoices(this SearchRequest request) =>
        request.Filters.Sum(f => f.Include.Length + f.Exclude.Length) + (request.Date.IsOpen ? 0 : 1);

    private static SearchRequest Change(this SearchRequest request, FacetField field, Func<FacetFilter, FacetFilter> change)
    {
        var changed = change(request.FilterOf(field) ?? new FacetFilter(field, [], []));
        var others = request.Filters.RemoveAll(f => f.Field == field);
        return request with { Filters = changed.Include.IsEmpty && changed.Exclude.IsEmpty ? others : others.Add(changed), Page = 1 };
    }

    private static ImmutableArray<string> Switch(ImmutableArray<string> values, string value) =>
        values.Contains(value) ? values.Remove(value) : values.Add(value);
}
