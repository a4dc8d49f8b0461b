using System.Collections.Immutable;
using NewsReader.Text;

namespace NewsReader.Curation;

/// <summary>Where a passage was found in one revision of its article, kept so that it is sought once.</summary>
/// <param name="PassageId">The passage.</param>
/// <param name="Revision">The article's text it was sought in.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Span">The best place; <c>null</c> where there is none.</param>
/// <param name="Rivals">Other places that fit as well.</param>
/// <param name="Similarity">0 to 1: how alike the words are.</param>
public sealed record PassageLocation(string PassageId, string Revision, string Status, TextSpan? Span, ImmutableArray<TextSpan> Rivals, double Similarity);
