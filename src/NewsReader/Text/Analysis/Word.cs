namespace NewsReader.Text.Analysis;

/// <summary>A word as it is indexed and searched.</summary>
/// <param name="Span">Where it stands, in the text it was read from.</param>
/// <param name="Form">The word with case and accents folded.</param>
public readonly record struct Word(TextSpan Span, string Form);
