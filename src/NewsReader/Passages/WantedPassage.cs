using NewsReader.Curation;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>What is looked for: a passage's words and surroundings as match keys.</summary>
/// <param name="Quote">Its words; of a long passage whose revision was not kept, the head.</param>
/// <param name="Tail">The end of such a passage, otherwise empty.</param>
/// <param name="Before">What stood before.</param>
/// <param name="After">What stood behind.</param>
/// <param name="Words">The words as they were, for comparing wordings.</param>
/// <param name="Position">Where it stood, 0 to 1 of the text; -1 where the length of that text is not known.</param>
internal sealed record WantedPassage(string Quote, string Tail, string Before, string After, string Words, double Position)
{
    public static WantedPassage Of(PassageRecord record, PassageText? stored)
    {
        var words = stored is null ? record.Quote : new TextSpan(record.Start, record.End).In(stored.Text);
        return new WantedPassage(
            MatchKey.Fold(words),
            stored is null ? MatchKey.Fold(record.Tail) : "",
            MatchKey.Fold(record.Before),
            MatchKey.Fold(record.After),
            words,
            stored is null ? -1 : (double)record.Start / Math.Max(1, stored.Text.Length));
    }
}
