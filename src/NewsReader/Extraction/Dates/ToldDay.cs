using NewsReader.Articles;

namespace NewsReader.Extraction.Dates;

/// <summary>One day with every place where an article's own words tell of it.</summary>
/// <param name="Value">The day; <c>null</c> where nothing anchors it.</param>
/// <param name="Weekday">As the first place names it.</param>
internal sealed record ToldDay(PartialDate? Value, DayOfWeek? Weekday)
{
    /// <summary>In reading order; never empty.</summary>
    public List<DateExpression> Mentions { get; } = [];
}
