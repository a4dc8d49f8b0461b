using System.Collections.Immutable;
using NewsReader.Extraction;

namespace NewsReader.Web.Components.Pages.Events;

/// <summary>What the articles about one event report, by speaker and outlet.</summary>
/// <param name="Outlets">In alphabetical order; the empty name stands for "not stated".</param>
/// <param name="Speakers">The most quoted first; "not stated" last.</param>
public sealed record EventReports(ImmutableArray<string> Outlets, ImmutableArray<ReportedSpeaker> Speakers)
{
    public static EventReports Of(IEnumerable<AnnotatedArticle> articles)
    {
        var quotes = articles.SelectMany(a => a.Quotes.Select(q => new ReportedQuote(a, q))).ToArray();
        return new EventReports(
            [.. quotes.Select(q => q.Outlet).Distinct().Order(StringComparer.CurrentCulture)],
            [.. quotes.GroupBy(q => q.SpeakerId)
                .Select(g => new ReportedSpeaker(g.Key, g.GroupBy(q => q.Quote.Speaker ?? "").MaxBy(n => n.Count())?.Key ?? "", [.. g]))
                .OrderBy(s => s.Id.Length == 0).ThenByDescending(s => s.Quotes.Length).ThenBy(s => s.Name, StringComparer.CurrentCulture)]);
    }
}
