using System.Collections.Immutable;
using NewsReader.Archive.Copies;
using NewsReader.Articles;
using NewsReader.Search;
using NewsReader.Web.Components.Pages.Speakers;
using NewsReader.Web.Components.Wordings;

namespace NewsReader.Web.Components.Pages.Search;

/// <summary>A result with the other places its text appeared in. Copies among the results of one page stand below the first of them.</summary>
/// <param name="Hit">The result.</param>
/// <param name="At">Its place among all results, from 1.</param>
/// <param name="Copies">The other articles with the same text, whether or not they are results.</param>
public sealed record FoldedHit(SearchHit Hit, int At, ImmutableArray<FoldedCopy> Copies)
{
    /// <summary>The results of a page in order; views without articles have nothing to fold.</summary>
    public static ImmutableArray<FoldedHit> Of(SearchResult result, CopyDirectory copies)
    {
        var first = (result.Request.Page - 1) * result.Request.PageSize + 1;
        var places = result.Hits.Select((hit, i) => (hit, At: first + i)).ToArray();
        if (result.Request.View != SearchView.Articles)
        {
            return [.. places.Select(p => new FoldedHit(p.hit, p.At, []))];
        }

        var at = places.ToDictionary(p => p.hit.Article.Article.Id, p => p.At);
        var folded = ImmutableArray.CreateBuilder<FoldedHit>(places.Length);
        var drawn = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (hit, place) in places)
        {
            var group = copies.Find(hit.Article.Article.Id);
            if (group is null || drawn.Add(group.Id))
            {
                folded.Add(new FoldedHit(hit, place, group is null ? [] :
                    [.. group.Copies.Where(c => c.Article != hit.Article.Article.Id).Select(c => new FoldedCopy(c, at.TryGetValue(c.Article, out var own) ? own : null))]));
            }
        }

        return folded.DrainToImmutable();
    }

    /// <summary>Quotes in order, those of the same speaker and the same words below the first of them.</summary>
    public static ImmutableArray<FoldedHit> ByWords(SearchResult result) =>
        [.. result.Hits.Select((hit, i) => (Hit: hit, At: i + 1)).GroupBy(p => (QuotedWords.Key(p.Hit.Quote?.Text ?? ""), p.Hit.Quote?.Speaker is { } name ? p.Hit.Article.IdOf(name) : ""))
            .Select(same => new FoldedHit(same.First().Hit, same.First().At, [.. same.Skip(1).Select(p => new FoldedCopy(CopyOf(p.Hit.Article.Article), p.At, p.Hit.Quote?.Id))]))];

    private static Copy CopyOf(Article article) => new(article.Id, article.Outlet?.Value, article.Published?.Value, CopyKind.Exact);
}
