using System.Collections.Immutable;
using NewsReader.Articles;
using NewsReader.Search;

namespace NewsReader.Web.Components.Pages.Search;

/// <summary>One bar of the histogram: a month, or a year where the archive spans many.</summary>
public sealed record DateBin(PartialDate Date, int Count)
{
    /// <summary>Most bars that are drawn month by month.</summary>
    private const int MostMonths = 36;

    /// <summary>Most years that are drawn; of longer archives the last ones.</summary>
    private const int MostYears = 60;

    /// <summary>Bars from the first to the last date with results, empty ones between them included.</summary>
    public static ImmutableArray<DateBin> Of(ImmutableArray<MonthCount> months)
    {
        if (months.IsEmpty)
        {
            return [];
        }

        int first = Ordinal(months[0]), last = Ordinal(months[^1]);
        if (last - first < MostMonths)
        {
            var counts = months.ToDictionary(Ordinal, m => m.Count);
            return [.. Enumerable.Range(first, last - first + 1).Select(m => new DateBin(new PartialDate(m / 12, m % 12 + 1), counts.GetValueOrDefault(m)))];
        }

        var years = months.GroupBy(m => m.Year).ToDictionary(g => g.Key, g => g.Sum(m => m.Count));
        var from = Math.Max(months[0].Year, months[^1].Year - MostYears + 1);
        return [.. Enumerable.Range(from, months[^1].Year - from + 1).Select(y => new DateBin(new PartialDate(y), years.GetValueOrDefault(y)))];
    }

    private static int Ordinal(MonthCount month) => month.Year * 12 + month.Month - 1;
}
