using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace NewsReader.Search;

/// <summary>A query as it was understood.</summary>
/// <param name="Root">What must be found; <c>null</c> finds everything.</param>
/// <param name="Errors">What could not be read; <paramref name="Root"/> holds the rest.</param>
[SuppressMessage("Naming", "CA1724", Justification = "The domain's word.")]
public sealed record SearchQuery(QueryNode? Root, ImmutableArray<QueryError> Errors)
{
    public override string ToString() => Root?.ToString() ?? "";
}
