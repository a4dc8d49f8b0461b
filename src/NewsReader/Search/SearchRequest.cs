using System.Collections.Immutable;

namespace NewsReader.Search;

/// <summary>Everything that can be asked of an archive: the same values whether a page, the API or the command line asks.</summary>
public sealed record SearchRequest
{
    /// <summary>As typed; <see cref="SearchQueryParser"/> reads it. Empty finds everything.</summary>
    public string Query { get; init; } = "";

    public SearchView View { get; init; } = SearchView.Articles;

    public ImmutableArray<FacetFilter> Filters { get; init; } = [];

    public DateRange Date { get; init; }

    public SearchSort Sort { get; init; } = SearchSort.Relevance;

    /// <summary>How the results are gathered. The index gives each text once where articles are gathered by their copies; all else is done by whoever shows the answer.</summary>
    public SearchGroup Group { get; init; } = SearchGroup.None;

    /// <summary>Whether of articles that are one text only the first is a hit; all of them are counted.</summary>
    public bool ShowsTextsOnce => View == SearchView.Articles && Group == SearchGroup.Copies;

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 25;

    /// <summary>Facets to count.</summary>
    public ImmutableArray<FacetField> Facets { get; init; } = [];

    /// <summary>Values returned of each facet, besides chosen ones.</summary>
    public int FacetSize { get; init; } = 8;

    public FacetSort FacetSort { get; init; } = FacetSort.Count;

    /// <summary>Returns only facet values whose label contains these words, case and accents ignored.</summary>
    public string FacetContains { get; init; } = "";

    public FacetFilter? FilterOf(FacetField field) => Filters.FirstOrDefault(f => f.Field == field);
}
