using NewsReader.Articles;

namespace NewsReader.Search;

/// <summary>A range of publication dates, open where an end is <c>null</c>; both ends included.</summary>
public readonly record struct DateRange(PartialDate? From, PartialDate? To)
{
    public bool IsOpen => From is null && To is null;

    /// <summary>Whether every day the date can mean lies within: a year is not within one of its months.</summary>
    public bool Contains(PartialDate date) => (From is not { } from || date.First >= from.First) && (To is not { } to || date.Last <= to.Last);

    /// <summary>Reads <c>2019</c>, <c>2019-03</c>, <c>2019-03..2019-05</c>, <c>2019..</c> or <c>..2019</c>; <c>null</c> for anything else.</summary>
    public static DateRange? Parse(string? text)
    {
        var parts = (text ?? "").Split("..");
        if (parts.Length == 1)
        {
            return PartialDate.Parse(parts[0]) is { } one ? new DateRange(one, one) : null;
        }

        var from = PartialDate.Parse(parts[0]);
        var to = PartialDate.Parse(parts[1]);
        var readable = parts.Length == 2 && (from is not null || parts[0].Length == 0) && (to is not null || parts[1].Length == 0);
        return readable && (from is not null || to is not null) ? new DateRange(from, to) : null;
    }

    /// <summary>The form <see cref="Parse"/> reads; empty for an open range.</summary>
    public override string ToString() => IsOpen ? "" : From == To ? $"{From}" : $"{From}..{To}";
}
