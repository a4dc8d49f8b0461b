using System.Globalization;

namespace NewsReader.Web.Components;

/// <summary>Chooses the plural form of a counted noun after the Unicode CLDR plural rules for cardinals.</summary>
public static class Plural
{
    /// <summary><c>zero, one, two, few, many</c> or <c>other</c>.</summary>
    public static string FormOf(int count, CultureInfo culture) => culture.TwoLetterISOLanguageName switch
    {
        "ru" => Slavic(count),
        "ar" => Arabic(count),
        "fr" => count is 0 or 1 ? "one" : "other",
        _ => count == 1 ? "one" : "other",
    };

    private static string Slavic(int count) => (count % 10, count % 100) switch
    {
        (1, not 11) => "one",
        (2 or 3 or 4, not (12 or 13 or 14)) => "few",
        _ => "many",
    };

    private static string Arabic(int count) => (count, count % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    };
}
