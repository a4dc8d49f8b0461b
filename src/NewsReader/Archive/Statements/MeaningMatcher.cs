using NewsReader.Archive.Senses;
using NewsReader.Extraction;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Statements;

/// <summary>Finds which sentences of two articles say the same in other words, or in another language.</summary>
/// <remarks>Words that mean the same are few even then, so likeness alone does not tell: two reports belong together where each is by far the one
/// most like the other among all that the two articles have of this speaker. A quote of several sentences counts whole and in its sentences.</remarks>
internal static class MeaningMatcher
{
    /// <summary>Likeness of a translation; what is none stays below 0.25.</summary>
    private const double LeastTranslated = 0.33;

    /// <summary>The same where one of the two articles does not say who speaks.</summary>
    private const double LeastOfUnknownSpeaker = 0.45;

    /// <summary>Likeness of a report in other words that shares a few words, and of one that shares two.</summary>
    private const double LeastParaphrased = 0.22;

    private const double LeastOfTwoWords = 0.38;

    private const int AFewWords = 3;

    private const int FewestWords = 2;

    /// <summary>How much less alike everything else must be.</summary>
    private const double Margin = 0.1;

    /// <summary>Positions that belong together, without those that are joined already.</summary>
    /// <param name="a">The sentences of an article.</param>
    /// <param name="b">Those of another of the same event.</param>
    /// <param name="joined">What the words alone have joined.</param>
    public static IEnumerable<(int First, int Second)> Match(IReadOnlyList<SaidSentence> a, IReadOnlyList<SaidSentence> b, IReadOnlyCollection<(int First, int Second)> joined)
    {
        var first = Passages(a, joined.Select(j => j.First));
        var second = Passages(b, joined.Select(j => j.Second));
        var pairs = first.SelectMany(f => second.Where(s => MayBeSame(f.Report, s.Report)).Select(s => new Pair(f, s, f.Sense.With(s.Sense)))).ToList();
        return pairs.Where(p => IsAlike(p) && pairs.TrueForAll(o => !o.Rivals(p) || o.Likeness + Margin <= p.Likeness)).SelectMany(p => p.Links).Distinct();
    }

    private static bool IsAlike(Pair pair)
    {
        var (first, second) = (pair.First.Report, pair.Second.Report);
        var least = first.SpeakerId is null || second.SpeakerId is null ? LeastOfUnknownSpeaker
            : LanguageOf(first) != LanguageOf(second) ? LeastTranslated
            : pair.Overlap.Words >= AFewWords ? LeastParaphrased
            : LeastOfTwoWords;
        return pair.Overlap.Words >= FewestWords && pair.Likeness >= least;
    }

    /// <summary>Single sentences and whole quotes, without those that are joined already.</summary>
    private static List<Passage> Passages(IReadOnlyList<SaidSentence> sentences, IEnumerable<int> joined)
    {
        var free = Enumerable.Range(0, sentences.Count).Except(joined).ToList();
        var passages = free.ConvertAll(i => new Passage(sentences[i].Report, [i], sentences[i].Sense));
        passages.AddRange(free.GroupBy(i => sentences[i].Report.Quote.Id, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => new Passage(sentences[g.First()].Report, [.. g], SentenceSense.Join(g.Select(i => sentences[i].Sense)))));
        return passages;
    }

    /// <summary>Words between quotation marks are not put into other words, but they are translated.</summary>
    private static bool MayBeSame(ReportedQuote a, ReportedQuote b)
    {
        if (a.Event is null || a.Event != b.Event || a.Recalled is RecalledFrom.EarlierOccasion != b.Recalled is RecalledFrom.EarlierOccasion)
        {
            return false;
        }

        var (language, other) = (LanguageOf(a), LanguageOf(b));
        return (language == other ? a.Quote.Kind is not QuoteKind.Direct || b.Quote.Kind is not QuoteKind.Direct : WordSenses.Knows(language) && WordSenses.Knows(other))
            && (a.SpeakerId is null || b.SpeakerId is null ? a.SpeakerId != b.SpeakerId : a.MaySpeakAs(b));
    }

    private static string LanguageOf(ReportedQuote report) => Stemmer.LanguageOf(report.Article.Language);

    private sealed record Passage(ReportedQuote Report, int[] Places, SentenceSense Sense)
    {
        public bool Meets(Passage other) => Places.Intersect(other.Places).Any();
    }

    private sealed record Pair(Passage First, Passage Second, SenseOverlap Overlap)
    {
        public double Likeness => Overlap.Likeness;

        public IEnumerable<(int First, int Second)> Links => First.Places.SelectMany(i => Second.Places.Select(j => (i, j)));

        /// <summary>Whether one of its sides goes with something quite else here.</summary>
        public bool Rivals(Pair other) => First.Meets(other.First) != Second.Meets(other.Second);
    }
}
