using NewsReader.Articles;

namespace NewsReader.Extraction.Dates;

/// <summary>Answers which day words mean, counted from the article's publication date, its dateline, or a full date it gives itself.</summary>
/// <remarks>A newspaper's bare weekday is the last one before print, or the next where the sentence looks ahead. Without an anchor nothing is resolved.</remarks>
internal sealed class DateResolver
{
    private readonly DateOnly? _anchor;
    private readonly Dictionary<(int Month, int Day), int?> _years = [];
    private readonly Dictionary<DateExpression, PartialDate?> _chained = new(ReferenceEqualityComparer.Instance);

    public DateResolver(Article article, List<DateExpression> expressions)
    {
        foreach (var e in expressions)
        {
            if (e is { Meaning: DateMeaning.Absolute, Year: { } year, Month: { } month, Day: { } day })
            {
                _years[(month, day)] = _years.TryGetValue((month, day), out var other) && other != year ? null : year;
            }
        }

        _anchor = AnchorOf(article);
        ResolveChains(expressions);
    }

    /// <summary>"The day before" counts from the day named last, a few sentences up at most.</summary>
    private void ResolveChains(List<DateExpression> expressions)
    {
        const int Reach = 3;
        (PartialDate Date, int Sentence)? last = null;
        foreach (var e in expressions)
        {
            if (e.Meaning == DateMeaning.FromLast)
            {
                _chained[e] = last is { } before && e.Sentence - before.Sentence <= Reach ? PartialDate.Of(before.Date.First.AddDays(e.Shift)) : null;
            }

            last = Resolve(e) is { Day: not null } date ? (date, e.Sentence) : last;
        }
    }

    /// <summary>The day the article was written, as far as it says: what relative dates count from.</summary>
    private static DateOnly? AnchorOf(Article article)
    {
        // In the calendar's first and last years "a year ago" and "next Friday" may lie outside it.
        var published = article.Published?.Value is { Year: > 100 and < 9900 } stated ? stated : (PartialDate?)null;
        if (published is { Day: not null } day)
        {
            return article.Dateline is { Month: { } m, Day: { } d } && d <= DateTime.DaysInMonth(day.Year, m) ? Nearest(day.First, m, d) : day.First;
        }

        return published is { } partial && article.Dateline is { Month: { } month, Day: { } dated } && (partial.Month is null || partial.Month == month) && dated <= DateTime.DaysInMonth(partial.Year, month)
            ? new DateOnly(partial.Year, month, dated)
            : null;
    }

    /// <summary>The date the expression means; <c>null</c> where nothing anchors it.</summary>
    public PartialDate? Resolve(DateExpression e) => e.Meaning switch
    {
        DateMeaning.Absolute => e.Year is { } year ? new PartialDate(year, e.Month, e.Day) : null,
        DateMeaning.WithoutYear when e.Day is null => MonthWithoutYear(e),
        DateMeaning.WithoutYear => WithoutYear(e),
        DateMeaning.FromLast => _chained.GetValueOrDefault(e),
        _ => _anchor is { } anchor ? Relative(e, anchor) : null,
    };

    /// <summary>"in March" is the last one that has begun, or the coming one where the sentence looks ahead.</summary>
    private PartialDate? MonthWithoutYear(DateExpression e)
    {
        if (_anchor is not { } anchor || e.Month is not { } month)
        {
            return null;
        }

        return new PartialDate(e.Future ? anchor.Year + (month < anchor.Month ? 1 : 0) : anchor.Year - (month > anchor.Month ? 1 : 0), month);
    }

    /// <summary>"on the 7th": the nearest such day up to the day of writing, or the coming one where the sentence looks ahead.</summary>
    private static PartialDate? OfMonth(DateExpression e, DateOnly anchor)
    {
        var first = new DateOnly(anchor.Year, anchor.Month, 1);
        var month = e.Future ? (e.Day < anchor.Day ? first.AddMonths(1) : first) : e.Day > anchor.Day ? first.AddMonths(-1) : first;
        return e.Day is { } day && day <= DateTime.DaysInMonth(month.Year, month.Month) ? new PartialDate(month.Year, month.Month, day) : null;
    }

    /// <summary>The month a week lies in, or the year where it lies in two months.</summary>
    private static PartialDate? OfWeek(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        var sunday = monday.AddDays(6);
        return monday.Month == sunday.Month ? new PartialDate(monday.Year, monday.Month) : monday.Year == sunday.Year ? new PartialDate(monday.Year) : null;
    }

    private PartialDate? WithoutYear(DateExpression e)
    {
        if (e.Month is not { } month || e.Day is not { } day)
        {
            return null;
        }

        if (_anchor is { } anchor)
        {
            return PartialDate.Of(Nearest(anchor, month, day, e.Tense));
        }

        return _years.GetValueOrDefault((month, day)) is { } year ? new PartialDate(year, month, day) : null;
    }

    /// <summary>Days by which a verb's tense may mislead: "planned the march on Oct. 20" looks back, the march ahead.</summary>
    private const int Tolerance = 60;

    /// <summary>That day in the year that puts it nearest to the anchor, on the side that the tense points to.</summary>
    private static DateOnly Nearest(DateOnly anchor, int month, int day, Tense tense = Tense.Unknown)
    {
        DateOnly? best = null;
        for (var year = Math.Max(1, anchor.Year - 1); year <= Math.Min(9999, anchor.Year + 1); year++)
        {
            if (day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) is var date
                && !(tense == Tense.Past && date.DayNumber > anchor.DayNumber + Tolerance) && !(tense == Tense.Future && date.DayNumber < anchor.DayNumber - Tolerance)
                && (best is not { } b || Math.Abs(date.DayNumber - anchor.DayNumber) < Math.Abs(b.DayNumber - anchor.DayNumber)))
            {
                best = date;
            }
        }

        return best ?? anchor;
    }

    private static PartialDate? Relative(DateExpression e, DateOnly anchor) => e.Meaning switch
    {
        DateMeaning.Days => PartialDate.Of(anchor.AddDays(e.Shift)),
        DateMeaning.WeekdayAndWeeks when e.Weekday is { } weekday => PartialDate.Of(WeekdayFrom(anchor, weekday, 0, e.Shift > 0).AddDays(7 * e.Shift)),
        DateMeaning.Weekday when e.Weekday is { } weekday => PartialDate.Of(WeekdayFrom(anchor, weekday, e.Shift, e.Future)),
        DateMeaning.ComingWeekday when e.Weekday is { } weekday => PartialDate.Of(anchor.AddDays(((int)weekday - (int)anchor.DayOfWeek + 7) % 7)),
        DateMeaning.DayOfMonth => OfMonth(e, anchor),
        DateMeaning.Weeks => OfWeek(anchor.AddDays(7 * e.Shift)),
        DateMeaning.Months => new PartialDate(anchor.AddMonths(e.Shift).Year, anchor.AddMonths(e.Shift).Month),
        DateMeaning.Years => new PartialDate(anchor.Year + e.Shift),
        _ => null,
    };

    private static DateOnly WeekdayFrom(DateOnly anchor, DayOfWeek weekday, int shift, bool future)
    {
        var back = ((int)anchor.DayOfWeek - (int)weekday + 7) % 7;
        return shift < 0 ? anchor.AddDays(back == 0 ? -7 : -back)
            : shift > 0 || (future && back != 0) ? anchor.AddDays(back == 0 ? 7 : 7 - back)
            : anchor.AddDays(-back);
    }
}
