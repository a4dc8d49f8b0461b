using System.Collections.Immutable;
using NewsReader.Archive.Statements;
using NewsReader.Extraction;
using NewsReader.Index;
using NewsReader.Search;
using NewsReader.Web.Components.Wordings;

namespace NewsReader.Web.Components.Pages.Search;

/// <summary>What a search found besides the results it shows.</summary>
/// <param name="Other">The same search in the view that says most about it besides its own.</param>
/// <param name="Hits">The best of it.</param>
/// <param name="Total">Its results in all.</param>
/// <param name="Conflicts">Contradictions in the archive; <c>null</c> where the search is not the start page's.</param>
public sealed record Glance(SearchRequest Other, ImmutableArray<SearchHit> Hits, int Total, int? Conflicts)
{
    private const int Most = 3;

    /// <summary>Results among which the shown ones are chosen.</summary>
    private const int Looked = 12;

    public bool IsEmpty => Hits.IsEmpty && Conflicts is null;

    /// <param name="index">The index.</param>
    /// <param name="statements">The archive's statements.</param>
    /// <param name="request">The search whose results are shown.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static async Task<Glance> FindAsync(IArticleIndex index, StatementDirectory statements, SearchRequest request, CancellationToken cancellation)
    {
        var other = request.In(request.View == SearchView.Quotes ? SearchView.Articles : SearchView.Quotes);
        var result = await index.SearchAsync(other with { PageSize = Looked }, cancellation);

        // What was said word for word tells most; what several outlets report is told once.
        var told = result.Hits.OrderBy(h => h.Quote is not null && h.Quote.Kind != QuoteKind.Direct).DistinctBy(h => QuotedWords.Key(h.Quote?.Text ?? h.Article.Article.Title));
        return new Glance(other, [.. told.Take(Most)], result.Total, Urls.AsksNothing(request) ? statements.CountConflicts() : null);
    }
}
