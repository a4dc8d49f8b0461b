using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>A paragraph of a transcript or a printed interview: who speaks, a colon, the words.</summary>
/// <param name="Block">Index of the paragraph among the article's blocks.</param>
/// <param name="Sentence">Index of its first sentence.</param>
/// <param name="Label">What stands before the colon: <c>HOLM</c>, <c>Anna Berg</c>, <c>Q</c>.</param>
/// <param name="Words">What stands behind it, to the paragraph's end.</param>
internal readonly record struct TranscriptTurn(int Block, int Sentence, TextSpan Label, TextSpan Words)
{
    /// <summary>Whether the label is the Q of questions and answers.</summary>
    public bool Asks(string text) => Label.Length == 1 && text[Label.Start] == 'Q';

    /// <summary>Whether the label is the A of questions and answers.</summary>
    public bool Answers(string text) => Label.Length == 1 && text[Label.Start] == 'A';
}
