using System.Collections.Immutable;
using NewsReader.Extraction;

namespace NewsReader.Web.Components.Pages.Events;

/// <summary>A quote with the article that reports it.</summary>
public sealed record ReportedQuote(AnnotatedArticle Found, Quote Quote);

/// <summary>What the articles about one event report, by speaker and outlet.</summary>
/// <param name="Outlets">In alphabetical order; the empty name stands for "not stated".</param>
/// <param name="Speakers">The most quoted first; <c>null</c> stands for "not stated" and is last.</param>
/// <param name="Quotes">All quotes.</param>
public sealed record EventReports(ImmutableArray<string> Outlets, ImmutableArray<string?> Speakers, ImmutableArray<ReportedQuote> Quotes)
{
    public static EventReports Of(IEnumerable<AnnotatedArticle> articles)
    {
        var quotes = articles.SelectMany(a => a.Quotes.Select(q => new ReportedQuote(a, q))).ToImmutableArray();
        return new EventReports(
            [.. quotes.Select(OutletOf).Distinct().Order(StringComparer.CurrentCulture)],
            [.. quotes.GroupBy(q => q.Quote.Speaker).OrderBy(g => g.Key is null).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.CurrentCulture).Select(g => g.Key)],
            quotes);
    }

    public ImmutableArray<ReportedQuote> By(string? speaker, string? outlet = null) =>
        [.. Quotes.Where(q => q.Quote.Speaker == speaker && (outlet is null || OutletOf(q) == outlet))];

    private static string OutletOf(ReportedQuote reported) => reported.Found.Article.Outlet?.Value ?? "";
}
