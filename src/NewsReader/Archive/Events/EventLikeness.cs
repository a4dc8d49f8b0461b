using NewsReader.Articles;

namespace NewsReader.Archive.Events;

/// <summary>How much two articles speak for reporting one event.</summary>
/// <remarks>The likeness of their words, less where what they state contradicts. Articles in two languages share few words: there what they mean, the
/// names they share and the days they appeared decide.</remarks>
public static class EventLikeness
{
    /// <summary>At and above this, on average over all pairs, articles report one event.</summary>
    public const double Same = 0.15;

    /// <summary>What two articles in different languages get that appeared together and share telling names.</summary>
    private const double AcrossLanguages = 0.4;

    /// <summary>Three names that hardly any other article holds.</summary>
    private const double NamesOfOneEvent = 17;

    /// <summary>Two such names, which may be those of one person.</summary>
    private const double NamesOfOneSpeaker = 10;

    /// <summary>One such name.</summary>
    private const double NameOfOneArticle = 6;

    /// <summary>How alike what two articles are about must be where they share but one person.</summary>
    private const double SameMatter = 0.16;

    /// <summary>The same where they share but one name: of 25,000 pairs of articles in two languages on different news none was as alike.</summary>
    private const double SameNews = 0.25;

    /// <summary>What articles gain in which the same people speak.</summary>
    private const double SameSpeakers = 0.15;

    private const int DaysOfOneEvent = 2;
    private const int DaysOfOneStory = 30;

    /// <summary>What is left of the likeness of articles that appeared further apart than a story lasts.</summary>
    private const double LaterStory = 0.25;

    /// <summary>Kinds that name the occasion itself; one that is none of these may go with any of them.</summary>
    private static readonly string[][] Occasions =
        [["summit", "forum", "town hall", "conference", "meeting"], ["talks", "visit", "meeting"], ["ceremony"], ["hearing"], ["trial"], ["interview"], ["rally", "town hall", "protest"], ["fundraiser"], ["call"], ["briefing", "conference"]];

    /// <summary>0 to 1.</summary>
    /// <param name="a">An article.</param>
    /// <param name="b">Another.</param>
    /// <param name="words">The likeness of their words, 0 to 1.</param>
    /// <param name="weights">The archive's.</param>
    public static double Of(EventFeatures a, EventFeatures b, double words, EventWeights weights)
    {
        // Days of two occasions; where neither names one, what people said about an accident may be said for a week, but not for a month.
        if (Apart(a.Day, b.Day, a.Kind is null && b.Kind is null ? DaysOfOneStory : DaysOfOneEvent))
        {
            return 0;
        }

        var likeness = a.Language != b.Language && Near(a.Day ?? a.Published, b.Day ?? b.Published) && AreOfOneEvent(a, b, weights.OfSharedNames(a, b))
            ? Math.Max(words, AcrossLanguages)
            : words + (words >= Same ? SameSpeakers * Shared(a.People, b.People) : 0);
        return Math.Min(1, likeness) * (KindsDiffer(a.Kind, b.Kind) ? 0.3 : 1) * PlaceFactor(a, b) * (Apart(a.Published, b.Published, DaysOfOneStory) && !SameDay(a, b) ? LaterStory : 1);
    }

    /// <summary>Whether articles in two languages may report one event, going by the days they appeared.</summary>
    /// <param name="a">The number of a day; 0 for none.</param>
    /// <param name="b">Another.</param>
    internal static bool AreNear(int a, int b) => a > 0 && b > 0 && Math.Abs(a - b) <= DaysOfOneEvent;

    /// <summary>Whether two articles in different languages share names enough, or fewer names and what they are about.</summary>
    private static bool AreOfOneEvent(EventFeatures a, EventFeatures b, double names) => names >= NamesOfOneEvent || (names >= NameOfOneArticle && MeantWords.Likeness(a, b) >= (names >= NamesOfOneSpeaker ? SameMatter : SameNews));

    private static bool Near(PartialDate? a, PartialDate? b) => a is { Day: not null } && b is { Day: not null } && !Apart(a, b, DaysOfOneEvent);

    private static double Shared(IReadOnlyCollection<string> a, IReadOnlyCollection<string> b) =>
        a.Count == 0 || b.Count == 0 ? 0 : (double)a.Intersect(b, StringComparer.Ordinal).Count() / Math.Min(a.Count, b.Count);

    private static double PlaceFactor(EventFeatures a, EventFeatures b) =>
        Both(a.Country, b.Country) && !Equal(a.Country, b.Country) ? 0.3
        : Both(a.City, b.City) && !Equal(a.City, b.City) ? 0.5
        : 1;

    private static bool KindsDiffer(string? a, string? b) =>
        a is not null && b is not null && a != b && Occasions.Any(k => k.Contains(a)) && Occasions.Any(k => k.Contains(b)) && !Occasions.Any(k => k.Contains(a) && k.Contains(b));

    private static bool SameDay(EventFeatures a, EventFeatures b) => a.Day is { Day: not null } day && day == b.Day;

    private static bool Apart(PartialDate? a, PartialDate? b, int days) =>
        a is { } x && b is { } y && (x.First.DayNumber - y.Last.DayNumber > days || y.First.DayNumber - x.Last.DayNumber > days);

    private static bool Both(string? a, string? b) => !string.IsNullOrEmpty(a) && !string.IsNullOrEmpty(b);

    private static bool Equal(string? a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
