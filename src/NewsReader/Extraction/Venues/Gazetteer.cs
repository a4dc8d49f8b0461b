namespace NewsReader.Extraction.Venues;

/// <summary>Known places: countries, their capitals, other cities of datelines, seats of power.</summary>
internal static class Gazetteer
{
    public static bool IsPlace(string name) => false;
}
