using NewsReader.Archive.Senses;
using NewsReader.Extraction;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Statements;

/// <summary>Finds which sentences of two articles say the same in other words, or in another language.</summary>
/// <remarks>Words that mean the same are few even then, so likeness alone does not tell: two reports belong together where each is by far the one
/// most like the other among all that the two articles have of this speaker. A quote of several sentences counts whole and in its sentences.</remarks>
internal static class MeaningMatcher
{
    /// <summary>What must speak for it, as <see cref="MeaningLikeness"/> measures it.</summary>
    private const double Least = 0.4;

    /// <summary>The same for several sentences taken together, of which one or another word always agrees.</summary>
    private const double LeastOfSeveral = 1;

    /// <summary>The same where both are in the reporter's words: news facts more than utterances.</summary>
    private const double LeastOfReporters = 2;

    /// <summary>The same for a translation.</summary>
    private const double LeastTranslated = 0;

    /// <summary>The same where one of the two does not say who speaks.</summary>
    private const double LeastOfUnknownSpeaker = 4;

    private const double LeastOfUnknownTranslated = 1.5;

    /// <summary>How much less must speak for everything else.</summary>
    private const double Margin = 0.3;

    /// <summary>Words that say something and agree.</summary>
    private const int FewestWords = 2;

    /// <summary>Letters between two reports in one sentence: " but had agreed that ".</summary>
    private const int LongestBetween = 40;

    /// <summary>Of what two reports say together, what each sentence of a quote must give.</summary>
    private const double OfEach = 0.2;

    /// <summary>Positions that belong together, without those that are joined already.</summary>
    /// <param name="a">The sentences of an article.</param>
    /// <param name="b">Those of another of the same event.</param>
    /// <param name="joined">What the words alone have joined.</param>
    public static IEnumerable<(int First, int Second)> Match(IReadOnlyList<SaidSentence> a, IReadOnlyList<SaidSentence> b, IReadOnlyCollection<(int First, int Second)> joined)
    {
        if (a.Count == 0 || b.Count == 0)
        {
            return [];
        }

        var same = a[0].Report.Event is { } id && id == b[0].Report.Event;
        if (!same && !a.Any(x => b.Any(y => x.Report.IsOfOccasion(y.Report))))
        {
            return [];
        }

        var first = Passages(a, joined.Select(j => j.First));
        var second = Passages(b, joined.Select(j => j.Second));
        var pairs = first.SelectMany(f => second.Where(s => MayBeSame(f.Report, s.Report) && (same || IsUnnamed(f.Report, s.Report) || f.Report.IsOfOccasion(s.Report))).Select(s => new Pair(f, s, f.Sense.With(s.Sense))))
            .Where(p => !IsGivenToOthers(p, a, b)).ToList();
        pairs = pairs.FindAll(p => IsDrawnTogether(pairs, p));
        return pairs.Where(p => IsAlike(p) && pairs.TrueForAll(o => !o.Rivals(p) || o.Likeness + Margin <= p.Likeness)).SelectMany(p => p.Links).Distinct();
    }

    /// <summary>A quote of several sentences counts whole only where each of them gives a part of what the other report says.</summary>
    /// <remarks>Several quotes must also say more together than any of them alone: "a grid needs neighbours, he said, and added that he asked for a cable" are two.</remarks>
    private static bool IsDrawnTogether(IReadOnlyList<Pair> pairs, Pair whole) => !whole.IsOfSeveral
        || (!whole.IsOfQuotes || (!whole.IsTranslated && pairs.All(p => !p.IsWithin(whole) || p.Likeness + Margin <= whole.Likeness)))
        && IsGivenByEach(pairs, whole);

    private static bool IsGivenByEach(IReadOnlyList<Pair> pairs, Pair whole) =>
        whole.First.Places.All(i => pairs.Any(p => p.First.Is(i) && p.Second == whole.Second && p.Weight >= OfEach * whole.Weight))
        && whole.Second.Places.All(j => pairs.Any(p => p.Second.Is(j) && p.First == whole.First && p.Weight >= OfEach * whole.Weight));

    private static bool IsAlike(Pair pair) =>
        pair.Overlap.Words >= FewestWords && !pair.Overlap.NumbersDiffer && pair.Likeness >= LeastOf(pair) && !pair.IsTurned;

    private static double LeastOf(Pair pair) => pair.IsTranslated
        ? pair.IsKnown ? LeastTranslated : LeastOfUnknownTranslated
        : !pair.IsKnown ? LeastOfUnknownSpeaker : pair.IsOfReporters ? LeastOfReporters : pair.IsOfSeveral ? LeastOfSeveral : Least;

    /// <summary>Single sentences, whole quotes, and what a reporter draws from the speaker piece by piece ("had not settled it but had agreed that …"), without those that are joined already.</summary>
    private static List<Passage> Passages(IReadOnlyList<SaidSentence> sentences, IEnumerable<int> joined)
    {
        var free = Enumerable.Range(0, sentences.Count).Except(joined).ToList();
        var passages = free.ConvertAll(i => new Passage(sentences, [i]));
        passages.AddRange(free.GroupBy(i => sentences[i].Report.Quote.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => new Passage(sentences, [.. g])));
        for (var i = 0; i + 1 < free.Count; i++)
        {
            if (GoesOn(sentences[free[i]], sentences[free[i + 1]]))
            {
                passages.Add(new Passage(sentences, [free[i], free[i + 1]]));
            }
        }

        return passages;
    }

    /// <summary>Whether two reports of one speaker stand in one sentence of the article.</summary>
    private static bool GoesOn(SaidSentence first, SaidSentence second) =>
        first.Report.Quote.Id != second.Report.Quote.Id && first.Report.SpeakerId is { } speaker && speaker == second.Report.SpeakerId
        && first.Report.Quote.Kind is QuoteKind.Indirect && second.Report.Quote.Kind is QuoteKind.Indirect && second.Span.Start - first.Span.End is >= 0 and <= LongestBetween;

    private static bool IsUnnamed(ReportedQuote a, ReportedQuote b) => a.SpeakerId is null || b.SpeakerId is null;

    /// <summary>Whether an article gives other words to the speaker of a report: what it gives to nobody is then hardly this speaker's too, unless it is his to the word.</summary>
    private static bool IsGivenToOthers(Pair pair, IReadOnlyList<SaidSentence> a, IReadOnlyList<SaidSentence> b) => !pair.IsKnown && !(pair.IsTranslated && pair.Likeness >= LeastOfUnknownTranslated)
        && (pair.First.Report.SpeakerId is null ? a.Any(s => s.Report.MaySpeakAs(pair.Second.Report)) : b.Any(s => s.Report.MaySpeakAs(pair.First.Report)));

    /// <summary>Words between quotation marks are not put into other words, but they are translated.</summary>
    private static bool MayBeSame(ReportedQuote a, ReportedQuote b)
    {
        if (a.Recalled is RecalledFrom.EarlierOccasion != b.Recalled is RecalledFrom.EarlierOccasion)
        {
            return false;
        }

        var (language, other) = (LanguageOf(a), LanguageOf(b));
        return (language == other ? a.Quote.Kind is not QuoteKind.Direct || b.Quote.Kind is not QuoteKind.Direct : WordSenses.Knows(language) && WordSenses.Knows(other))
            && (a.MayBeUnnamedAs(b) || a.MaySpeakAs(b));
    }

    private static string LanguageOf(ReportedQuote report) => Stemmer.LanguageOf(report.Article.Language);

    /// <summary>A sentence, or the sentences of a quote.</summary>
    private sealed class Passage(IReadOnlyList<SaidSentence> sentences, int[] places)
    {
        public int[] Places { get; } = places;

        public SaidSentence[] Sentences => [.. Places.Select(i => sentences[i])];

        public ReportedQuote Report { get; } = sentences[places[0]].Report;

        public SentenceSense Sense => field ??= SentenceSense.Join(Places.Select(i => sentences[i].Sense));

        public bool Is(int place) => Places.Length == 1 && Places[0] == place;

        public bool IsOfQuotes => Sentences.Select(s => s.Report.Quote.Id).Distinct(StringComparer.Ordinal).Skip(1).Any();

        public bool Meets(Passage other) => Places.Intersect(other.Places).Any();
    }

    private sealed record Pair(Passage First, Passage Second, SenseOverlap Overlap)
    {
        public double Likeness { get; } = MeaningLikeness.Of(Overlap, LanguageOf(First.Report) != LanguageOf(Second.Report));

        public bool IsTranslated => LanguageOf(First.Report) != LanguageOf(Second.Report);

        /// <summary>Whether neither gives words of the speaker.</summary>
        public bool IsOfReporters => First.Report.Quote.Kind is QuoteKind.Indirect && Second.Report.Quote.Kind is QuoteKind.Indirect;

        /// <summary>Whether the two say the opposite, or the same of something else.</summary>
        public bool IsTurned => !IsTranslated && TurnedWords.Between(First.Sentences, Second.Sentences);

        /// <summary>Whether both name who speaks, or call the speaker the same.</summary>
        public bool IsKnown => First.Report.SpeakerId is null == Second.Report.SpeakerId is null;

        public double Weight => Overlap.Meant + Overlap.Related;

        public bool IsOfSeveral => First.Places.Length + Second.Places.Length > 2;

        /// <summary>Whether one side draws several quotes together.</summary>
        public bool IsOfQuotes => First.IsOfQuotes || Second.IsOfQuotes;

        /// <summary>Whether it is a part of a larger pair.</summary>
        public bool IsWithin(Pair whole) => this != whole && First.Places.All(whole.First.Places.Contains) && Second.Places.All(whole.Second.Places.Contains);

        public IEnumerable<(int First, int Second)> Links => First.Places.SelectMany(i => Second.Places.Select(j => (i, j)));

        /// <summary>Whether one of its sides goes with something quite else here.</summary>
        public bool Rivals(Pair other) => First.Meets(other.First) != Second.Meets(other.Second);
    }
}
