using System.Collections.Immutable;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Text;

namespace NewsReader.Archive.Statements;

/// <summary>The quotes of an article as the archive keeps them.</summary>
internal sealed record StoredArticle(ReportingArticle Article, string? Event, Venue? Venue, ImmutableArray<StoredArticle.StoredQuote> Quotes)
{
    /// <summary>A quote with its sentences that say something.</summary>
    internal sealed record StoredQuote(Quote Quote, string? SpeakerId, string? Speaker, SpeakerKind? Kind, PartialDate? Day, RecalledFrom Recalled, string? Described, ImmutableArray<StoredSentence> Sentences);

    /// <summary>Place and word counts as <see cref="SaidSentence"/> has them.</summary>
    internal sealed record StoredSentence(int Ordinal, TextSpan Span, byte[]? Often);

    /// <param name="sentences">Of one article, at least one, in reading order.</param>
    public static StoredArticle Of(IReadOnlyList<SaidSentence> sentences)
    {
        var first = sentences[0].Report;
        return new StoredArticle(
            first.Article, first.Event, first.Venue,
            [.. sentences.GroupBy(s => s.Report.Quote.Id, StringComparer.Ordinal).Select(g => Of(g.First().Report, g))]);
    }

    public ImmutableArray<SaidSentence> Read() => [.. Quotes.SelectMany(Read).OrderBy(s => s.Ordinal)];

    private static StoredQuote Of(ReportedQuote report, IEnumerable<SaidSentence> sentences) =>
        new(report.Quote with { SaidOn = null }, report.SpeakerId, report.Speaker, report.Kind, report.Day, report.Recalled, report.Described, [.. sentences.Select(s => new StoredSentence(s.Ordinal, s.Span, s.Often))]);

    private IEnumerable<SaidSentence> Read(StoredQuote quote)
    {
        var report = new ReportedQuote(quote.Quote, Article, quote.SpeakerId, quote.Speaker, quote.Kind, Event, Venue, quote.Day) { Recalled = quote.Recalled, Described = quote.Described };
        return quote.Sentences.Select(s => new SaidSentence(report, s.Ordinal, s.Span, s.Often));
    }
}
