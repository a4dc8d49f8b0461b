using System.Collections.Immutable;
using NewsReader.Archive.Copies;
using NewsReader.Index;
using NewsReader.Search;

namespace NewsReader.Web.Components.Pages.Search;

/// <summary>What one page of a search shows, gathered as it is asked for.</summary>
/// <param name="Result">The index's answer: totals, facets, what could not be read.</param>
/// <param name="Rows">Results one after the other.</param>
/// <param name="Sections">Results gathered by speaker or event.</param>
/// <param name="Count">Rows or sections on all pages together.</param>
/// <param name="APage">Rows or sections on one.</param>
public sealed record ShownResults(SearchResult Result, ImmutableArray<FoldedHit> Rows, ImmutableArray<ResultSection> Sections, int Count, int APage)
{
    /// <summary>Quotes among which the same words are looked for: each has to be read to know them.</summary>
    public const int MostFolded = 300;

    private static readonly ImmutableArray<FacetField> Facets = [.. Enum.GetValues<FacetField>().Where(f => f != FacetField.Date)];

    /// <summary>Speakers and events come with the best of what belongs to them.</summary>
    private const int SubjectsAPage = 10;

    public bool IsEmpty => Rows.IsEmpty && Sections.IsEmpty;

    /// <summary>Whether there are quotes among which the same words were not looked for.</summary>
    public bool LeavesUnfolded => Result.Request is { View: SearchView.Quotes, Group: SearchGroup.Copies } && Result.Total > MostFolded;

    /// <summary>The page of the request; the last one where it asks for one behind it: the archive shrank, or the address was typed.</summary>
    public static async Task<ShownResults> FindAsync(IArticleIndex index, CopyDirectory copies, SearchRequest request, CancellationToken cancellation)
    {
        var shown = await PageAsync(index, copies, request, cancellation);
        return shown.IsEmpty && shown.Count > 0 ? await PageAsync(index, copies, request with { Page = (shown.Count - 1) / shown.APage + 1 }, cancellation) : shown;
    }

    private static Task<ShownResults> PageAsync(IArticleIndex index, CopyDirectory copies, SearchRequest request, CancellationToken cancellation) => request.GroupOfView() switch
    {
        SearchGroup.Speaker => InSectionsAsync(index, request, FacetField.Speaker, cancellation),
        SearchGroup.Event => InSectionsAsync(index, request, FacetField.Event, cancellation),
        SearchGroup.Copies when request.View == SearchView.Quotes => FoldedAsync(index, request, cancellation),
        _ => InOrderAsync(index, copies, request, cancellation),
    };

    private static async Task<ShownResults> InOrderAsync(IArticleIndex index, CopyDirectory copies, SearchRequest request, CancellationToken cancellation)
    {
        var size = request.View is SearchView.Speakers or SearchView.Events ? SubjectsAPage : request.PageSize;
        var result = await index.SearchAsync(request with { Facets = Facets, PageSize = size }, cancellation);
        return new ShownResults(result, FoldedHit.Of(result, copies), [], result.Shown, size);
    }

    private static async Task<ShownResults> InSectionsAsync(IArticleIndex index, SearchRequest request, FacetField field, CancellationToken cancellation)
    {
        var result = await index.SearchAsync(request with { Facets = Facets, PageSize = 0 }, cancellation);
        var last = (int)Math.Min(int.MaxValue, (long)request.Page * ResultSection.APage);
        var counted = await index.SearchAsync(request with { Facets = [field], FacetSize = last, PageSize = 0 }, cancellation);
        var facet = counted.Facets[0];
        var listed = ResultSection.Of(facet, request);
        return new ShownResults(result, [], [.. listed.Take(last).Skip(last - ResultSection.APage)], ResultSection.Count(facet, listed), ResultSection.APage);
    }

    private static async Task<ShownResults> FoldedAsync(IArticleIndex index, SearchRequest request, CancellationToken cancellation)
    {
        var result = await index.SearchAsync(request with { Facets = Facets, Page = 1, PageSize = MostFolded }, cancellation);
        var all = FoldedHit.ByWords(result);
        var before = (int)Math.Min(all.Length, ((long)request.Page - 1) * request.PageSize);
        return new ShownResults(result with { Request = result.Request with { Page = request.Page } }, [.. all.Skip(before).Take(request.PageSize)], [], all.Length, request.PageSize);
    }
}
