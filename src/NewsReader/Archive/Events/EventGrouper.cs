using System.Collections.Immutable;

namespace NewsReader.Archive.Events;

/// <summary>Groups articles by the event they report.</summary>
/// <remarks>Two steps: stories by average linkage over everything alike, then each story is divided where two parts of it name different
/// people, places or numbers throughout. The result depends on the articles alone, not on their order.</remarks>
public static class EventGrouper
{
    /// <param name="articles">What is to be grouped; all pairs are compared, so callers pass candidates, not archives.</param>
    /// <param name="weights">The archive's.</param>
    public static IReadOnlyList<EventGroup> Group(IEnumerable<EventFeatures> articles, EventWeights weights)
    {
        var members = articles.OrderBy(a => a.Article, StringComparer.Ordinal).ToArray();
        var likeness = Compare(members, weights);
        return [.. AverageLinkage.Join(likeness, EventLikeness.Same).SelectMany(b => EventsOf(b, members, likeness, weights))];
    }

    private static IEnumerable<EventGroup> EventsOf(AverageLinkage.Branch branch, EventFeatures[] members, double[,] likeness, EventWeights weights)
    {
        int[] story = [.. branch.Members.Order()];
        foreach (var part in StoryDivider.Divide([.. story.Select(i => members[i])], weights))
        {
            int[] own = [.. part.Members.Select(i => story[i])];
            yield return new EventGroup(
                [.. own.Select(i => members[i])],
                members[story[0]].Article,
                [.. own.Select(i => own.Length == 1 ? 1 : own.Where(o => o != i).Average(o => likeness[i, o]))],
                part.Telling);
        }
    }

    private static double[,] Compare(EventFeatures[] members, EventWeights weights)
    {
        var likeness = WordLikeness.Compare([.. members.Select(weights.Vector)]);
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                likeness[i, j] = likeness[j, i] = EventLikeness.Of(members[i], members[j], likeness[i, j], weights);
            }
        }

        return likeness;
    }
}
