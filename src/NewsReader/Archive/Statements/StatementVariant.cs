using System.Collections.Immutable;
using NewsReader.Text;

namespace NewsReader.Archive.Statements;

/// <summary>How one article reports a statement.</summary>
/// <param name="Report">The quote it is in; a quote may hold more than one statement.</param>
/// <param name="Parts">The sentences of the quote that report it, over the article's text; ascending.</param>
/// <param name="Text">Their words, joined by a space.</param>
/// <param name="Difference">What it keeps, changes and leaves out of the fullest report; of that itself, all is kept.</param>
/// <param name="Joined">By what it was found to report the same.</param>
public sealed record StatementVariant(ReportedQuote Report, ImmutableArray<TextSpan> Parts, string Text, WordDifference Difference, JoinedBy Joined);
