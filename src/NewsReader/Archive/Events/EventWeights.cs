namespace NewsReader.Archive.Events;

/// <summary>Weighs words by how much they tell: seldom in the archive and often in the article.</summary>
/// <remarks>TF-IDF with logarithmic term frequency (Salton and Buckley, 1988). The archive's counts are joined to those of an imagined
/// archive of usual news, <see cref="Imagined"/> articles large, so that the weights of a small archive are sensible and change slowly.</remarks>
public sealed class EventWeights
{
    /// <summary>Articles of the imagined archive.</summary>
    internal const double Imagined = 1500;

    /// <summary>Of articles that hold some name of given consonants.</summary>
    private const double NameShare = 0.002;

    private readonly Func<long, int> _counts;
    private readonly int _articles;

    /// <param name="counts">In how many articles of the archive a word stands, by its <see cref="WordKey"/>.</param>
    /// <param name="articles">How many articles the archive has.</param>
    public EventWeights(Func<long, int> counts, int articles) => (_counts, _articles) = (counts, articles);

    /// <summary>A word's weight in an article before anything is known about the archive.</summary>
    public static double Alone(EventTerm term) => Weight(term.Count, 0, CommonWords.ShareOf(term.Form, term.Name), 0);

    /// <summary>A word's weight in an article of the archive.</summary>
    public double Of(EventTerm term) => Weight(term.Count, _counts(WordKey.Of(term.Form)), CommonWords.ShareOf(term.Form, term.Name), _articles);

    /// <summary>How much it says that two articles share these names: the sum of what each tells.</summary>
    public double OfSharedNames(EventFeatures a, EventFeatures b) =>
        a.Names.Intersect(b.Names, StringComparer.Ordinal).Sum(n => Math.Max(0, Math.Log((_articles + Imagined) / (_counts(EventKeys.OfName(n)) + (Imagined * NameShare) + 0.5))));

    /// <summary>An article's words with their weights; the weights' squares sum to 1.</summary>
    public Dictionary<string, double> Vector(EventFeatures features)
    {
        var (terms, weights) = (features.Terms, new double[features.Terms.Length]);
        double squares = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = Of(terms[i]);
            squares += weights[i] * weights[i];
        }

        var (length, vector) = (squares > 0 ? Math.Sqrt(squares) : 1, new Dictionary<string, double>(weights.Length, StringComparer.Ordinal));
        for (var i = 0; i < weights.Length; i++)
        {
            vector[terms[i].Form] = weights[i] / length;
        }

        return vector;
    }

    /// <summary>Weights scaled so that their squares sum to 1.</summary>
    internal static Dictionary<string, double> Normalised(Dictionary<string, double> weights)
    {
        var length = Math.Sqrt(weights.Values.Sum(w => w * w));
        return length > 0 ? weights.ToDictionary(w => w.Key, w => w.Value / length, StringComparer.Ordinal) : weights;
    }

    /// <summary>The weight of a word.</summary>
    /// <param name="count">How often it stands in the article.</param>
    /// <param name="held">Articles of the archive that hold it.</param>
    /// <param name="share">The share of articles expected to hold it.</param>
    /// <param name="articles">Articles of the archive.</param>
    internal static double Weight(int count, int held, double share, int articles) =>
        (1 + Math.Log(count)) * Math.Max(0, Math.Log((articles + Imagined) / (held + (Imagined * share) + 0.5)));
}
