namespace NewsReader.Search;

/// <summary>One value of a facet.</summary>
/// <param name="Value">What a filter and a URL say.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Count">Results that have it, all other facets' choices applied and this facet's own ignored.</param>
/// <param name="Selected">Included by the request.</param>
/// <param name="Excluded">Excluded by the request.</param>
public sealed record FacetValue(string Value, string Label, int Count, bool Selected, bool Excluded)
{
    /// <summary>The value that stands for "not stated".</summary>
    public const string NotStated = "-";
}
