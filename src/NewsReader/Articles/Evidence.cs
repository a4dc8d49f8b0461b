using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Why a value is there: the place it was read from, the rule that read it, and how sure that rule is.</summary>
/// <param name="Source">Where, in the decoded source; empty for what no place in the file states.</param>
/// <param name="Span">Where, in the article's text; <c>null</c> where the place was not kept there (metadata, a removed line).</param>
/// <param name="Text">The words themselves.</param>
/// <param name="Rule">The rule's name, as its document under <c>docs/extraction</c> gives it.</param>
/// <param name="Confidence">0 to 1, fixed by the rule.</param>
public sealed record Evidence(TextSpan Source, TextSpan? Span, string Text, string Rule, double Confidence);
