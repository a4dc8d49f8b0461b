using NewsReader.Articles;

namespace NewsReader.Archive.Statements;

/// <summary>An article as a list of its reports names it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">Its file, relative to the archive folder.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Outlet">As stated.</param>
/// <param name="Published">As far as known.</param>
/// <param name="Language">BCP 47 tag.</param>
public sealed record ReportingArticle(ArticleId Id, string Path, string Title, string? Outlet, PartialDate? Published, string Language)
{
    public static ReportingArticle Of(Article article) =>
        new(article.Id, article.Path, article.Title, article.Outlet?.Value, article.Published?.Value, article.Language);
}
