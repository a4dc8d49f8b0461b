using NewsReader.Articles;

namespace NewsReader.Search;

/// <summary>A range of publication dates, open where an end is <c>null</c>; both ends included.</summary>
public readonly record struct DateRange(PartialDate? From, PartialDate? To)
{
    public bool IsOpen => From is null && To is null;

    /// <summary>Whether every day the date can mean lies within: a year is not within one of its months.</summary>
    public bool Contains(PartialDate date) => (From is not { } from || date.First >= from.First) && (To is not { } to || date.Last <= to.Last);

    /// <summary>The days between two dates; where they were given the wrong way round, they are turned.</summary>
    public static DateRange Between(PartialDate? from, PartialDate? to) => from?.First > to?.Last ? new DateRange(to, from) : new DateRange(from, to);

    /// <summary>Reads <c>2019</c>, <c>2019-03</c>, <c>2019-03..2019-05</c>, <c>2019..</c> or <c>..2019</c>, and what people write for these: <c>2019/3</c>,
    /// <c>2019-2021</c>, <c>2019…2021</c>; <c>null</c> for anything else.</summary>
    public static DateRange? Parse(string? text)
    {
        var parts = (text ?? "").Trim().Replace("…", "..", StringComparison.Ordinal).Split("..");
        if (parts is [{ Length: 9 } years] && years[4] is '-' or '–' or '/' && years.AsSpan(5).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            parts = [years[..4], years[5..]];
        }

        if (parts.Length == 1)
        {
            return Date(parts[0]) is { } one ? new DateRange(one, one) : null;
        }

        var from = Date(parts[0]);
        var to = Date(parts[1]);
        var readable = parts.Length == 2 && (from is not null || parts[0].Length == 0) && (to is not null || parts[1].Length == 0);
        return readable && (from is not null || to is not null) ? Between(from, to) : null;
    }

    /// <summary>Year first, as everywhere here; the day's and the month's leading zero may be missing.</summary>
    private static PartialDate? Date(string text)
    {
        var steps = text.Trim().Split('-', '/', '.');
        return PartialDate.Parse(string.Join('-', steps.Select((s, i) => i > 0 && s.Length == 1 ? "0" + s : s)));
    }

    /// <summary>The form <see cref="Parse"/> reads; empty for an open range.</summary>
    public override string ToString() => IsOpen ? "" : From == To ? $"{From}" : $"{From}..{To}";
}
