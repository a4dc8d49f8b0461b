using NewsReader.Articles;
using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Speakers;

namespace NewsReader.Extraction;

/// <summary>Finds who said what, where and when in one article.</summary>
/// <remarks>Pure: the same article gives the same result, on any thread, in time linear in its length.</remarks>
public static class ArticleAnnotator
{
    public static AnnotatedArticle Annotate(Article article)
    {
        var reading = Reading.Of(article);
        var resolver = new SpeakerResolver(reading);
        var found = QuoteFinder.Find(reading, resolver);
        return new AnnotatedArticle
        {
            Article = article,
            Quotes = [.. found.Select(f => f.Quote)],
            Speakers = SpeakerList.Of(found),
        };
    }
}
