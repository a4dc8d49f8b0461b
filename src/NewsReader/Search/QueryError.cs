using NewsReader.Text;

namespace NewsReader.Search;

/// <summary>What could not be read of a query; the rest of it still runs.</summary>
/// <param name="Span">Where, in the query as typed.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record QueryError(TextSpan Span, string Message);
