using NewsReader.Archive.QuoteChecks;

namespace NewsReader.Web.Api.Answers;

/// <summary>What is reported of words; no match is "no report found here".</summary>
/// <param name="Asked">The words that were checked.</param>
/// <param name="Omissions">Ellipses among them.</param>
/// <param name="Insertions">Brackets among them.</param>
/// <param name="First">The first appearance.</param>
/// <param name="Matches">The nearest first.</param>
public sealed record QuoteCheckAnswer(string Asked, SpanAnswer[] Omissions, SpanAnswer[] Insertions, ReportAnswer? First, MatchAnswer[] Matches)
{
    public static QuoteCheckAnswer Of(QuoteCheck check) => new(
        check.Asked, SpanAnswer.Of(check.Omissions), SpanAnswer.Of(check.Insertions), check.First is { } first ? ReportAnswer.Of(first.Report) : null, [.. check.Matches.Select(MatchAnswer.Of)]);
}
