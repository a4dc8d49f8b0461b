using NewsReader.Text;

namespace NewsReader.Archive.Statements;

/// <summary>Neighbouring words that fared alike between two wordings.</summary>
/// <param name="Kind">How.</param>
/// <param name="First">Where, in the first wording; empty where only the second has them.</param>
/// <param name="Second">Where, in the second wording; empty where only the first has them.</param>
public readonly record struct WordRun(WordRunKind Kind, TextSpan First, TextSpan Second);
