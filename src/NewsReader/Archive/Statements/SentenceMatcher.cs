using NewsReader.Extraction;

namespace NewsReader.Archive.Statements;

/// <summary>Finds which sentences of two articles report the same words of one speaker.</summary>
/// <remarks>The most alike are joined first, and each word of a report is accounted for once: where "gas readings were normal" has been found, it does
/// not go with "roof readings were normal" too. It depends on the two articles alone, so that it does not matter which came first. Across events
/// only the same words in a row count.</remarks>
internal static class SentenceMatcher
{
    /// <summary>Share of the words that two reports have in common that may be accounted for already.</summary>
    private const double MostClaimed = 0.5;

    /// <summary>Share of the shorter report that the other must hold where one of them does not say who speaks.</summary>
    private const double OfUnknownSpeaker = 0.6;

    private const int WordsOfUnknownSpeaker = 4;

    /// <summary>Positions in <paramref name="a"/> and <paramref name="b"/> that belong together, without doubles.</summary>
    /// <param name="a">The sentences of an article.</param>
    /// <param name="b">Those of another.</param>
    public static IReadOnlyCollection<(int First, int Second)> Match(IReadOnlyList<SaidSentence> a, IReadOnlyList<SaidSentence> b)
    {
        var alike = Alike(a, b);
        var found = new SortedSet<(int First, int Second)>();
        var claimedOfA = new HashSet<(int Sentence, long Word)>();
        var claimedOfB = new HashSet<(int Sentence, long Word)>();
        foreach (var (i, j, _) in alike.OrderByDescending(l => l.Likeness).ThenBy(l => l.First + l.Second).ThenBy(l => l.First))
        {
            var shared = a[i].Telling.Shared(b[j].Telling);
            if (shared.Count == 0 || SentenceLikeness.IsVerbatim(a[i], b[j])
                || (shared.Count(w => claimedOfA.Contains((i, w))) <= MostClaimed * shared.Count && shared.Count(w => claimedOfB.Contains((j, w))) <= MostClaimed * shared.Count))
            {
                claimedOfA.UnionWith(shared.Select(w => (i, w)));
                claimedOfB.UnionWith(shared.Select(w => (j, w)));
                found.Add((i, j));
            }
        }

        AddPairs(a, b, found, turned: false);
        AddPairs(b, a, found, turned: true);
        found.UnionWith(MeaningMatcher.Match(a, b, found));
        return found;
    }

    private static List<(int First, int Second, double Likeness)> Alike(IReadOnlyList<SaidSentence> a, IReadOnlyList<SaidSentence> b)
    {
        var alike = new List<(int First, int Second, double Likeness)>();
        for (var i = 0; i < a.Count; i++)
        {
            for (var j = 0; j < b.Count; j++)
            {
                if (Likeness(a[i], b[j]) is > 0 and var likeness && !AlteredWords.Between(a[i], b[j]) && (!(Paraphrases(a[i]) || Paraphrases(b[j])) || !TurnedWords.Between([a[i]], [b[j]])))
                {
                    alike.Add((i, j, likeness));
                }
            }
        }

        return alike;
    }

    /// <summary>Words that an article gives to nobody are those of the speaker that another one names, if they are the same words.</summary>
    private static bool MayBeSame(ReportedQuote a, ReportedQuote b) =>
        (a.SpeakerId is null || b.SpeakerId is null ? a.MayBeUnnamedAs(b) && SameEvent(a, b) : a.MaySpeakAs(b)) && (OfEarlier(a) == OfEarlier(b) || !SameEvent(a, b));

    private static double Likeness(SaidSentence a, SaidSentence b)
    {
        if (DenyEachOther(a, b))
        {
            return 0;
        }

        if (SentenceLikeness.IsVerbatim(a, b))
        {
            return MayBeSame(a.Report, b.Report) ? 1 : 0;
        }

        if (!SameEvent(a.Report, b.Report) || !MayBeOfOneOccasion(a, b))
        {
            return 0;
        }

        if (a.Report.SpeakerId is null != b.Report.SpeakerId is null)
        {
            return SentenceLikeness.Same(a.Telling, b.Telling, paraphrased: false) is >= OfUnknownSpeaker and var share && a.Telling.With(b.Telling).Words >= WordsOfUnknownSpeaker ? share : 0;
        }

        return !a.Report.MaySpeakAs(b.Report) && !a.Report.MayBeUnnamedAs(b.Report) ? 0
            : Math.Max(SentenceLikeness.Same(a.Telling, b.Telling, Paraphrases(a) || Paraphrases(b)), SentenceLikeness.OfFragments(a, b) > 0 ? MostClaimed : 0);
    }

    /// <summary>Two outlets that give somebody's own words do not differ in a "not": "we shall send them home" and "we shall not send them home" were both said.</summary>
    private static bool DenyEachOther(SaidSentence a, SaidSentence b) =>
        a.Report.Quote.Kind is QuoteKind.Direct && b.Report.Quote.Kind is QuoteKind.Direct && a.Telling.With(b.Telling).Denied > 0;

    /// <summary>"He had heard the dog bark" may be indirect speech of now.</summary>
    private static bool MayBeOfOneOccasion(SaidSentence a, SaidSentence b) =>
        a.Report.Recalled == b.Report.Recalled || (!OfEarlier(a.Report) && !OfEarlier(b.Report) && (Paraphrases(a) || Paraphrases(b)));

    /// <summary>One report may draw two sentences of another together.</summary>
    private static void AddPairs(IReadOnlyList<SaidSentence> a, IReadOnlyList<SaidSentence> b, SortedSet<(int, int)> found, bool turned)
    {
        (int, int) Link(int i, int j) => turned ? (j, i) : (i, j);
        var joined = found.ToLookup(l => turned ? l.Item2 : l.Item1, l => turned ? l.Item1 : l.Item2);
        for (var i = 0; i < a.Count; i++)
        {
            for (var j = 0; j + 1 < b.Count; j++)
            {
                if (a[i].Report.SpeakerId is not null && SameEvent(a[i].Report, b[j].Report) && b[j + 1].Report.Quote.Id == b[j].Report.Quote.Id && joined[i].All(o => o == j || o == j + 1)
                    && MayBeSame(a[i].Report, b[j].Report) && SentenceLikeness.DrawsTogether(a[i], b[j], b[j + 1]))
                {
                    found.Add(Link(i, j));
                    found.Add(Link(i, j + 1));
                    break;
                }
            }
        }
    }

    private static bool OfEarlier(ReportedQuote report) => report.Recalled is RecalledFrom.EarlierOccasion;

    private static bool SameEvent(ReportedQuote a, ReportedQuote b) => a.IsOfOccasion(b);

    private static bool Paraphrases(SaidSentence sentence) => sentence.Report.Quote.Kind is QuoteKind.Indirect;
}
