using System.Collections.Immutable;

namespace NewsReader.Archive.Copies;

/// <summary>Articles that are one text: a wire report and those who printed it, or the same article saved twice.</summary>
/// <param name="Id">The smallest id among its articles.</param>
/// <param name="Agency">The agency that most of them credit; <c>null</c> where none does.</param>
/// <param name="Copies">The first appearance first, then by date, outlet and id.</param>
public sealed record CopyGroup(string Id, string? Agency, ImmutableArray<Copy> Copies)
{
    public Copy First => Copies[0];

    /// <summary>Different outlets that printed it, those not stated not counted.</summary>
    public int Outlets => Copies.Select(c => c.Outlet).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count();
}
