using System.Globalization;
using NewsReader.Articles;
using NewsReader.Extraction;

namespace NewsReader.Web.Components;

/// <summary>Writes dates as the reader's language does, no more exact than they are known.</summary>
public static class DateText
{
    public static string Of(PartialDate date)
    {
        var culture = CultureInfo.CurrentCulture;
        return date.Precision switch
        {
            "day" => date.First.ToString(DayPattern(culture, date.First), culture),
            "month" => date.First.ToString(culture.TwoLetterISOLanguageName == "es" ? "MMMM 'de' yyyy" : "MMMM yyyy", culture),
            _ => date.Year.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The date something was said; the weekday alone where nothing anchors it; <c>null</c> where not even that is stated.</summary>
    public static string? Of(SaidOn? said) => said is null ? null
        : said.Value is { } value ? Of(value)
        : said.Weekday is { } weekday ? Weekday(weekday) : null;

    /// <summary>As each language of the interface writes a day in running text.</summary>
    private static string DayPattern(CultureInfo culture, DateOnly day) => culture.TwoLetterISOLanguageName switch
    {
        "de" => "d. MMMM yyyy",
        "es" => "d 'de' MMMM 'de' yyyy",
        "fr" when day.Day == 1 => "d'er' MMMM yyyy",
        _ => "d MMMM yyyy",
    };

    private static string Weekday(string english) => Enum.TryParse<DayOfWeek>(english, out var day)
        ? CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(day) : english;
}
