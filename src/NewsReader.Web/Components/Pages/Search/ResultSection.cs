using System.Collections.Immutable;
using NewsReader.Search;

namespace NewsReader.Web.Components.Pages.Search;

/// <summary>The results of one speaker or one event.</summary>
/// <param name="Field">What results are gathered by.</param>
/// <param name="Value">Whose they are, with their number; "not stated" for those that name nobody and nothing.</param>
/// <param name="Inside">The search for them alone.</param>
public sealed record ResultSection(FacetField Field, FacetValue Value, SearchRequest Inside)
{
    /// <summary>Sections on one page: each comes with the best of its results.</summary>
    public const int APage = 10;

    /// <summary>All sections up to the asked page's last: those with most results first, "not stated" at the end.</summary>
    /// <param name="facet">The facet's values as counted for the search, those before the asked page included.</param>
    /// <param name="request">The search.</param>
    /// <remarks>A facet's counts ignore its own choice; where values are chosen, they alone have results.</remarks>
    public static ImmutableArray<ResultSection> Of(Facet facet, SearchRequest request)
    {
        var chosen = request.FilterOf(facet.Field)?.Include.Length > 0;
        return [.. facet.Values.Append(facet.NotStated).Where(v => v.Count > 0 && !v.Excluded && (v.Selected || !chosen))
            .Select(v => new ResultSection(facet.Field, v, request.Only(facet.Field, v.Value).Gathered(SearchGroup.None)))];
    }

    /// <summary>How many sections there are in all.</summary>
    /// <param name="facet">The facet as counted for the search.</param>
    /// <param name="listed">Its sections as far as they are listed.</param>
    public static int Count(Facet facet, ImmutableArray<ResultSection> listed)
    {
        var unlisted = facet.DistinctValues - facet.Values.Count(v => v.Count > 0);
        return listed.Length + (facet.Values.Any(v => v.Selected) || facet.NotStated.Selected ? 0 : unlisted);
    }
}
