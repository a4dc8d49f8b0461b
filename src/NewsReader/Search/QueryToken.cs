using NewsReader.Text;

namespace NewsReader.Search;


/// <summary>A piece of a query as typed.</summary>
/// <param name="Content">The characters that count: a word, what stands between quotation marks, a field's name, a distance.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, TextSpan Content, TextSpan Span);
