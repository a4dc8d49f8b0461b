using NewsReader.Text;

namespace NewsReader.Extraction.Events;

/// <summary>A noun phrase that names an occasion.</summary>
/// <param name="Noun">What its noun tells.</param>
/// <param name="Span">The phrase over the article's text, with what completes it ("talks with …").</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="First">First unit of the phrase.</param>
/// <param name="NounAt">The unit of the noun.</param>
/// <param name="End">Behind the last unit of the phrase.</param>
/// <param name="Score">How likely the article reports from it.</param>
internal sealed record EventMention(EventNoun Noun, TextSpan Span, int Sentence, int First, int NounAt, int End, double Score);
