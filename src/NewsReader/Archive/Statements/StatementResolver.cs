using System.Collections.Immutable;
using NewsReader.Extraction;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Statements;

/// <summary>Writes out a statement: the fullest report first, the others laid beside it.</summary>
internal static class StatementResolver
{
    /// <summary>The statement that sentences report which were found to say the same; <c>null</c> where they are of one article.</summary>
    /// <param name="id">The statement's; <c>null</c> for a new one.</param>
    /// <param name="sentences">Its sentences.</param>
    public static Statement? Resolve(string? id, IReadOnlyCollection<SaidSentence> sentences)
    {
        if (sentences.Select(s => s.Report.Article.Id).Distinct().Count() < 2)
        {
            return null;
        }

        var reports = sentences.GroupBy(s => (s.Report.Article.Id, s.Report.Quote.Id)).Select(g => (g.First().Report, Sentences: g.OrderBy(s => s.Span).ToList()))
            .Select(r => (r.Report, r.Sentences, Parts: r.Sentences.Select(s => s.Span).ToImmutableArray(), Text: string.Join(' ', r.Sentences.Select(s => s.Text))))
            .ToList();
        var inLanguage = reports.CountBy(r => Stemmer.LanguageOf(r.Report.Article.Language)).ToDictionary(StringComparer.Ordinal);
        reports = [.. reports.OrderByDescending(r => inLanguage[Stemmer.LanguageOf(r.Report.Article.Language)]).ThenByDescending(r => QuotedIn(r.Report, r.Parts)).ThenByDescending(r => r.Text.Length)
            .ThenBy(r => r.Report.Article.Id.Value, StringComparer.Ordinal).ThenBy(r => r.Parts[0])];
        var full = reports[0];
        var rest = reports.Skip(1).OrderBy(r => r.Report.Article.Id.Value, StringComparer.Ordinal).ThenBy(r => r.Parts[0]);
        var named = reports.Select(r => r.Report).FirstOrDefault(r => r.SpeakerId is not null) ?? full.Report;
        var speaker = named.SpeakerId ?? "";
        return new Statement(
            id ?? $"{speaker}-{StableHash.Of(string.Join(' ', SaidSentence.StemsOf(full.Sentences[0].Text, Stemmer.LanguageOf(full.Report.Article.Language))), 6)}".TrimStart('-'),
            speaker,
            named.Speaker ?? speaker,
            [.. rest.Prepend(full).Select(r => new StatementVariant(r.Report, r.Parts, r.Text, WordAligner.Align(full.Text, r.Text, full.Report.Article.Language), HowJoined(full.Sentences, r.Sentences)))]);
    }

    /// <summary>Told from the two wordings alone: a report may also have come by a third one that is like both.</summary>
    private static JoinedBy HowJoined(List<SaidSentence> full, List<SaidSentence> report) =>
        ReferenceEquals(full, report) ? JoinedBy.Itself
        : Stemmer.LanguageOf(full[0].Report.Article.Language) != Stemmer.LanguageOf(report[0].Report.Article.Language) ? JoinedBy.Translation
        : full.Exists(f => report.Exists(r => SentenceLikeness.IsVerbatim(f, r) || SentenceLikeness.Same(f.Telling, r.Telling, paraphrased: true) > 0 || SentenceLikeness.OfFragments(f, r) > 0)) ? JoinedBy.Words
        : JoinedBy.Meaning;

    private static int QuotedIn(ReportedQuote report, ImmutableArray<TextSpan> parts) =>
        report.Quote.Quoted.Sum(q => parts.Sum(p => Math.Max(0, Math.Min(q.End, p.End) - Math.Max(q.Start, p.Start))));
}
