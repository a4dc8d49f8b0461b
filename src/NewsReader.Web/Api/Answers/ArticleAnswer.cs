using NewsReader.Extraction;

namespace NewsReader.Web.Api.Answers;

/// <summary>A whole article: its clean text and what was found in it, every place over that text.</summary>
/// <param name="Hash">SHA-256 of the file's bytes.</param>
/// <param name="Bylines">Names of the authors.</param>
public sealed record ArticleAnswer(ArticleSummary Summary, string Hash, string? Agency, string[] Bylines, string Text, SpanAnswer[] Blocks, QuoteAnswer[] Quotes, SpeakerAnswer[] Speakers, string[] Warnings)
{
    public static ArticleAnswer Of(AnnotatedArticle found) => new(
        ArticleSummary.Of(found), found.Article.ContentHash, found.Article.Agency?.Value, [.. found.Article.Bylines.Select(b => b.Value)], found.Article.Text,
        SpanAnswer.Of(found.Article.Blocks.Select(b => b.Span)), [.. found.Quotes.Select(QuoteAnswer.Of)], [.. found.Speakers.Select(SpeakerAnswer.Of)], [.. found.Article.Warnings]);
}
