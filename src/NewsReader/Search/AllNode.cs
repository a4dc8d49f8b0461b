using System.Collections.Immutable;
using NewsReader.Text;

namespace NewsReader.Search;

/// <summary>Every one of its parts.</summary>
public sealed record AllNode(ImmutableArray<QueryNode> Parts, TextSpan Span) : QueryNode(Span)
{
    public override string ToString() => $"({string.Join(" AND ", Parts)})";
}
