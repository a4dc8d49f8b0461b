using NewsReader.Archive.Statements;

namespace NewsReader.Web.Api.Answers;

/// <summary>How one article reports a statement.</summary>
/// <param name="Text">The words that report it.</param>
/// <param name="Parts">Where they stand in the article's text.</param>
/// <param name="Difference">The fullest wording (first) beside this one (second): spans over the two texts.</param>
/// <param name="JoinedBy">By what it is known to report the same as the fullest wording: <c>itself</c>, <c>words</c>, <c>meaning</c> or <c>translation</c>.</param>
public sealed record VariantAnswer(string Text, SpanAnswer[] Parts, RunAnswer[] Difference, ReportAnswer Report, string JoinedBy)
{
    public static VariantAnswer Of(StatementVariant variant) => new(variant.Text, SpanAnswer.Of(variant.Parts), RunAnswer.Of(variant.Difference), ReportAnswer.Of(variant.Report), variant.Joined.ToString().ToLowerInvariant());
}
