using System.Collections.Immutable;

namespace NewsReader.Search;

/// <summary>A choice within one facet: any of the included values and none of the excluded ones.</summary>
/// <remarks><see cref="FacetValue.NotStated"/> stands for articles (or quotes) that state no value.</remarks>
public sealed record FacetFilter(FacetField Field, ImmutableArray<string> Include, ImmutableArray<string> Exclude);
