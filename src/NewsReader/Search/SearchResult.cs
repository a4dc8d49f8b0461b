using System.Collections.Immutable;

namespace NewsReader.Search;

/// <summary>The answer to a <see cref="SearchRequest"/>.</summary>
public sealed record SearchResult
{
    public required SearchRequest Request { get; init; }

    /// <summary>Results in all, in the view's unit.</summary>
    public required int Total { get; init; }

    /// <summary>Different texts among the articles found, copies counted once; <c>null</c> in other views.</summary>
    public int? Texts { get; init; }

    /// <summary>Hits on all pages together: results, or texts where each is shown once.</summary>
    public int Shown => Request.ShowsTextsOnce ? Texts ?? Total : Total;

    public required ImmutableArray<SearchHit> Hits { get; init; }

    public ImmutableArray<Facet> Facets { get; init; } = [];

    /// <summary>Months that have results, ascending, the date choice itself ignored.</summary>
    public ImmutableArray<MonthCount> Months { get; init; } = [];

    /// <summary>Results without a date, the date choice itself ignored.</summary>
    public int Undated { get; init; }

    public ImmutableArray<QueryError> Errors { get; init; } = [];

    /// <summary>What the words could have meant, where there are no results.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Where there are no results: for each choice, the results without it.</summary>
    public ImmutableArray<DroppedFilter> WithoutFilter { get; init; } = [];
}
