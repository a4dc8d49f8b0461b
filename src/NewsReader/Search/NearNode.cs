using NewsReader.Text;

namespace NewsReader.Search;

/// <summary>Two phrases with at most so many words between them, in either order.</summary>
/// <param name="Distance">Words that may stand between.</param>
public sealed record NearNode(PhraseNode Left, PhraseNode Right, int Distance, TextSpan Span) : QueryNode(Span)
{
    public override string ToString() => $"({Left} NEAR/{Distance} {Right})";
}
