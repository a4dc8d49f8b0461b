using NewsReader.Text;

namespace NewsReader.Search;

/// <summary>Published within a range.</summary>
public sealed record DateNode(DateRange Range, TextSpan Span) : QueryNode(Span)
{
    public override string ToString() => $"date:{Range}";
}
