using NewsReader.Search;

namespace NewsReader.Web.Components.Pages.Search;

/// <summary>A value of the venue facet in its place below the wider places that are listed too.</summary>
/// <param name="Value">The value.</param>
/// <param name="Depth">How many of the wider places are listed above it.</param>
/// <param name="Name">What a person reads: the narrowest place alone where the wider ones stand above.</param>
public sealed record VenueBranch(FacetValue Value, int Depth, string Name);
