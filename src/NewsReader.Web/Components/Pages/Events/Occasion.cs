using System.Collections.Immutable;
using NewsReader.Archive.Events;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Index;
using NewsReader.Search;

namespace NewsReader.Web.Components.Pages.Events;

/// <summary>An event with the articles that report it.</summary>
/// <param name="Event">As the archive names it.</param>
/// <param name="Named">The evidence of an article that names it itself; <c>null</c> where it is only known from what the articles share.</param>
/// <param name="Articles">The earliest first; at most <see cref="Most"/>.</param>
/// <param name="Total">All there are.</param>
public sealed record Occasion(ArticleEvent Event, Evidence? Named, ImmutableArray<AnnotatedArticle> Articles, int Total)
{
    /// <summary>Articles that are looked at.</summary>
    public const int Most = 100;

    /// <summary>Every place an article states, the most stated first, with the articles that do.</summary>
    public ImmutableArray<(Venue Venue, ImmutableArray<AnnotatedArticle> Articles)> Venues =>
        [.. Articles.Where(a => a.Venue is not null).GroupBy(a => PlaceOf(a.Venue)).Select(g => (Venue: g.MaxBy(a => a.Venue?.Evidence.Confidence)?.Venue, Articles: g.ToImmutableArray()))
            .Where(p => p.Venue is not null).Select(p => (p.Venue!, p.Articles)) // just asked
            .OrderByDescending(p => p.Articles.Length).ThenByDescending(p => p.Item1.Path.Count()).ThenBy(p => PlaceOf(p.Item1), StringComparer.Ordinal)];

    /// <summary>Where it was: what the places that most articles agree on say together.</summary>
    public Venue? Venue
    {
        get
        {
            var venues = Venues;
            var agreeing = venues.Select(v => venues.Where(o => !Differ(o.Venue, v.Venue)).ToList()).MaxBy(together => together.Sum(o => o.Articles.Length))?.Select(o => o.Venue).ToList();
            return agreeing?.MaxBy(v => v.Path.Count()) is { } fullest
                ? new Venue(Longest(agreeing.Select(v => v.Name)), Longest(agreeing.Select(v => v.City)), Longest(agreeing.Select(v => v.Country)), fullest.Evidence)
                : null;
        }
    }

    /// <summary>Places that contradict <see cref="Venue"/>.</summary>
    public IEnumerable<(Venue Venue, ImmutableArray<AnnotatedArticle> Articles)> OtherVenues => Venue is { } venue ? Venues.Where(v => Differ(v.Venue, venue)) : [];

    /// <summary>The reports with the earliest date: several where one day has several.</summary>
    public ImmutableArray<AnnotatedArticle> FirstReports => Articles.Select(Day).Min() is { } first ? [.. Articles.Where(a => Day(a) == first)] : [];

    public int Outlets => Articles.Select(a => a.Article.Outlet?.Value ?? a.Article.Id.Value).Distinct().Count();

    /// <summary>The event of an id; <c>null</c> where no article reports it.</summary>
    public static async Task<Occasion?> FindAsync(IArticleIndex index, string id, CancellationToken cancellation)
    {
        var request = new SearchRequest { Filters = [new FacetFilter(FacetField.Event, [id], [])], Sort = SearchSort.Oldest, PageSize = Most };
        var result = await index.SearchAsync(request, cancellation);
        var articles = result.Hits.Select(h => h.Article).ToImmutableArray();
        return articles.Select(a => a.Event).OfType<ArticleEvent>().OrderBy(e => e.Date is null).FirstOrDefault() is { } held
            ? new Occasion(held, articles.Select(a => a.Event?.Evidence).OfType<Evidence>().FirstOrDefault(e => e.Rule != EventDirectory.SharedRule), articles, result.Total)
            : null;
    }

    public static string PlaceOf(Venue? venue) => venue is null ? "" : string.Join(", ", venue.Path.Reverse());

    private static string? Longest(IEnumerable<string?> names) => names.OfType<string>().MaxBy(n => n.Length);

    private static DateOnly? Day(AnnotatedArticle found) => found.Article.Published?.Value?.First;

    /// <summary>Whether country, city or site differ where both state one; "Congress Palace" and "Seaside Congress Palace" are one site.</summary>
    private static bool Differ(Venue a, Venue b) => new[] { (a.Country, b.Country), (a.City, b.City), (a.Name, b.Name) }.Any(p =>
        p is ({ Length: > 0 } one, { Length: > 0 } other) && !one.Contains(other, StringComparison.OrdinalIgnoreCase) && !other.Contains(one, StringComparison.OrdinalIgnoreCase));
}
