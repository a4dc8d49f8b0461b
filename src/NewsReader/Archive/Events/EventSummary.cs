using NewsReader.Articles;

namespace NewsReader.Archive.Events;

/// <summary>What an event is called, and what it was, where and when, as all its articles together say.</summary>
/// <param name="Id">Safe in a URL. It is made of the name and the article the event was first known by, and stays while articles come and go.</param>
/// <param name="Name">The best wording among the articles; a headline where none names the occasion.</param>
/// <param name="Kind">As <see cref="Extraction.ArticleEvent.Kind"/>; <see cref="NotStated"/> where no article tells.</param>
/// <param name="Date">The day most articles state, or the one that a weekday and a publication date give together.</param>
/// <param name="Country">The one most articles state; <c>null</c> where none does.</param>
/// <param name="City">The one most articles state in that country.</param>
/// <param name="Site">The one most articles state in that city.</param>
public sealed record EventSummary(string Id, string Name, string Kind, PartialDate? Date, string? Country, string? City, string? Site)
{
    /// <summary>The kind of an event that its articles only report.</summary>
    public const string NotStated = "event";
}
