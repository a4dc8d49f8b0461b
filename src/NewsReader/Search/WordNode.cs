using NewsReader.Text;

namespace NewsReader.Search;

/// <summary>One word: found in every inflection the language's rules know, in names exactly.</summary>
/// <param name="Form">The word folded.</param>
public sealed record WordNode(QueryField Field, string Form, TextSpan Span) : QueryNode(Span)
{
    public override string ToString() => QueryText.Of(Field, Form);
}
