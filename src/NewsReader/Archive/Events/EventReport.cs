using System.Collections.Immutable;
using NewsReader.Articles;

namespace NewsReader.Archive.Events;

/// <summary>An event with the articles that report it.</summary>
/// <param name="Event">What it was.</param>
/// <param name="Articles">Those with a publication date first, the earliest first.</param>
/// <param name="People">Keys of who speaks in them, the most frequent first.</param>
public sealed record EventReport(EventSummary Event, ImmutableArray<EventArticle> Articles, ImmutableArray<string> People)
{
    /// <summary>The first report that says when it appeared.</summary>
    public EventArticle? First => Articles.FirstOrDefault(a => a.Published is not null);

    /// <summary>The articles by outlet; those without one come last.</summary>
    public IEnumerable<IGrouping<string?, EventArticle>> Outlets => Articles.GroupBy(a => a.Outlet).OrderBy(g => g.Key is null).ThenBy(g => g.Key, StringComparer.Ordinal);
}
