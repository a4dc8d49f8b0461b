using System.Collections.Immutable;
using NewsReader.Extraction;

namespace NewsReader.Web.Components.Pages.Events;

/// <summary>What the articles about one event report, by speaker and outlet.</summary>
/// <param name="Outlets">In alphabetical order; the empty name stands for "not stated".</param>
/// <param name="Speakers">Those most outlets quote first; "not stated" last.</param>
public sealed record EventReports(ImmutableArray<string> Outlets, ImmutableArray<ReportedSpeaker> Speakers)
{
    /// <summary>Outlets that must quote somebody before another one can be said to leave them out.</summary>
    private const int Enough = 2;

    /// <summary>For each outlet the people and organisations that it does not quote although at least two others do.</summary>
    public IEnumerable<(string Outlet, ImmutableArray<ReportedSpeaker> Speakers)> LeftOut =>
        Outlets.Where(o => o.Length > 0).Select(o => (o, Speakers.Where(s => s.IsSomebody && s.Outlets >= Enough && s.In(o).IsEmpty).ToImmutableArray())).Where(l => !l.Item2.IsEmpty);

    /// <summary>People and organisations that one outlet alone quotes, where there are several.</summary>
    public IEnumerable<ReportedSpeaker> OnlyOnce => Outlets.Length > 1 ? Speakers.Where(s => s.IsSomebody && s.Outlets == 1) : [];

    public static EventReports Of(IEnumerable<AnnotatedArticle> articles)
    {
        var all = articles.ToList();
        var quotes = all.SelectMany(a => a.Quotes.Select(q => new ReportedQuote(a, q))).ToArray();
        return new EventReports(
            [.. all.Select(a => a.Article.Outlet?.Value ?? "").Distinct().OrderBy(o => o.Length == 0).ThenBy(o => o, StringComparer.CurrentCulture)],
            [.. quotes.GroupBy(q => q.SpeakerId)
                .Select(g => new ReportedSpeaker(g.Key, g.GroupBy(q => q.Quote.Speaker ?? "").MaxBy(n => n.Count())?.Key ?? "", g.First().Speaker?.Kind, [.. g]))
                .OrderBy(s => s.Id.Length == 0).ThenBy(s => s.Kind is SpeakerKind.Group).ThenByDescending(s => s.Outlets).ThenByDescending(s => s.Quotes.Length).ThenBy(s => s.Name, StringComparer.CurrentCulture)]);
    }
}
