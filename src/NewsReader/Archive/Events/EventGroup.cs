using System.Collections.Immutable;

namespace NewsReader.Archive.Events;

/// <summary>Articles that report one event.</summary>
/// <param name="Members">Their features.</param>
/// <param name="Story">The first of the articles that were weighed together, by id; events of one story are alike but told apart.</param>
/// <param name="Likeness">Of each member to the others on average, 0 to 1, in the order of <paramref name="Members"/>; 1 for one alone.</param>
/// <param name="Telling">Words that tell the event from others of its story, where there are any.</param>
public sealed record EventGroup(ImmutableArray<EventFeatures> Members, string Story, ImmutableArray<double> Likeness, ImmutableArray<string> Telling)
{
    /// <summary>An article that is like no other.</summary>
    public static EventGroup Of(EventFeatures only) => new([only], only.Article, [1], []);
}
