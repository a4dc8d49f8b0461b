using NewsReader.Articles;

namespace NewsReader.Archive;

/// <summary>How sure it is that two articles report one event.</summary>
/// <remarks>Who and where count most, then the words of headline and opening; dates and kinds that contradict each other rule it out.</remarks>
public static class EventLikeness
{
    /// <summary>At and above this two articles report one event.</summary>
    public const double Same = 0.5;

    private const int DaysOfOneEvent = 3;
    private const int DaysOfOneStory = 10;

    private static readonly string[][] KindsOfOneEvent =
    [
        ["summit", "conference", "forum", "meeting"],
        ["talks", "visit", "meeting", "call"],
        ["briefing", "statement", "speech", "interview"],
        ["hearing", "trial"],
        ["rally", "speech", "incident"],
        ["trial", "statement"],
        ["incident", "statement", "briefing"],
    ];

    /// <summary>0 to 1.</summary>
    public static double Of(EventFeatures a, EventFeatures b)
    {
        if (Apart(a.Day, b.Day, DaysOfOneEvent) || Apart(a.Published, b.Published, DaysOfOneStory) || PlacesDiffer(a, b) || !KindsAgree(a.Kind, b.Kind))
        {
            return 0;
        }

        var weekday = a.Weekday is null || b.Weekday is null ? 0.5 : a.Weekday == b.Weekday ? 1 : 0;
        var sameDay = a.Day is not null && a.Day == b.Day ? 1 : weekday;
        return (0.3 * Place(a, b)) + (0.3 * Overlap(a.People, b.People)) + (0.25 * Overlap(a.Words, b.Words)) + (0.15 * sameDay);
    }

    private static double Place(EventFeatures a, EventFeatures b) =>
        Both(a.Place[2], b.Place[2]) && a.Place[2] == b.Place[2] ? 1
        : Both(a.Place[1], b.Place[1]) ? 0.9
        : Both(a.Place[0], b.Place[0]) ? 0.7
        : 0.3;

    /// <summary>A country or a city that both state and that is not the same. Sites often go by several names.</summary>
    private static bool PlacesDiffer(EventFeatures a, EventFeatures b) =>
        (Both(a.Place[0], b.Place[0]) && a.Place[0] != b.Place[0]) || (Both(a.Place[1], b.Place[1]) && a.Place[1] != b.Place[1]);

    private static bool KindsAgree(string a, string b) => a == b || KindsOfOneEvent.Any(kinds => kinds.Contains(a) && kinds.Contains(b));

    private static bool Apart(PartialDate? a, PartialDate? b, int days) =>
        a is { } x && b is { } y && (x.First.DayNumber - y.Last.DayNumber > days || y.First.DayNumber - x.Last.DayNumber > days);

    /// <summary>What they share of what the shorter list has: a short report and a long one of the same event share few of the long one's.</summary>
    private static double Overlap(IReadOnlyCollection<string> a, IReadOnlyCollection<string> b) =>
        a.Count == 0 || b.Count == 0 ? 0.3 : (double)a.Intersect(b, StringComparer.Ordinal).Count() / Math.Min(a.Count, b.Count);

    private static bool Both(string a, string b) => a.Length > 0 && b.Length > 0;
}
