using System.Collections.Immutable;
using NewsReader.Extraction;
using NewsReader.Text;

namespace NewsReader.Archive.Statements;

/// <summary>Joins the reports of one utterance: whole, in part or in other words.</summary>
/// <remarks>Sentences of one speaker are compared across articles of one event, each with the one most like it in every other article; across
/// events only the same words in a row count. Pairs are found by the telling words they share, never by trying all.</remarks>
public static class StatementResolver
{
    /// <summary>Sentences looked at that share a word: a speaker's stock phrase does not compare everything with everything.</summary>
    private const int MostOfOneWord = 200;

    /// <summary>The statements that at least two of the articles report, in the order of their first variant's article.</summary>
    /// <param name="quotes">Of an event, of a speaker, or of a small archive.</param>
    public static IReadOnlyList<Statement> Resolve(IEnumerable<ReportedQuote> quotes)
    {
        var said = SaidSentence.OfAll(quotes.Where(q => q.SpeakerId is not null));
        var joined = new SentenceSets(said.Count);
        foreach (var speaker in Enumerable.Range(0, said.Count).GroupBy(i => said[i].Report.SpeakerKey, StringComparer.Ordinal))
        {
            Link(said, [.. speaker], joined);
        }

        return [.. joined.Sets().Select(s => StatementOf([.. s.Select(i => said[i])])).OfType<Statement>()
            .OrderBy(s => s.Fullest.Report.Article.Id.Value, StringComparer.Ordinal).ThenBy(s => s.Fullest.Parts[0])];
    }

    private static void Link(List<SaidSentence> said, int[] own, SentenceSets joined)
    {
        var holding = own.SelectMany(i => said[i].Telling.Keys.Select(w => (Word: w, Sentence: i))).ToLookup(x => x.Word, x => x.Sentence, StringComparer.Ordinal);
        foreach (var i in own)
        {
            var candidates = said[i].Telling.Keys.SelectMany(w => holding[w].Take(MostOfOneWord)).Where(j => said[j].Report.Article.Id != said[i].Report.Article.Id).Distinct().Order().ToList();
            foreach (var other in candidates.GroupBy(j => said[j].Report.Article.Id))
            {
                if (Best(said, i, other) is { } best)
                {
                    joined.Join(i, best);
                }
                else
                {
                    LinkToTwo(said, i, other, joined);
                }
            }
        }
    }

    private static int? Best(List<SaidSentence> said, int i, IEnumerable<int> others) =>
        others.Select(j => (Sentence: j, Likeness: Likeness(said[i], said[j]))).Where(x => x.Likeness > 0)
            .OrderByDescending(x => x.Likeness).ThenBy(x => x.Sentence).Select(x => (int?)x.Sentence).FirstOrDefault();

    private static double Likeness(SaidSentence a, SaidSentence b) =>
        SameEvent(a, b) ? SentenceLikeness.Same([a], [b], Paraphrases(a) || Paraphrases(b)) : SentenceLikeness.IsVerbatim(a, b) ? 1 : 0;

    /// <summary>One report may draw two sentences of another together.</summary>
    private static void LinkToTwo(List<SaidSentence> said, int i, IEnumerable<int> others, SentenceSets joined)
    {
        foreach (var j in others)
        {
            if (j + 1 < said.Count && said[j + 1].Report == said[j].Report && SameEvent(said[i], said[j]) && SentenceLikeness.Same([said[i]], [said[j], said[j + 1]], true) > 0)
            {
                joined.Join(i, j);
                joined.Join(i, j + 1);
                return;
            }
        }
    }

    private static bool SameEvent(SaidSentence a, SaidSentence b) => a.Report.Event is { } id && id == b.Report.Event;

    private static bool Paraphrases(SaidSentence sentence) => sentence.Report.Quote.Kind is QuoteKind.Indirect;

    private static Statement? StatementOf(SaidSentence[] sentences)
    {
        if (sentences.Select(s => s.Report.Article.Id).Distinct().Count() < 2)
        {
            return null;
        }

        var reports = sentences.GroupBy(s => s.Report).Select(g => (Report: g.Key, Parts: g.Select(s => s.Span).Order().ToImmutableArray(), Text: TextOf(g)))
            .OrderByDescending(r => QuotedIn(r.Report, r.Parts)).ThenByDescending(r => r.Text.Length).ThenBy(r => r.Report.Article.Id.Value, StringComparer.Ordinal).ThenBy(r => r.Parts[0]).ToList();
        var full = reports[0];
        var speaker = full.Report.SpeakerId ?? "";
        var rest = reports.Skip(1).OrderBy(r => r.Report.Article.Id.Value, StringComparer.Ordinal).ThenBy(r => r.Parts[0]);
        return new Statement(
            $"{speaker}-{StableHash.Of(string.Join(' ', sentences.First(s => s.Report == full.Report).Words), 6)}",
            speaker,
            full.Report.Speaker ?? speaker,
            [.. rest.Prepend(full).Select(r => new StatementVariant(r.Report, r.Parts, r.Text, WordAligner.Align(full.Text, r.Text, full.Report.Article.Language)))]);
    }

    private static string TextOf(IEnumerable<SaidSentence> sentences) => string.Join(' ', sentences.OrderBy(s => s.Span).Select(s => s.Span.In(s.Report.Article.Text)));

    private static int QuotedIn(ReportedQuote report, ImmutableArray<TextSpan> parts) =>
        report.Quote.Quoted.Sum(q => parts.Sum(p => Math.Max(0, Math.Min(q.End, p.End) - Math.Max(q.Start, p.Start))));
}
