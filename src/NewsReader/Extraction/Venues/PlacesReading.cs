namespace NewsReader.Extraction.Venues;

/// <summary>What came of reading a file of places: the places, or what is wrong with the file.</summary>
public sealed record PlacesReading(ImportedPlaces? Places, string? Problem);
