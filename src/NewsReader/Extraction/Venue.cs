using NewsReader.Articles;

namespace NewsReader.Extraction;

/// <summary>Where the occasion took place; each part is <c>null</c> where the text does not say.</summary>
/// <param name="Name">A building or site, for example <c>Seaside Congress Palace</c>.</param>
/// <param name="City">For example <c>Batumi</c>.</param>
/// <param name="Country">English short name.</param>
/// <param name="Evidence">The words that say so.</param>
public sealed record Venue(string? Name, string? City, string? Country, Evidence Evidence)
{
    /// <summary>Country, city and place from the widest to the narrowest, those that are known.</summary>
    public IEnumerable<string> Path => new[] { Country, City, Name }.OfType<string>();
}
