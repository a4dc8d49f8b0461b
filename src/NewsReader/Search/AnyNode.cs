using System.Collections.Immutable;
using NewsReader.Text;

namespace NewsReader.Search;

/// <summary>At least one of its parts.</summary>
public sealed record AnyNode(ImmutableArray<QueryNode> Parts, TextSpan Span) : QueryNode(Span)
{
    public override string ToString() => $"({string.Join(" OR ", Parts)})";
}
