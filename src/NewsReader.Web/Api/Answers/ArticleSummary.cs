using NewsReader.Extraction;

namespace NewsReader.Web.Api.Answers;

/// <summary>What a list says of an article; what its text does not state is null.</summary>
/// <param name="TitleDerived">Whether the title was made from the first sentence.</param>
/// <param name="Published">A date to the year, month or day.</param>
/// <param name="Event">The event's id.</param>
/// <param name="Venue">From the narrowest to the widest place.</param>
/// <param name="Address">Where the article is read, below this application's address.</param>
public sealed record ArticleSummary(
    string Id, string Path, string Title, bool TitleDerived, string Language, string? Outlet, string? Published, string? Event, string? EventName, string? Venue, string? Url, string Address)
{
    public static ArticleSummary Of(AnnotatedArticle found)
    {
        var article = found.Article;
        return new ArticleSummary(
            article.Id.Value, article.Path, article.Title, article.TitleDerived, article.Language, article.Outlet?.Value, article.Published?.Value?.ToString(),
            found.Event?.Id, found.Event?.Name, found.Venue is { } venue ? string.Join(", ", venue.Path.Reverse()) : null, article.Url, Urls.Article(article.Id));
    }
}
