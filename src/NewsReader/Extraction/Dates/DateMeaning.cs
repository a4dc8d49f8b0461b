namespace NewsReader.Extraction.Dates;

/// <summary>How words mean a date.</summary>
internal enum DateMeaning
{
    /// <summary>October 7, 2023.</summary>
    Absolute,

    /// <summary>Oct. 7.</summary>
    WithoutYear,

    /// <summary>Friday, last Friday.</summary>
    Weekday,

    /// <summary>this Friday.</summary>
    ComingWeekday,

    /// <summary>today, yesterday, three days ago.</summary>
    Days,

    /// <summary>last month.</summary>
    Months,

    /// <summary>last year.</summary>
    Years,
}
