using NewsReader.Text;

namespace NewsReader.Extraction.Dates;

/// <summary>Words that name a date, before anybody asks which.</summary>
/// <param name="Span">Over the article's text.</param>
/// <param name="Meaning">How they mean it.</param>
/// <param name="Year">As written.</param>
/// <param name="Month">As written.</param>
/// <param name="Day">As written.</param>
/// <param name="Weekday">As written.</param>
/// <param name="Shift">Days, weeks or months from the anchor, by <paramref name="Meaning"/>.</param>
internal sealed record DateExpression(TextSpan Span, DateMeaning Meaning, int? Year, int? Month, int? Day, DayOfWeek? Weekday, int Shift)
{
    /// <summary>Index of its sentence.</summary>
    public int Sentence { get; init; }

    /// <summary>Whether it means a day, not a month or a year.</summary>
    public bool NamesDay => Meaning is not (DateMeaning.Weeks or DateMeaning.Months or DateMeaning.Years) && (Day is not null || Meaning is not (DateMeaning.Absolute or DateMeaning.WithoutYear));

    /// <summary>Whether the words before it look back or ahead.</summary>
    public Tense Tense { get; init; }

    public bool Future => Tense == Tense.Future;
}
