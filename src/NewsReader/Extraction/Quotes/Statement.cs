using NewsReader.Text;
using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Quotes;

/// <summary>A report of somebody's words as found, before anybody asks who the source is.</summary>
internal sealed class Statement
{
    /// <summary>Index of the sentence it was found in.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index of the sentence that names the source, where that is another one.</summary>
    public int? SourceSentence { get; init; }

    /// <summary>The words that name the source; <c>null</c> where the text names none.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>The same words as units of their sentence.</summary>
    public NounPhrase? Phrase { get; init; }

    /// <summary>Who the words name, where the language's own rules have answered that already.</summary>
    public Speakers.Source? Given { get; init; }

    public TextSpan? CueSpan { get; init; }

    public Cue? Cue { get; init; }

    /// <summary>The pieces of content, ascending, with their quotation marks.</summary>
    public required List<TextSpan> Parts { get; init; }

    /// <summary>Through whom the words came.</summary>
    public TextSpan? Relay { get; set; }

    public required string Rule { get; init; }

    public required double Confidence { get; init; }

    /// <summary>Whether the words are those of whom the text is about there, because nobody is named beside them.</summary>
    public bool AboutWhom { get; init; }

    /// <summary>Whether it only announces words that the next sentence brings.</summary>
    public bool Announcing => Parts.Count == 0;

    /// <summary>Whether the words are somebody's own though no quotation marks stand around them, as a transcript gives them.</summary>
    public bool IsVerbatim { get; init; }

    public int Start => Parts[0].Start;

    public int End => Parts[^1].End;
}
