namespace NewsReader.Extraction.Dates;

/// <summary>How words mean a date.</summary>
internal enum DateMeaning
{
    /// <summary>October 7, 2023; March 2022; in 2019.</summary>
    Absolute,

    /// <summary>Oct. 7; in March.</summary>
    WithoutYear,

    /// <summary>On the 7th.</summary>
    DayOfMonth,

    /// <summary>Friday, last Friday.</summary>
    Weekday,

    /// <summary>this Friday.</summary>
    ComingWeekday,

    /// <summary>a week ago Tuesday, a week from Monday.</summary>
    WeekdayAndWeeks,

    /// <summary>today, yesterday, three days ago.</summary>
    Days,

    /// <summary>last week, two weeks ago.</summary>
    Weeks,

    /// <summary>last month, earlier this month.</summary>
    Months,

    /// <summary>last year.</summary>
    Years,

    /// <summary>the day before, the next day: counted from the day named last.</summary>
    FromLast,
}
