namespace NewsReader.Extraction.Venues;

/// <summary>A known place: a country, a city in it, or a site in that.</summary>
internal sealed record Place(string? Site, string? City, string? Country)
{
    /// <summary>How narrowly it tells where: 1 country, 2 city, 3 site.</summary>
    public int Depth => Site is not null ? 3 : City is not null ? 2 : 1;
}
