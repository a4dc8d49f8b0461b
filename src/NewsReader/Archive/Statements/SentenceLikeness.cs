using System.Collections.Immutable;

namespace NewsReader.Archive.Statements;

/// <summary>Whether two reports of one speaker's words report the same words.</summary>
/// <remarks>What the shorter one says must be in the longer one: words count by how unusual they are. Between quotation marks more of them
/// must be shared than where a report puts them into its own words.</remarks>
internal static class SentenceLikeness
{
    /// <summary>Share of the shorter report's telling words that the other must hold.</summary>
    private const double OfQuoted = 0.5;

    private const double OfParaphrase = 0.4;

    /// <summary>The same for reports that share only two telling words.</summary>
    private const double OfFewWords = 0.7;

    /// <summary>What each of two sentences gives at least of what a report draws from them.</summary>
    private const double OfEach = 0.25;

    /// <summary>Share of the common words that one may deny and the other not.</summary>
    private const double MostDenied = 0.4;

    /// <summary>What quoted words must say together: about one unusual word.</summary>
    private const double OfFragment = 5;

    /// <summary>Words in one row that show a quotation, not a paraphrase.</summary>
    private const int Verbatim = 5;

    /// <summary>0 to 1: the share of the shorter report that the longer one holds; 0 where they are not the same statement.</summary>
    public static double Same(IReadOnlyCollection<SaidSentence> a, IReadOnlyCollection<SaidSentence> b, bool paraphrased)
    {
        var (shared, share) = Shared(a, b);
        var least = shared >= 3 ? (paraphrased ? OfParaphrase : OfQuoted) : OfFewWords;
        return shared >= 2 && share >= least && !NumbersDiffer(a, b) && !Contradict(a, b) ? share : 0;
    }

    /// <summary>Whether two reports have the same words in a row, whoever said them and whenever.</summary>
    public static bool IsVerbatim(SaidSentence a, SaidSentence b) =>
        !NumbersDiffer([a], [b])
        && ((Shared([a], [b]) is { Words: >= 2, Share: >= 0.8 } && LongestRun(a, b) >= Verbatim) || a.Fragments.Any(f => f.Length >= Verbatim && WeightOf(f, a, b) > 0) || b.Fragments.Any(f => f.Length >= Verbatim && WeightOf(f, b, a) > 0));

    /// <summary>Whether a report draws two sentences into one: each must give a part of what it says.</summary>
    public static bool DrawsTogether(SaidSentence report, SaidSentence first, SaidSentence second)
    {
        var share = Same([report], [first, second], paraphrased: true);
        double Given(SaidSentence of) => report.Telling.Where(w => of.Telling.ContainsKey(w.Key)).Sum(w => w.Value);
        return share > 0 && Math.Min(Given(first), Given(second)) >= OfEach * (Given(first) + Given(second));
    }

    /// <summary>The words between quotation marks that one report keeps of the other, by how much they say; 0 for none that say something.</summary>
    /// <remarks>A report that puts words between quotation marks vouches for them: two of them in a row with an unusual one among them are enough.</remarks>
    public static double OfFragments(SaidSentence a, SaidSentence b) =>
        NumbersDiffer([a], [b]) ? 0 : Math.Max(a.Fragments.Max(f => (double?)WeightOf(f, a, b)) ?? 0, b.Fragments.Max(f => (double?)WeightOf(f, b, a)) ?? 0);

    /// <summary>The telling words that two reports share.</summary>
    public static IReadOnlyCollection<string> SharedWords(SaidSentence a, SaidSentence b) => [.. a.Telling.Keys.Where(b.Telling.ContainsKey)];

    private static double WeightOf(ImmutableArray<string> fragment, SaidSentence own, SaidSentence other)
    {
        if (fragment.Length < 2 || !other.Fragments.Any(f => f.AsSpan().IndexOf(fragment.AsSpan()) >= 0))
        {
            return 0;
        }

        var weight = fragment.Distinct(StringComparer.Ordinal).Sum(w => own.Telling.GetValueOrDefault(w));
        return weight >= OfFragment ? weight : 0;
    }

    private static (int Words, double Share) Shared(IReadOnlyCollection<SaidSentence> a, IReadOnlyCollection<SaidSentence> b)
    {
        var first = Telling(a);
        var second = Telling(b);
        var shared = first.Keys.Where(second.ContainsKey).ToList();
        return (shared.Count, shared.Sum(w => first[w]) / Math.Min(first.Values.Sum(), second.Values.Sum()));
    }

    private static Dictionary<string, double> Telling(IReadOnlyCollection<SaidSentence> sentences)
    {
        var telling = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (word, weight) in sentences.SelectMany(s => s.Telling))
        {
            telling[word] = weight;
        }

        return telling;
    }

    private static bool NumbersDiffer(IEnumerable<SaidSentence> a, IEnumerable<SaidSentence> b)
    {
        var first = Numbers(a);
        var second = Numbers(b);
        return first.Count > 0 && second.Count > 0 && !first.IsSubsetOf(second) && !second.IsSubsetOf(first);
    }

    /// <summary>Whether one denies a good part of what the other says: "good news" and "not good news".</summary>
    private static bool Contradict(IReadOnlyCollection<SaidSentence> a, IReadOnlyCollection<SaidSentence> b)
    {
        var first = Telling(a).Keys.Intersect(Telling(b).Keys, StringComparer.Ordinal).ToList();
        var denied = a.SelectMany(s => s.Denied).ToHashSet(StringComparer.Ordinal);
        var deniedThere = b.SelectMany(s => s.Denied).ToHashSet(StringComparer.Ordinal);
        return first.Count(w => denied.Contains(w) != deniedThere.Contains(w)) >= MostDenied * first.Count;
    }

    private static HashSet<string> Numbers(IEnumerable<SaidSentence> sentences) =>
        sentences.SelectMany(s => s.Words).Where(w => char.IsAsciiDigit(w[0])).ToHashSet(StringComparer.Ordinal);

    private static int LongestRun(SaidSentence a, SaidSentence b)
    {
        var best = 0;
        var row = new int[b.Words.Length + 1];
        foreach (var word in a.Words)
        {
            for (var j = b.Words.Length; j > 0; j--)
            {
                row[j] = word == b.Words[j - 1] ? row[j - 1] + 1 : 0;
                best = Math.Max(best, row[j]);
            }
        }

        return best;
    }
}
