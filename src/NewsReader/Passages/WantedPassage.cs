using NewsReader.Curation;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>What is looked for: a passage's words and surroundings as match keys.</summary>
/// <param name="Quote">Its words.</param>
/// <param name="Before">What stood before: 96 characters, or more where the revision was kept.</param>
/// <param name="After">What stood behind.</param>
/// <param name="Words">The words as they were, for comparing wordings.</param>
/// <param name="Position">Where it stood, 0 to 1 of the text; -1 where the length of that text is not known.</param>
internal sealed record WantedPassage(string Quote, string Before, string After, string Words, double Position)
{
    /// <summary>How much of a kept revision counts as surroundings, in code units of its key.</summary>
    private const int WideContext = 400;

    public int WordCount { get; } = KeyWords.Of(Quote).Length;

    public static WantedPassage Of(PassageRecord record, PassageText? stored)
    {
        if (stored is null || record.End > stored.Text.Length)
        {
            return new WantedPassage(
                MatchKey.Fold(record.Quote), MatchKey.Fold(record.Before), MatchKey.Fold(record.After), record.Quote, -1);
        }

        var key = stored.Key.Value;
        var at = stored.Key.ToKey(new TextSpan(record.Start, record.End));
        return new WantedPassage(
            at.In(key),
            key[Math.Max(0, at.Start - WideContext)..at.Start],
            key[at.End..Math.Min(key.Length, at.End + WideContext)],
            new TextSpan(record.Start, record.End).In(stored.Text),
            (double)record.Start / Math.Max(1, stored.Text.Length));
    }
}
