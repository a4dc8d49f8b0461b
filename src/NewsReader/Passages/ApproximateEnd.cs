namespace NewsReader.Passages;

/// <summary>Where something like a pattern ends in a text.</summary>
/// <param name="At">Behind its last code unit.</param>
/// <param name="Edits">The least number of edits that turn the pattern into text ending there.</param>
internal readonly record struct ApproximateEnd(int At, int Edits);
