using System.Collections.Immutable;

namespace NewsReader.Archive.Events;

/// <summary>Divides a story into the events it is about.</summary>
/// <remarks>Two trials of one boxer share most of their words. Within the story those words tell nothing: words are weighed anew by how few
/// of its articles hold them, names more than others, and the two least alike parts are two events if each names throughout what the other
/// hardly ever names.</remarks>
internal static class StoryDivider
{
    /// <summary>Articles a part needs: of fewer it cannot be said what they have in common by more than chance.</summary>
    private const int FewestArticles = 4;

    /// <summary>Parts whose articles are more alike than this, by the words that tell within the story, are one event.</summary>
    private const double MostLikeness = 0.07;

    private const double NameWeight = 2;
    private const double Throughout = 0.5;
    private const double HardlyEver = 0.15;

    /// <summary>A part of a story.</summary>
    /// <param name="Members">Positions, ascending.</param>
    /// <param name="Telling">Names that its articles share and the others do not.</param>
    internal sealed record Part(ImmutableArray<int> Members, ImmutableArray<string> Telling);

    /// <summary>The events of a story; the whole where it is about one.</summary>
    public static IReadOnlyList<Part> Divide(IReadOnlyList<EventFeatures> story, EventWeights weights)
    {
        var found = new List<Part>();
        var waiting = new Stack<Part>([new Part([.. Enumerable.Range(0, story.Count)], [])]);
        while (waiting.TryPop(out var part))
        {
            if (Halve(story, part.Members, weights) is var (first, second))
            {
                waiting.Push(second);
                waiting.Push(first);
            }
            else
            {
                found.Add(part);
            }
        }

        return found;
    }

    private static (Part First, Part Second)? Halve(IReadOnlyList<EventFeatures> story, ImmutableArray<int> members, EventWeights weights)
    {
        if (members.Length < 2 * FewestArticles)
        {
            return null;
        }

        var articles = members.Select(m => story[m]).ToArray();
        var names = NamesOf(articles);
        var likeness = WordLikeness.Compare(LocalVectors(articles, names, weights));
        if (Fork(AverageLinkage.Join(likeness, double.NegativeInfinity)[0]) is not var (first, second, aside) || Average(likeness, first, second) > MostLikeness)
        {
            return null;
        }

        var ofFirst = Telling(articles, first, second, names);
        var ofSecond = Telling(articles, second, first, names);
        if (ofFirst.IsEmpty || ofSecond.IsEmpty)
        {
            return null;
        }

        var toFirst = aside.ToLookup(a => Average(likeness, [a], first) >= Average(likeness, [a], second));
        return (PartOf(members, first.Concat(toFirst[true]), ofFirst), PartOf(members, second.Concat(toFirst[false]), ofSecond));
    }

    private static Part PartOf(ImmutableArray<int> members, IEnumerable<int> positions, ImmutableArray<string> telling) =>
        new([.. positions.Select(p => members[p]).Order()], telling);

    /// <summary>Words that most articles that hold them write as a name.</summary>
    private static HashSet<string> NamesOf(EventFeatures[] articles) =>
        [.. articles.SelectMany(a => a.Terms).GroupBy(t => t.Form, StringComparer.Ordinal).Where(g => 2 * g.Count(t => t.Name) >= g.Count() && CommonWords.ShareOf(g.Key, true) < 0.01).Select(g => g.Key)];

    private static List<Dictionary<string, double>> LocalVectors(EventFeatures[] articles, HashSet<string> names, EventWeights weights)
    {
        var counts = articles.SelectMany(a => a.Terms).GroupBy(t => t.Form, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return [.. articles.Select(a => EventWeights.Normalised(weights.Vector(a)
            .Where(w => counts[w.Key] > 1 && counts[w.Key] < articles.Length)
            .ToDictionary(w => w.Key, w => w.Value * Math.Log((double)articles.Length / counts[w.Key]) * (names.Contains(w.Key) ? NameWeight : 1), StringComparer.Ordinal)))];
    }

    /// <summary>The topmost fork of the tree into two parts of some size; smaller branches above it stand aside.</summary>
    private static (ImmutableArray<int> First, ImmutableArray<int> Second, List<int> Aside)? Fork(AverageLinkage.Branch tree)
    {
        var aside = new List<int>();
        while (tree is { First: { } first, Second: { } second })
        {
            if (first.Members.Length >= FewestArticles && second.Members.Length >= FewestArticles)
            {
                return (first.Members, second.Members, aside);
            }

            (tree, var small) = first.Members.Length >= second.Members.Length ? (first, second) : (second, first);
            aside.AddRange(small.Members);
        }

        return null;
    }

    private static ImmutableArray<string> Telling(EventFeatures[] articles, ImmutableArray<int> own, ImmutableArray<int> others, HashSet<string> names)
    {
        var counts = Counts(articles, own);
        var elsewhere = Counts(articles, others);
        return [.. counts.Where(c => names.Contains(c.Key) && c.Value >= 2 && c.Value >= Throughout * own.Length && elsewhere.GetValueOrDefault(c.Key) <= HardlyEver * others.Length)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key)];
    }

    private static Dictionary<string, int> Counts(EventFeatures[] articles, ImmutableArray<int> positions) =>
        positions.SelectMany(p => articles[p].Terms).GroupBy(t => t.Form, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    private static double Average(double[,] likeness, ImmutableArray<int> a, ImmutableArray<int> b) => a.Average(x => b.Average(y => likeness[x, y]));
}
