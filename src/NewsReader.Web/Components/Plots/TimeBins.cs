using System.Collections.Immutable;
using NewsReader.Articles;

namespace NewsReader.Web.Components.Plots;

/// <summary>Counts dates by day, month or year, whichever fits between the first and the last.</summary>
public static class TimeBins
{
    private const int MostDays = 31;
    private const int MostMonths = 36;

    /// <summary>Periods from the first to the last, empty ones included.</summary>
    /// <param name="dates">Those less exact than the periods are not counted.</param>
    public static ImmutableArray<(PartialDate Period, int Count)> Of(IReadOnlyCollection<PartialDate> dates)
    {
        var days = dates.Where(d => d.Day is not null).Select(d => d.First).Order().ToList();
        if (days.Count == dates.Count && days.Count > 0 && days[^1].DayNumber - days[0].DayNumber < MostDays)
        {
            var counts = days.CountBy(d => d).ToDictionary();
            return [.. Enumerable.Range(0, days[^1].DayNumber - days[0].DayNumber + 1).Select(i => days[0].AddDays(i)).Select(d => (PartialDate.Of(d), counts.GetValueOrDefault(d)))];
        }

        var months = dates.Where(d => d.Month is not null).Select(d => Month(d.First)).Order().ToList();
        return months.Count == dates.Count && months.Count > 0 && months[^1] - months[0] < MostMonths
            ? Count(months, m => new PartialDate(m / 12, (m % 12) + 1))
            : Count([.. dates.Select(d => d.Year).Order()], y => new PartialDate(y));
    }

    private static int Month(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private static ImmutableArray<(PartialDate Period, int Count)> Count(List<int> numbers, Func<int, PartialDate> period)
    {
        if (numbers.Count == 0)
        {
            return [];
        }

        var counts = numbers.CountBy(n => n).ToDictionary();
        return [.. Enumerable.Range(numbers[0], numbers[^1] - numbers[0] + 1).Select(n => (period(n), counts.GetValueOrDefault(n)))];
    }
}
