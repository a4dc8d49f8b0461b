using System.Collections.Immutable;
using NewsReader.Curation;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>What is looked for: a passage's words and surroundings as match keys.</summary>
/// <param name="Quote">Its words.</param>
/// <param name="Before">What stood before: 96 characters, or more where the revision was kept; with <see cref="Agreement.Edge"/> where the text began there.</param>
/// <param name="After">What stood behind, likewise.</param>
/// <param name="Words">The words as they were, for comparing wordings.</param>
/// <param name="Position">Where it stood, 0 to 1 of the text; -1 where the length of that text is not known.</param>
internal sealed record WantedPassage(string Quote, string Before, string After, string Words, double Position)
{
    /// <summary>How much of a kept revision counts as surroundings, in code units of its key.</summary>
    private const int WideContext = 400;

    /// <summary>A passage of so few words is found by what stands around it, not by its words.</summary>
    public const int ShortPick = 3;

    public int WordCount { get; } = KeyWords.Of(Quote).Length;

    /// <summary>Seeks its words.</summary>
    public ApproximateSearch Search { get; } = new(Quote);

    /// <summary>Compares what stands around it.</summary>
    public Agreement Around { get; } = new(Before, After);

    /// <summary>From here on what stands around an equal wording says that it is the passage.</summary>
    public double EnoughContext => WordCount <= ShortPick ? 0.8 : CandidateFinder.AgreeingContext;

    /// <summary>Whether it began and ended with whole words.</summary>
    private (bool Start, bool End) Whole { get; init; } = (true, true);

    /// <summary>What is known of the text outside the passage.</summary>
    private ImmutableArray<ReadOnlyMemory<char>> Outside { get; init; } = [Before.AsMemory(), After.AsMemory()];

    public static WantedPassage Of(PassageRecord record, PassageText? stored)
    {
        if (stored is null || record.End > stored.Text.Length)
        {
            var (before, after) = (MatchKey.Fold(record.Before), MatchKey.Fold(record.After));
            return new WantedPassage(
                MatchKey.Fold(record.Quote),
                record.Before.Length == record.Start ? Agreement.FromStart(before) : before,
                record.After.Length + 1 < PassageDescriber.ContextLength ? Agreement.ToEnd(after) : after,
                record.Quote, -1)
            {
                Outside = [before.AsMemory(), after.AsMemory()],
                Whole = (IsCutFree(record.Before, record.Quote), IsCutFree(record.Quote, record.After)),
            };
        }

        var key = stored.Key.Value;
        var at = stored.Key.ToKey(new TextSpan(record.Start, record.End));
        var (from, to) = (Math.Max(0, at.Start - WideContext), Math.Min(key.Length, at.End + WideContext));
        return new WantedPassage(
            at.In(key),
            from == 0 ? Agreement.FromStart(key[..at.Start]) : key[from..at.Start],
            to == key.Length ? Agreement.ToEnd(key[at.End..]) : key[at.End..to],
            new TextSpan(record.Start, record.End).In(stored.Text),
            (double)record.Start / Math.Max(1, stored.Text.Length))
        {
            Outside = [key.AsMemory(0, at.Start), key.AsMemory(at.End)],
            Whole = (stored.Key.IsWordEdge(at.Start), stored.Key.IsWordEdge(at.End)),
        };
    }

    /// <summary>Every place where its words stand; a passage of whole words does not stand inside a word.</summary>
    public IEnumerable<TextSpan> ExactPlaces(MatchKey key) =>
        key.All(Quote).Select(at => new TextSpan(at, at + Quote.Length)).Where(place => (!Whole.Start || key.IsWordEdge(place.Start)) && (!Whole.End || key.IsWordEdge(place.End)));

    /// <summary>Whether words of the current text are no rewriting of the passage, because they stood outside it as often before.</summary>
    public bool WasOutside(ReadOnlySpan<char> words, MatchKey current)
    {
        var bare = words.Trim(' ').Trim(".,;:!?'-()[]").Trim(' ');
        var earlier = 0;
        foreach (var part in bare.IsEmpty ? [] : Outside)
        {
            earlier += Count(part.Span, bare, int.MaxValue);
        }

        return earlier > 0 && Count(current.Value, bare, earlier + 1) <= earlier;
    }

    /// <summary>Whether no word goes on from one text to the other; not known where either is empty.</summary>
    private static bool IsCutFree(string left, string right) => left.Length > 0 && right.Length > 0 && MatchKey.IsWordEdge([left[^1], right[0]], 1);

    /// <summary>How often words stand in a text, as far as asked.</summary>
    private static int Count(ReadOnlySpan<char> text, ReadOnlySpan<char> words, int most)
    {
        var count = 0;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0 && count < most;)
        {
            count += MatchKey.IsWordEdge(text, at) && MatchKey.IsWordEdge(text, at + words.Length) ? 1 : 0;
            var next = at + words.Length;
            var further = text[next..].IndexOf(words, StringComparison.Ordinal);
            at = further < 0 ? -1 : next + further;
        }

        return count;
    }
}
