using NewsReader.Archive.Statements;

namespace NewsReader.Archive.Conflicts;

/// <summary>Two articles that report the same words and contradict each other about them.</summary>
/// <param name="Kind">About what.</param>
/// <param name="Words">The words, as the first article has them.</param>
/// <param name="First">One report.</param>
/// <param name="FirstValue">What it says: a speaker's name, a place or a date.</param>
/// <param name="Second">The other.</param>
/// <param name="SecondValue">What that says.</param>
public sealed record Conflict(ConflictKind Kind, string Words, ReportedQuote First, string FirstValue, ReportedQuote Second, string SecondValue);
