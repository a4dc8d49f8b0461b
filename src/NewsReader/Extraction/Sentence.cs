using NewsReader.Text;

namespace NewsReader.Extraction;

/// <summary>A sentence as a row of units.</summary>
/// <param name="Block">Index of its block in the article.</param>
/// <param name="Index">Its place among the article's sentences.</param>
/// <param name="Span">Over the article's text.</param>
/// <param name="Units">Its tokens and quotations, ascending.</param>
internal sealed record Sentence(int Block, int Index, TextSpan Span, Unit[] Units);
