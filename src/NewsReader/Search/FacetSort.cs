namespace NewsReader.Search;

/// <summary>The order of a facet's values.</summary>
public enum FacetSort
{
    /// <summary>Highest count first, then by label.</summary>
    Count,

    /// <summary>By label; dates newest first.</summary>
    Name,
}
