using NewsReader.Archive.Statements;
using NewsReader.Text;

namespace NewsReader.Archive.QuoteChecks;

/// <summary>A reported wording near to words that were pasted.</summary>
/// <param name="Kind">How near.</param>
/// <param name="Likeness">The share of the pasted words that the report has in the same order, the unusual ones counting more; 0 to 1.</param>
/// <param name="Report">The quote.</param>
/// <param name="Span">The part of <see cref="Extraction.Quote.Text"/> that is near; UTF-16 code units of that text.</param>
/// <param name="Text">Its words.</param>
/// <param name="Difference">The report's words (first) laid beside the pasted ones (second): spans over <paramref name="Text"/> and over the pasted text.</param>
public sealed record QuoteMatch(QuoteMatchKind Kind, double Likeness, ReportedQuote Report, TextSpan Span, string Text, WordDifference Difference);
