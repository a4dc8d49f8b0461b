using NewsReader.Articles;

namespace NewsReader.Extraction.Venues;

/// <summary>Reads a venue as the file's owner states it: "Maritime Hall, Falmouth, England".</summary>
internal static class StatedVenues
{
    public static Venue? Read(Stated<string>? stated, ImportedPlaces? imported)
    {
        if (stated is null)
        {
            return null;
        }

        Place? place = null;
        string? name = null;
        foreach (var part in stated.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if ((Gazetteer.Find(part) ?? imported?.Find(part)) is { } known)
            {
                place = place is null ? known : new Place(place.Site ?? known.Site, place.City ?? known.City, place.Country ?? known.Country);
            }
            else
            {
                name ??= part;
            }
        }

        return new Venue(name ?? place?.Site, place?.City, place?.Country, stated.Evidence);
    }
}
