using NewsReader.Extraction.Speakers;

namespace NewsReader.Extraction.Quotes;

/// <summary>A quote with the source it was given to.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="Source">Who said it; <c>null</c> for unknown.</param>
/// <param name="Sentence">Index of the sentence that reports it.</param>
internal sealed record FoundQuote(Quote Quote, Source? Source, int Sentence);
