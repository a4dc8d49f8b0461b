using NewsReader.Archive.Statements;

namespace NewsReader.Web.Api.Answers;

/// <summary>Neighbouring words that fared alike between two wordings.</summary>
/// <param name="Kind">kept, changed, leftout or added.</param>
/// <param name="First">In the wording compared with; empty where only the second has them.</param>
/// <param name="Second">In the other; empty where only the first has them.</param>
public sealed record RunAnswer(string Kind, SpanAnswer First, SpanAnswer Second)
{
    public static RunAnswer[] Of(WordDifference difference) =>
        [.. difference.Runs.Select(r => new RunAnswer(r.Kind.ToString().ToLowerInvariant(), SpanAnswer.Of(r.First), SpanAnswer.Of(r.Second)))];
}
