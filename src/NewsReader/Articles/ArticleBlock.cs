using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>A paragraph, heading, list item or the like of an article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where, in the article's text.</param>
/// <param name="Level">Heading or list depth from 1; 0 where depth means nothing.</param>
public readonly record struct ArticleBlock(BlockKind Kind, TextSpan Span, int Level);
