using NewsReader.Articles;

namespace NewsReader.Archive.Events;

/// <summary>Resolves what the articles of one event say of it to one name, kind, day and place.</summary>
public static class EventResolver
{
    private const int LongestName = 90;
    private const int LongestSlug = 60;

    /// <summary>What the event is; its id is not chosen yet.</summary>
    public static EventSummary Resolve(EventGroup group)
    {
        var members = group.Members;
        var kind = Most(members.Where(m => members.Length == 1 || !IsOwn(m.Kind)), m => m.Kind, m => m.Confidence) ?? Most(members, m => m.Kind, m => m.Confidence);
        var country = Most(members, m => m.Country, _ => 1);
        var city = Most(members.Where(m => m.Country == country || m.Country is null), m => m.City, _ => 1);
        var site = Most(members.Where(m => m.City == city || m.City is null), m => m.Site, _ => 1);
        return new EventSummary("", NameOf(group, kind), kind ?? EventSummary.NotStated, DayOf(members), country, city, site);
    }

    /// <summary>An id for a new event: its name and the beginning of the id of the article it is first known by.</summary>
    /// <param name="summary">The event.</param>
    /// <param name="article">The id of its first article.</param>
    /// <param name="letters">How much of the article's id to take.</param>
    public static string IdOf(EventSummary summary, string article, int letters) =>
        $"{Slug.Of(summary.Name, LongestSlug)}-{article[..Math.Min(letters, article.Length)]}".TrimStart('-');

    private static string NameOf(EventGroup group, string? kind)
    {
        var named = group.Members.Where(m => m.Name is { } name && Tells(name) && m.Kind == kind && !(group.Members.Length > 1 && IsOwn(kind)))
            .OrderByDescending(m => m.Confidence)
            .ThenByDescending(m => m.Language == "en").ThenByDescending(m => m.Name?.Length).ThenBy(m => m.Name, StringComparer.Ordinal).FirstOrDefault();
        var spoken = group.Members.CountBy(m => m.Language, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return named?.Name ?? group.Members.Zip(group.Likeness).OrderByDescending(m => spoken[m.First.Language]).ThenByDescending(m => m.Second).ThenBy(m => m.First.Article, StringComparer.Ordinal).First().First.Title;
    }

    /// <summary>How one outlet came by its words tells little of an event that several report, and an outlet's name is no name for it.</summary>
    public static bool IsOwn(string? kind) => kind is "interview" or "statement" or "post";

    /// <summary>"The talks" names no event; "the talks in Valletta" does.</summary>
    private static bool Tells(string name) => name.Length <= LongestName && name.Contains(' ', StringComparison.Ordinal) && name.Any(char.IsUpper);

    private static PartialDate? DayOf(IReadOnlyCollection<EventFeatures> members)
    {
        var weekday = Most(members, m => m.Weekday, _ => 1);
        var days = members.Select(m => m.Day).OfType<PartialDate>().ToList();
        var stated = days.Where(d => d.Day is not null).GroupBy(d => d)
            .OrderByDescending(g => weekday is null || g.Key.First.DayOfWeek.ToString() == weekday).ThenByDescending(g => g.Count()).ThenBy(g => g.Key.First).Select(g => (PartialDate?)g.Key).FirstOrDefault();
        return stated ?? Before(members, weekday) ?? days.OrderBy(d => d.Last.DayNumber - d.First.DayNumber).ThenBy(d => d.First).Select(d => (PartialDate?)d).FirstOrDefault();
    }

    /// <summary>One article says "on Friday" and another when it appeared: the last such day up to the first report.</summary>
    private static PartialDate? Before(IEnumerable<EventFeatures> members, string? weekday)
    {
        var published = members.Select(m => m.Published).OfType<PartialDate>().Where(d => d.Day is not null).Select(d => d.First).Order().ToList();
        if (published.Count == 0 || !Enum.TryParse<DayOfWeek>(weekday, out var day))
        {
            return null;
        }

        return PartialDate.Of(published[0].AddDays(-(((int)published[0].DayOfWeek - (int)day + 7) % 7)));
    }

    private static string? Most(IEnumerable<EventFeatures> members, Func<EventFeatures, string?> value, Func<EventFeatures, double> weight)
    {
        var stated = members.Select(value).Where(v => !string.IsNullOrEmpty(v)).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return stated.Count < 2 ? stated.FirstOrDefault() : members.Where(m => !string.IsNullOrEmpty(value(m))).GroupBy(value, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(weight)).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).FirstOrDefault();
    }
}
