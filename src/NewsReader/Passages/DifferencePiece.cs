namespace NewsReader.Passages;

/// <summary>A stretch of words that two wordings share, or that only one of them has.</summary>
/// <param name="Kind">Whose words they are.</param>
/// <param name="Text">The words as written, without white space at either end.</param>
public readonly record struct DifferencePiece(DifferenceKind Kind, string Text);
