using NewsReader.Extraction;
using NewsReader.Web.Components.Pages.Speakers;

namespace NewsReader.Web.Components.Pages.Events;

/// <summary>A quote with the article that reports it.</summary>
public sealed record ReportedQuote(AnnotatedArticle Found, Quote Quote)
{
    /// <summary>Empty where the article does not state it.</summary>
    public string Outlet => Found.Article.Outlet?.Value ?? "";

    /// <summary>Empty where the article does not state who speaks.</summary>
    public string SpeakerId => Quote.Speaker is { } name ? Found.IdOf(name) : "";
}
