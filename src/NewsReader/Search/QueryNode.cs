using NewsReader.Text;

namespace NewsReader.Search;

/// <summary>A part of a query: a tree of plain values that every engine translates.</summary>
/// <param name="Span">Where it stands in the query as typed.</param>
public abstract record QueryNode(TextSpan Span);
