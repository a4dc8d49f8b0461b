namespace NewsReader.Extraction.Dates;

/// <summary>Names of months and weekdays, in lower case.</summary>
internal static class DayNames
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>1 to 12, or <c>null</c>.</summary>
    public static int? Month(string word)
    {
        var at = word.Length < 3 ? -1 : Array.FindIndex(Months, m => word.StartsWith(m, StringComparison.Ordinal));
        return at < 0 ? null : at + 1;
    }

    public static DayOfWeek? Weekday(string word) => word switch
    {
        "monday" or "mondays" => DayOfWeek.Monday,
        "tuesday" or "tuesdays" => DayOfWeek.Tuesday,
        "wednesday" or "wednesdays" => DayOfWeek.Wednesday,
        "thursday" or "thursdays" => DayOfWeek.Thursday,
        "friday" or "fridays" => DayOfWeek.Friday,
        "saturday" or "saturdays" => DayOfWeek.Saturday,
        "sunday" or "sundays" => DayOfWeek.Sunday,
        _ => null,
    };
}
