using System.Collections.Immutable;

namespace NewsReader.Search;

/// <summary>A facet's values as counted for one request.</summary>
/// <param name="Field">The facet.</param>
/// <param name="Values">Highest count first, then by label; chosen values are always among them.</param>
/// <param name="NotStated">Results that state no value.</param>
/// <param name="DistinctValues">How many values there are in all.</param>
public sealed record Facet(FacetField Field, ImmutableArray<FacetValue> Values, FacetValue NotStated, int DistinctValues);
