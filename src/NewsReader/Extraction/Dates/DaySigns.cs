namespace NewsReader.Extraction.Dates;

/// <summary>What speaks for a day being the one on which the principal words of an article were said, and how much each sign weighs.</summary>
/// <remarks>Weights are log odds against "no day is told": a conditional logit over articles that two readers had labelled, rounded.
/// An opening dates a death or a vote as often as words, so no sign is enough alone.</remarks>
internal sealed record DaySigns
{
    /// <summary>Below this probability no day is plainly the one.</summary>
    public const double LeastProbability = 0.63;

    /// <summary>Sentences of a report that is no longer than its news.</summary>
    private const int Short = 10;

    /// <summary>Body sentences before the last that still is the beginning of a report.</summary>
    private const int Beginning = 2;

    /// <summary>Days from it to publication; <c>null</c> where either is not known.</summary>
    public required int? Age { get; init; }

    /// <summary>Whether nothing but a weekday names it.</summary>
    public required bool Bare { get; init; }

    /// <summary>Body sentences before the first that tells of it.</summary>
    public required int Place { get; init; }

    /// <summary>Whether a verb of speech stands with it.</summary>
    public required bool Says { get; init; }

    /// <summary>Whether a sentence that tells of it reports words or names somebody quoted.</summary>
    public required bool Voiced { get; init; }

    /// <summary>Whether a sentence that tells of it names the occasion the report is from.</summary>
    public required bool AtOccasion { get; init; }

    /// <summary>Whether words are reported in a sentence that tells of it or right beside one.</summary>
    public required bool Near { get; init; }

    /// <summary>The share of the quotes that no other day was told after, 0 to 1.</summary>
    public required double Words { get; init; }

    /// <summary>Whether the report is from one occasion.</summary>
    public required bool Occasion { get; init; }

    /// <summary>How many quotes the article has.</summary>
    public required int Quotes { get; init; }

    /// <summary>How many sentences the article has.</summary>
    public required int Sentences { get; init; }

    /// <summary>Log odds of being the day, against there being none.</summary>
    public double Odds =>
        OfAge - (0.95 * Math.Log(1 + Place)) + (Says ? 0.4 : 0) + (Voiced ? 0.7 : 0) + (AtOccasion ? 1 : 0) + (Near ? 0.6 : 0) + (0.7 * Words)
        + (Occasion ? 0.55 : 0) + (0.25 * Math.Log(1 + Quotes)) - (0.65 * Math.Log((1 + Math.Max(Short, Sentences)) / (double)Short)) - 0.3;

    /// <summary>News is of the day or of the day before, and an older day is news where the report begins with it. A weekday six days back is more often the coming one, in a report that was put out a day early.</summary>
    private double OfAge => Age switch
    {
        null => 0.4,
        0 or 1 => 0.75,
        6 when Bare => -1.7,
        >= 4 when Place > Beginning => -1,
        _ => 0,
    };
}
