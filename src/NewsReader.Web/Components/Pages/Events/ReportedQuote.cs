using NewsReader.Extraction;

namespace NewsReader.Web.Components.Pages.Events;

/// <summary>A quote with the article that reports it.</summary>
public sealed record ReportedQuote(AnnotatedArticle Found, Quote Quote)
{
    /// <summary>Empty where the article does not state it.</summary>
    public string Outlet => Found.Article.Outlet?.Value ?? "";

    public Speaker? Speaker => Quote.Speaker is { } name ? Found.Speakers.FirstOrDefault(s => s.Name == name) : null;

    /// <summary>Empty where the article does not state who speaks.</summary>
    public string SpeakerId => Speaker?.Id ?? Quote.Speaker ?? "";
}
