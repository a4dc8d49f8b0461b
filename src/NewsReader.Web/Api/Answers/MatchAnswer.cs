using NewsReader.Archive.QuoteChecks;

namespace NewsReader.Web.Api.Answers;

/// <summary>A reported wording near to words that were asked for.</summary>
/// <param name="Kind">same, marked (what differs is owned up to by an ellipsis or brackets) or altered.</param>
/// <param name="Likeness">Share of the words asked for that the report has in their order; 0 to 1.</param>
/// <param name="Text">The words of the report that are near.</param>
/// <param name="Difference">These (first) beside the words asked for (second).</param>
public sealed record MatchAnswer(string Kind, double Likeness, string Text, RunAnswer[] Difference, ReportAnswer Report)
{
    public static MatchAnswer Of(QuoteMatch match) => new(
        match.Kind.ToString().ToLowerInvariant(), Math.Round(match.Likeness, 3), match.Text, RunAnswer.Of(match.Difference), ReportAnswer.Of(match.Report));
}
