using System.Globalization;

namespace NewsReader.Articles;

/// <summary>A date known to the year, the month or the day.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or <c>null</c> where only the year is known.</param>
/// <param name="Day">1 to 31, or <c>null</c> where only the month is known.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary><c>day</c>, <c>month</c> or <c>year</c>.</summary>
    public string Precision => Day is not null ? "day" : Month is not null ? "month" : "year";

    /// <summary>The earliest day it can mean.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The latest day it can mean.</summary>
    public DateOnly Last => Day is not null ? First : Month is { } month ? new DateOnly(Year, month, DateTime.DaysInMonth(Year, month)) : new DateOnly(Year, 12, 31);

    /// <summary>Reads <c>2019</c>, <c>2019-03</c> or <c>2019-03-05</c>; <c>null</c> for anything else.</summary>
    public static PartialDate? Parse(string? text)
    {
        var parts = (text ?? "").Trim().Split('-');
        if (parts.Length > 3 || !Number(parts[0], 4, out var year) || year < 1)
        {
            return null;
        }

        if (parts.Length == 1)
        {
            return new PartialDate(year);
        }

        if (!Number(parts[1], 2, out var month) || month is < 1 or > 12)
        {
            return null;
        }

        return parts.Length == 2 ? new PartialDate(year, month)
            : Number(parts[2], 2, out var day) && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new PartialDate(year, month, day)
            : null;
    }

    /// <summary>ISO 8601, cut at the precision.</summary>
    public override string ToString() =>
        Day is not null ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}")
        : Month is not null ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}")
        : Year.ToString("0000", CultureInfo.InvariantCulture);

    private static bool Number(string text, int digits, out int value)
    {
        value = 0;
        return text.Length == digits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
