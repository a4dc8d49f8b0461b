using System.Collections.Immutable;
using NewsReader.Archive.Senses;

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

    /// <summary>Share of the words of two sentences that are the same ones.</summary>
    private const double OfSameWords = 0.8;

    /// <summary>Words in one row that show a quotation, not a paraphrase.</summary>
    private const int Verbatim = 5;

    /// <summary>0 to 1: the share of the shorter report that the longer one holds; 0 where they are not the same statement.</summary>
    public static double Same(TellingWords a, TellingWords b, bool paraphrased)
    {
        var shared = a.With(b);
        var least = shared.Words >= 3 ? (paraphrased ? OfParaphrase : OfQuoted) : OfFewWords;
        return shared.Words >= 2 && shared.Share >= least && !Contradict(a, b) ? shared.Share : 0;
    }

    /// <summary>Whether two reports have the same words in a row, whoever said them and whenever.</summary>
    public static bool IsVerbatim(SaidSentence a, SaidSentence b) =>
        LongestRun(a.Words.AsSpan(), b.Words.AsSpan()) >= Verbatim && !Contradict(a.Telling, b.Telling)
        && (a.Telling.With(b.Telling) is { Words: >= 2, Share: >= OfSameWords } || FragmentWeight(a, b, Verbatim) > 0 || FragmentWeight(b, a, Verbatim) > 0);

    /// <summary>Whether a report draws two sentences into one: each must give a part of what it says.</summary>
    public static bool DrawsTogether(SaidSentence report, SaidSentence first, SaidSentence second)
    {
        var (one, two) = (report.Telling.With(first.Telling).Weight, report.Telling.With(second.Telling).Weight);
        return Math.Min(one, two) > 0 && Math.Min(one, two) >= OfEach * (one + two) && Same(report.Telling, TellingWords.Union(first.Telling, second.Telling), paraphrased: true) > 0;
    }

    /// <summary>Whether two sentences cannot be reports of the same words: other numbers, opposite words, or one denies a good part of what the other says.</summary>
    public static bool Contradict(TellingWords a, TellingWords b) => NumbersDiffer(a, b) || Opposites.Differ(a.Keys, b.Keys) || Deny(a, b);

    /// <summary>Whether one denies a good part of what the other says.</summary>
    public static bool Deny(TellingWords a, TellingWords b) => a.With(b) is { Denied: > 0 } shared && shared.Denied >= MostDenied * shared.Words;

    /// <summary>The words between quotation marks that one report keeps of the other, by how much they say; 0 for none that say something.</summary>
    /// <remarks>A report that puts words between quotation marks vouches for them: two of them in a row with an unusual one among them are enough.</remarks>
    public static double OfFragments(SaidSentence a, SaidSentence b) =>
        Math.Max(FragmentWeight(a, b, 2), FragmentWeight(b, a, 2)) is > 0 and var weight && !Contradict(a.Telling, b.Telling) ? weight : 0;

    /// <summary>The heaviest fragment, of at least so many words, that stands in a fragment of the other.</summary>
    private static double FragmentWeight(SaidSentence own, SaidSentence other, int words)
    {
        var heaviest = 0.0;
        foreach (var fragment in own.Fragments)
        {
            if (fragment.Length >= words && IsWithin(fragment, other.Fragments) && own.Telling.WeightOf(fragment) is >= OfFragment and var weight)
            {
                heaviest = Math.Max(heaviest, weight);
            }
        }

        return heaviest;
    }

    private static bool IsWithin(ImmutableArray<long> fragment, ImmutableArray<ImmutableArray<long>> others)
    {
        foreach (var other in others)
        {
            if (other.AsSpan().IndexOf(fragment.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool NumbersDiffer(TellingWords a, TellingWords b) =>
        a.Numbers.Length > 0 && b.Numbers.Length > 0 && !a.Numbers.All(b.Numbers.Contains) && !b.Numbers.All(a.Numbers.Contains);

    private static int LongestRun(ReadOnlySpan<long> a, ReadOnlySpan<long> b)
    {
        const int MostOnStack = 256;
        var best = 0;
        Span<int> row = b.Length < MostOnStack ? stackalloc int[b.Length + 1] : new int[b.Length + 1];
        row.Clear();
        foreach (var word in a)
        {
            for (var j = b.Length; j > 0; j--)
            {
                row[j] = word == b[j - 1] ? row[j - 1] + 1 : 0;
                best = Math.Max(best, row[j]);
            }
        }

        return best;
    }
}
