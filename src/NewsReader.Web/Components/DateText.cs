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
            "day" => date.First.ToString("d MMMM yyyy", culture),
            "month" => date.First.ToString("MMMM yyyy", culture),
            _ => date.Year.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The date something was said; the weekday alone where nothing anchors it; <c>null</c> where not even that is stated.</summary>
    public static string? Of(SaidOn? said) => said is null ? null
        : said.Value is { } value ? Of(value)
        : said.Weekday is { } weekday ? Weekday(weekday) : null;

    private static string Weekday(string english) => Enum.TryParse<DayOfWeek>(english, out var day)
        ? CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(day) : english;
}
