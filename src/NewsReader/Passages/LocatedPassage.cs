using System.Collections.Immutable;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Where a passage is now.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Span">The best place, over the article's text; <c>null</c> where there is none.</param>
/// <param name="Rivals">Other places that fit as well; only where the status is ambiguous.</param>
/// <param name="Similarity">0 to 1: how alike the words are.</param>
public sealed record LocatedPassage(PassageStatus Status, TextSpan? Span, ImmutableArray<TextSpan> Rivals, double Similarity);
