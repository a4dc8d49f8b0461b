using NewsReader.Search;

namespace NewsReader.Web.Commands;

/// <summary>Prints search results for people.</summary>
internal static class SearchLines
{
    public static void Write(SearchResult result, TextWriter to)
    {
        foreach (var error in result.Errors)
        {
            to.WriteLine($"At character {error.Span.Start + 1}: {error.Message}");
        }

        var first = ((result.Request.Page - 1) * result.Request.PageSize) + 1;
        var counted = $"{result.Total} {Urls.NameOf(result.Request.View)}";
        var found = result.Request.ShowsTextsOnce ? $"{result.Texts} different texts in {counted}" : result.Texts < result.Total ? $"{counted} ({result.Texts} different texts)" : counted;
        to.WriteLine(result.Hits.IsEmpty ? $"{found}." : $"{first}-{first + result.Hits.Length - 1} of {found}:");
        foreach (var hit in result.Hits)
        {
            Write(hit, to);
        }

        if (result.DidYouMean is { } better)
        {
            to.WriteLine($"Did you mean: {better}");
        }

        foreach (var dropped in result.WithoutFilter.Where(d => d.Total > 0))
        {
            to.WriteLine($"Without {dropped.Label}: {dropped.Total}");
        }
    }

    private static void Write(SearchHit hit, TextWriter to)
    {
        var article = hit.Article.Article;
        to.WriteLine();
        if (hit.Subject is { } subject)
        {
            to.WriteLine($"{subject.Label} - {subject.Count} articles, {hit.QuoteCount} quotes; the first:");
        }

        to.WriteLine(article.Title);
        to.WriteLine($"  {article.Id}  {article.Outlet?.Value ?? "outlet not stated"}, {article.Published?.Value?.ToString() ?? "date not stated"}  {article.Path}");
        if (hit.Quote is { } quote)
        {
            to.WriteLine($"  {quote.Speaker ?? "speaker not stated"}: {quote.Text}");
        }
        else if (hit.Snippets is [var snippet, ..])
        {
            to.WriteLine($"  … {snippet.Span.In(article.Text).ReplaceLineEndings(" ")} …");
        }
    }
}
