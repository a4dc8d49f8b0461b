using System.Collections.Immutable;
using NewsReader.Text;

namespace NewsReader.Search;

/// <summary>Words that follow each other as typed, case and accents aside.</summary>
/// <param name="Forms">The words folded; one or more.</param>
/// <param name="LastIsPrefix">Whether any word that begins with the last form will do there.</param>
public sealed record PhraseNode(QueryField Field, ImmutableArray<string> Forms, bool LastIsPrefix, TextSpan Span) : QueryNode(Span)
{
    public override string ToString() => QueryText.Of(Field, $"\"{string.Join(' ', Forms)}{(LastIsPrefix ? "*" : "")}\"");
}
