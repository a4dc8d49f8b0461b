using System.Collections.Immutable;
using NewsReader.Archive.Copies;
using NewsReader.Search;

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
}
