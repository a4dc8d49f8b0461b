using NewsReader.Search;

namespace NewsReader.Web.Api.Answers;

/// <summary>One result; which members are set depends on the view.</summary>
/// <param name="Quote">In the quotes view.</param>
/// <param name="Subject">In the speakers and events views.</param>
/// <param name="TitleMarks">Over the article's text, or over a derived title.</param>
/// <param name="Hits">Every place the query hits, over the article's text.</param>
public sealed record HitAnswer(ArticleSummary Article, QuoteAnswer? Quote, ValueAnswer? Subject, int QuoteCount, SnippetAnswer[] Snippets, SpanAnswer[] TitleMarks, SpanAnswer[] Hits)
{
    public static HitAnswer Of(SearchHit hit) => new(
        ArticleSummary.Of(hit.Article), hit.Quote is { } quote ? QuoteAnswer.Of(quote) : null, hit.Subject is { } subject ? ValueAnswer.Of(subject) : null, hit.QuoteCount,
        [.. hit.Snippets.Select(s => SnippetAnswer.Of(s, hit.Article.Article.Text))], SpanAnswer.Of(hit.TitleMarks), SpanAnswer.Of(hit.Hits));
}
