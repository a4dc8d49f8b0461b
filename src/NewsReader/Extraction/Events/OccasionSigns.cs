namespace NewsReader.Extraction.Events;

/// <summary>What speaks for an occasion being the one an article reports from, and how much each sign weighs.</summary>
/// <remarks>Weights are log odds against "no one occasion": a conditional logit over articles that two readers had labelled, rounded.
/// An article names many occasions in passing, so a sign is worth only what it tells beside the others.</remarks>
internal sealed record OccasionSigns
{
    /// <summary>Below this probability no occasion is plainly the one.</summary>
    public const double LeastProbability = 0.55;

    /// <summary>Body sentences before the first mention; none stands at -1.</summary>
    public required int Place { get; init; }

    /// <summary>Whether words are said to have been said there.</summary>
    public required bool Spoken { get; init; }

    /// <summary>Whether the article has words of known speakers, and none of them was said there.</summary>
    public required bool Silent { get; init; }

    /// <summary>The share of the article's reported letters, 0 to 1.</summary>
    public required double Words { get; init; }

    /// <summary>Whether the headline names its kind.</summary>
    public required bool Titled { get; init; }

    /// <summary>Other occasions of the article at which something was said.</summary>
    public required int Others { get; init; }

    /// <summary>The share of the quotes that whoever is quoted most has, 0 to 1.</summary>
    public required double Principal { get; init; }

    /// <summary>Whether somebody has half of the quotes and said most of them there.</summary>
    public required bool OfPrincipal { get; init; }

    /// <summary>What it is.</summary>
    public required EventNoun Noun { get; init; }

    /// <summary>Log odds of being the occasion, against there being none.</summary>
    public double Odds =>
        2.7 + (Spoken ? 0.45 : 0) - (Silent ? 0.45 : 0) + (0.5 * Words) + (Titled ? 1.1 : 0) + OfPlace + OfKind + OfVoices - (0.3 * Math.Min(5, Others)) + (OfPrincipal ? 0.15 : 0);

    /// <summary>What is named early is what the report is about.</summary>
    private double OfPlace => (Place <= 2 ? 0.3 : 0) + (Place <= 5 ? 0.6 : 0) - (1.4 * Math.Log(1 + Math.Max(0, Place)));

    /// <summary>Somebody's own occasion is named for the sake of its words; a post and a survey are often told of in passing, unless the report begins with the survey.</summary>
    private double OfKind => (Noun.Personal ? 0.8 : 0) + Noun.Kind switch
    {
        "post" => -1.3,
        "report" => Place <= 2 ? 0.1 : -0.5,
        "speech" => 0.5,
        _ => 0,
    };

    /// <summary>Where many are quoted and nobody much, each from somewhere else, few reports have one occasion.</summary>
    private double OfVoices => Principal is 0 or >= 0.4 ? 0 : (Principal < 0.3 ? -0.65 : 0) - (Words < 0.25 ? 0.5 : 0);
}
