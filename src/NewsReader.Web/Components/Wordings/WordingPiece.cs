namespace NewsReader.Web.Components.Wordings;

/// <summary>A piece of a wording as it is drawn.</summary>
/// <param name="Mark">How it stands to the other wording.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Run">Which run of the difference it comes from; -1 for what stands between two.</param>
public readonly record struct WordingPiece(WordingMark Mark, string Text, int Run = -1);
