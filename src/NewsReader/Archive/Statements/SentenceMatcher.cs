using NewsReader.Extraction;

namespace NewsReader.Archive.Statements;

/// <summary>Finds which sentences of two articles report the same words of one speaker.</summary>
/// <remarks>Each sentence goes with the one most like it in the other article. It depends on the two articles alone, so that it
/// does not matter which came first. Across events only the same words in a row count.</remarks>
internal static class SentenceMatcher
{
    /// <summary>Positions in <paramref name="a"/> and <paramref name="b"/> that belong together, without doubles.</summary>
    /// <param name="a">The sentences of an article.</param>
    /// <param name="b">Those of another.</param>
    public static IReadOnlySet<(int First, int Second)> Match(IReadOnlyList<SaidSentence> a, IReadOnlyList<SaidSentence> b)
    {
        var found = new SortedSet<(int, int)>(Link(a, b));
        found.UnionWith(Link(b, a).Select(l => (l.Second, l.First)));
        return found;
    }

    private static IEnumerable<(int First, int Second)> Link(IReadOnlyList<SaidSentence> a, IReadOnlyList<SaidSentence> b)
    {
        for (var i = 0; i < a.Count; i++)
        {
            var sentence = a[i];
            var others = Enumerable.Range(0, b.Count).Where(j => MayBeSame(sentence.Report, b[j].Report)).ToArray();
            var best = others.Select(j => (Sentence: j, Likeness: Likeness(sentence, b[j]))).Where(x => x.Likeness > 0).OrderByDescending(x => x.Likeness).ThenBy(x => x.Sentence).Take(1).ToList();
            foreach (var j in best.Count > 0 ? best.Select(x => x.Sentence) : Two(sentence, b, others))
            {
                yield return (i, j);
            }
        }
    }

    private static double Likeness(SaidSentence a, SaidSentence b) =>
        SameEvent(a, b) && a.Report.MaySpeakAs(b.Report) ? SentenceLikeness.Same([a], [b], Paraphrases(a) || Paraphrases(b)) : SentenceLikeness.IsVerbatim(a, b) ? 1 : 0;

    /// <summary>Words that an article gives to nobody are those of the speaker that another one names, if they are the same words.</summary>
    private static bool MayBeSame(ReportedQuote a, ReportedQuote b) =>
        a.SpeakerId is null || b.SpeakerId is null ? a.SpeakerId != b.SpeakerId && a.Event is { } id && id == b.Event : a.MaySpeakAs(b);

    /// <summary>One report may draw two sentences of another together.</summary>
    private static int[] Two(SaidSentence sentence, IReadOnlyList<SaidSentence> b, int[] others)
    {
        foreach (var j in others)
        {
            if (j + 1 < b.Count && b[j + 1].Report.Quote.Id == b[j].Report.Quote.Id && SameEvent(sentence, b[j]) && sentence.Report.SpeakerId is not null && SentenceLikeness.Same([sentence], [b[j], b[j + 1]], true) > 0)
            {
                return [j, j + 1];
            }
        }

        return [];
    }

    private static bool SameEvent(SaidSentence a, SaidSentence b) => a.Report.Event is { } id && id == b.Report.Event;

    private static bool Paraphrases(SaidSentence sentence) => sentence.Report.Quote.Kind is QuoteKind.Indirect;
}
