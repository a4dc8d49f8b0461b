using NewsReader.Search;

namespace NewsReader.Tests.Index;

/// <summary>What <see cref="BruteForce"/> found.</summary>
/// <param name="Rows">The articles or quotes that pass.</param>
/// <param name="Total">Results in the view's unit.</param>
/// <param name="Facets">By facet: results that have each value.</param>
internal sealed record BruteResult(List<BruteRow> Rows, int Total, Dictionary<FacetField, Dictionary<string, int>> Facets);
