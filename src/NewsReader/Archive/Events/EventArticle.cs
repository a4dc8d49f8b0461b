using System.Collections.Immutable;
using NewsReader.Articles;

namespace NewsReader.Archive.Events;

/// <summary>An article among those of its event, and why it is there.</summary>
/// <param name="Article">What it is.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Outlet">As stated.</param>
/// <param name="Published">As far as known.</param>
/// <param name="Likeness">To the other articles of the event on average, 0 to 1; 1 for one alone.</param>
/// <param name="Shared">Telling words it has in common with the others, the most telling first; their stems.</param>
/// <param name="Agrees">What it states as the event's articles together do: any of <c>kind, day, weekday, city, country, speaker</c>.</param>
public sealed record EventArticle(ArticleId Article, string Title, string? Outlet, PartialDate? Published, double Likeness, ImmutableArray<string> Shared, ImmutableArray<string> Agrees);
