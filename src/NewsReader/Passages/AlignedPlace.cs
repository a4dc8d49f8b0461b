using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Where alignment laid a passage. Shares go from 0 to 1, spans over the text's key.</summary>
/// <param name="Span">From the first to the last word that lies on one of the passage's; <c>null</c> where none does.</param>
/// <param name="Shared">How much of the passage is there.</param>
/// <param name="Before">How much of the words before it stands close before.</param>
/// <param name="After">How much of the words behind it stands close behind.</param>
/// <param name="Neighbours">Words that were the passage's surroundings and still are: they cannot be the passage itself.</param>
internal sealed record AlignedPlace(TextSpan? Span, double Shared, double Before, double After, IReadOnlySet<TextSpan> Neighbours)
{
    /// <summary>Whether most of a place is what always stood beside the passage; of a place that alignment saw better, a seventh is enough.</summary>
    public bool IsBeside(TextSpan place) =>
        (Span is { } span && span.Overlaps(place) ? 7 : 2) * Neighbours.Where(place.Contains).Sum(word => word.Length) > place.Length;
}
