using NewsReader.Extraction;

namespace NewsReader.Index;

/// <summary>The facet values of one quote; event, venue, date, outlet and language are its article's.</summary>
/// <param name="Length">Of the reported words, in UTF-16 code units.</param>
public sealed record QuoteFields(FieldValue? Speaker, FieldValue? Verb, QuoteKind Kind, int Length);
