using NewsReader.Extraction;

namespace NewsReader.Index;

/// <summary>The facet values of one quote; event, venue, date, outlet and language are its article's.</summary>
public sealed record QuoteFields(FieldValue? Speaker, FieldValue? Verb, QuoteKind Kind);
