namespace NewsReader.Extraction.Events;

/// <summary>What speaks for an occasion being the one an article reports from, and how much each sign weighs.</summary>
/// <remarks>Weights are log odds against "no one occasion": a conditional logit with a penalty on large weights over articles that two readers had
/// labelled, rounded; signs that told nothing about articles left out of the estimate were dropped. An article names many occasions in passing, so a
/// sign is worth only what it tells beside the others.</remarks>
internal sealed record OccasionSigns
{
    /// <summary>Below this probability no occasion is plainly the one.</summary>
    public const double LeastProbability = 0.57;

    /// <summary>Above this one it still tells where the words were said, though not surely at what.</summary>
    public const double Likely = 0.4;

    /// <summary>Somebody quoted less than this part of the time is one voice among many.</summary>
    private const double OneOfMany = 0.3;

    /// <summary>Where nobody has more than this part of the quotes, an occasion needs <see cref="LeastWords"/> of the words.</summary>
    private const double OneOfSome = 0.4;

    private const double LeastWords = 0.25;

    /// <summary>Body sentences before the first mention; none stands at -1.</summary>
    public required int Place { get; init; }

    /// <summary>Whether words are said to have been said there.</summary>
    public required bool Spoken { get; init; }

    /// <summary>How often the article speaks of it where words are tied to it.</summary>
    public required int Mentions { get; init; }

    /// <summary>The share of the article's reported letters, 0 to 1.</summary>
    public required double Words { get; init; }

    /// <summary>Whether the headline names its kind.</summary>
    public required bool Titled { get; init; }

    /// <summary>Whether the headline asks, explains or counts.</summary>
    public required bool Explained { get; init; }

    /// <summary>The share of the quotes that whoever is quoted most has, 0 to 1; 0 where nobody is known.</summary>
    public required double Principal { get; init; }

    /// <summary>What it is.</summary>
    public required EventNoun Noun { get; init; }

    /// <summary>Whether the first sentences only name it, and nothing is said to have been said there.</summary>
    public bool IsOnlyNamed { get; init; }

    /// <summary>Log odds of being the occasion, against there being none.</summary>
    public double Odds =>
        2.6 + (Spoken ? 1.55 : 0) + Words + (Titled ? 0.9 : 0) - (Explained ? 1.05 : 0) + (0.65 * Math.Log(Mentions)) - (1.7 * Math.Log(1 + Math.Max(0, Place))) + OfKind + OfVoices - (IsOnlyNamed ? 0.75 : 0);

    /// <summary>A statement is named for the sake of its words; a post and a survey are often told of in passing, unless the report begins with the survey.</summary>
    private double OfKind => Noun.Kind switch
    {
        "statement" => 1,
        "post" => -0.7,
        "report" => Place <= 2 ? 0 : -0.8,
        _ => 0,
    };

    /// <summary>Where many are quoted and nobody much, each from somewhere else, few reports have one occasion.</summary>
    private double OfVoices => Principal is 0 ? 0 : (Principal < OneOfMany ? -0.85 : 0) - (Principal < OneOfSome && Words < LeastWords ? 0.55 : 0);
}
