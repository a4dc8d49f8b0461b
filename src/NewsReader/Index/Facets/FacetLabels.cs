using System.Globalization;
using NewsReader.Search;

namespace NewsReader.Index.Facets;

/// <summary>What a person reads for a facet's value.</summary>
internal static class FacetLabels
{
    public const string NotStated = "Not stated";

    public static string Of(FacetField field, FacetEntry entry) => field switch
    {
        FacetField.Speaker or FacetField.Event => entry.Label,
        FacetField.Venue => Place(entry.Value),
        FacetField.Language => Language(entry.Value),
        _ => entry.Value,
    };

    /// <summary>The label of a value no article has.</summary>
    public static string Of(FacetField field, string value) => field switch
    {
        _ when value == FacetValue.NotStated => NotStated,
        FacetField.Venue => Place(value),
        FacetField.Language => Language(value),
        _ => value,
    };

    /// <summary>A place with the wider ones around it, the narrowest first; it can be asked for as it is read.</summary>
    public static string Place(string path) => string.Join(", ", path.Split('/').Reverse());

    private static string Language(string tag)
    {
        try
        {
            return CultureInfo.GetCultureInfo(tag).EnglishName;
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
    }
}
