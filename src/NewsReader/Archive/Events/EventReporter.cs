using System.Collections.Immutable;
using NewsReader.Articles;

namespace NewsReader.Archive.Events;

/// <summary>Writes out an event: its articles in order, and why each is among them.</summary>
internal static class EventReporter
{
    private const int MostShared = 8;

    public static EventReport Report(EventSummary summary, EventGroup group, EventWeights weights)
    {
        var articles = group.Members.Select((m, i) => ArticleOf(summary, group, i, weights));
        var people = group.Members.SelectMany(m => m.People).GroupBy(p => p, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key);
        return new EventReport(
            summary,
            [.. articles.OrderBy(a => a.Published is null).ThenBy(a => a.Published?.First).ThenBy(a => a.Article.Value, StringComparer.Ordinal)],
            [.. people]);
    }

    private static EventArticle ArticleOf(EventSummary summary, EventGroup group, int at, EventWeights weights)
    {
        var own = group.Members[at];
        var others = group.Members.Where((_, i) => i != at).ToList();
        var elsewhere = others.SelectMany(o => o.Terms.Select(t => t.Form)).ToHashSet(StringComparer.Ordinal);
        var shared = own.Terms.Where(t => elsewhere.Contains(t.Form)).OrderByDescending(weights.Of).ThenBy(t => t.Form, StringComparer.Ordinal).Take(MostShared).Select(t => t.Form);
        return new EventArticle(new ArticleId(own.Article), own.Title, own.Outlet, own.Published, group.Likeness[at], [.. shared], [.. Agreements(summary, own, others)]);
    }

    private static IEnumerable<string> Agreements(EventSummary summary, EventFeatures own, List<EventFeatures> others)
    {
        (string Name, bool Agrees)[] all =
        [
            ("kind", own.Kind == summary.Kind),
            ("day", own.Day is not null && own.Day == summary.Date),
            ("weekday", own.Weekday is not null && summary.Date is { Day: not null } day && day.First.DayOfWeek.ToString() == own.Weekday),
            ("city", own.City is not null && own.City == summary.City),
            ("country", own.Country is not null && own.Country == summary.Country),
            ("speaker", own.People.Any(p => others.Any(o => o.People.Contains(p)))),
        ];
        return all.Where(a => a.Agrees).Select(a => a.Name);
    }
}
