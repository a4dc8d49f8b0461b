using NewsReader.Archive.Senses;

namespace NewsReader.Archive.Statements;

/// <summary>How much speaks for it that two reports of one speaker on one occasion, in other words or languages, are of one utterance.</summary>
/// <remarks>Two logistic regressions over 670 pairs of invented articles, labelled apart from the rule and kept outside the project: the logarithm of the odds.
/// Each of five sets was told by what the other four had taught; docs/statements.md says what it found. In two languages only what means the same
/// tells: a common matter there mostly comes from what the articles are about.</remarks>
internal static class MeaningLikeness
{
    /// <summary>What a report must say for a share of it to count in full: two unusual words.</summary>
    private const double LeastWeight = 6;

    /// <summary>Of a word's meaning, what a matter counts in the share.</summary>
    private const double RelatedShare = 0.7;

    private const int MostWords = 6;

    private static readonly Weights InOneLanguage = new(OfNothing: -2.9, OfMeant: 0.3, OfRelated: 0.5, OfShare: 1.6, OfWord: 0.6);

    private static readonly Weights Translated = new(OfNothing: -4.4, OfMeant: 0.22, OfRelated: 0, OfShare: 7.4, OfWord: 0.73);

    /// <summary>Above 0 where more speaks for it than against it; 5 and more for a sentence told again in full.</summary>
    /// <param name="overlap">What the two have in common.</param>
    /// <param name="translated">Whether they are in two languages.</param>
    public static double Of(SenseOverlap overlap, bool translated)
    {
        var weights = translated ? Translated : InOneLanguage;
        var share = (overlap.Meant + (translated ? 0 : RelatedShare * overlap.Related)) / Math.Max(LeastWeight, overlap.Least);
        return weights.OfNothing + (weights.OfMeant * overlap.Meant) + (weights.OfRelated * overlap.Related) + (weights.OfShare * Math.Min(1, share)) + (weights.OfWord * Math.Min(overlap.Words, MostWords));
    }

    private sealed record Weights(double OfNothing, double OfMeant, double OfRelated, double OfShare, double OfWord);
}
