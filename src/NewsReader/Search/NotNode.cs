using NewsReader.Text;

namespace NewsReader.Search;

/// <summary>Everything its part does not find.</summary>
public sealed record NotNode(QueryNode Part, TextSpan Span) : QueryNode(Span)
{
    public override string ToString() => $"-{Part}";
}
