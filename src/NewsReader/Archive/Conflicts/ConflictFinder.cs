using System.Collections.Immutable;
using NewsReader.Archive.Statements;
using NewsReader.Articles;
using NewsReader.Extraction;

namespace NewsReader.Archive.Conflicts;

/// <summary>Finds what two reports of the same words contradict each other about: speaker, venue or date.</summary>
/// <remarks>Only words between quotation marks and in a row count, and only what both articles state: an unknown speaker contradicts nobody,
/// and whoever speaks for an organisation does not contradict it.</remarks>
internal static class ConflictFinder
{
    private const int DaysOfOneEvent = 2;

    /// <summary>The contradictions between the sentences of two articles, with the places of these among the sentences of each.</summary>
    public static IEnumerable<(int First, int Second, Conflict Conflict)> Between(ImmutableArray<SaidSentence> a, ImmutableArray<SaidSentence> b) =>
        a.SelectMany(first => b.SelectMany(second => Between(first, second).Select(c => (first.Ordinal, second.Ordinal, c))));

    /// <summary>The contradictions between two sentences; none where they are not the same words.</summary>
    public static IEnumerable<Conflict> Between(SaidSentence a, SaidSentence b)
    {
        var (first, second) = (a.Report, b.Report);
        if (first.Quote.Kind is QuoteKind.Indirect || second.Quote.Kind is QuoteKind.Indirect || !SentenceLikeness.IsVerbatim(a, b))
        {
            yield break;
        }

        if (first.Kind is not null && first.Kind == second.Kind && !first.MaySpeakAs(second))
        {
            yield return new Conflict(ConflictKind.Speaker, a.Text, first, first.Speaker ?? "", second, second.Speaker ?? "");
        }

        // An article that recalls the words at a later occasion has that one's place and day.
        if (!first.MaySpeakAs(second) || first.Event is null || first.Event != second.Event)
        {
            yield break;
        }

        if (first.Venue is { } here && second.Venue is { } there && PlaceWhereTheyDiffer(here, there) is var (place, other))
        {
            yield return new Conflict(ConflictKind.Venue, a.Text, first, place, second, other);
        }

        if (first.Day is { Day: not null } day && second.Day is { Day: not null } otherDay && Math.Abs(day.First.DayNumber - otherDay.First.DayNumber) > DaysOfOneEvent)
        {
            yield return new Conflict(ConflictKind.Date, a.Text, first, day.ToString(), second, otherDay.ToString());
        }
    }

    /// <summary>What a list of conflicts names once: a conflict about a speaker is about these two people, one about venue or date about the whole occasion.</summary>
    public static string TopicOf(Conflict conflict) => string.Join(
        '\n', new[] { conflict.Kind.ToString(), conflict.Kind is ConflictKind.Speaker ? "" : conflict.First.Event ?? "" }.Concat(new[] { conflict.FirstValue, conflict.SecondValue }.Order(StringComparer.Ordinal)));

    /// <summary>The widest of country, city and site that both state and that is not the same.</summary>
    private static (string, string)? PlaceWhereTheyDiffer(Venue a, Venue b) =>
        new[] { (a.Country, b.Country), (a.City, b.City), (a.Name, b.Name) }
            .Where(p => p.Item1 is { Length: > 0 } && p.Item2 is { Length: > 0 } && !Alike(p.Item1, p.Item2)).Select(p => ((string, string)?)(p.Item1 ?? "", p.Item2 ?? "")).FirstOrDefault();

    /// <summary>"Seaside Congress Palace" and "Congress Palace" are one site.</summary>
    private static bool Alike(string a, string b) => a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase);
}
