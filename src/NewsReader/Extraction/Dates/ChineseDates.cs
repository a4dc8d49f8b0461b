using NewsReader.Text;

namespace NewsReader.Extraction.Dates;

/// <summary>Reads Chinese and Japanese dates, which no spaces set apart: 2023年10月7日, 10月7日, 星期二, 昨天.</summary>
internal static class ChineseDates
{
    private const string Weekdays = "日一二三四五六";

    public static void Find(string text, Sentence sentence, List<DateExpression> found)
    {
        for (var i = sentence.Span.Start; i < sentence.Span.End; i++)
        {
            if ((char.IsAsciiDigit(text[i]) ? Numbered(text, i, sentence.Span.End) : Worded(text, i, sentence.Span.End)) is { } expression)
            {
                found.Add(expression with { Sentence = sentence.Index });
                i = expression.Span.End - 1;
            }
            else
            {
                while (char.IsAsciiDigit(text[i]) && i + 1 < sentence.Span.End && char.IsAsciiDigit(text[i + 1]))
                {
                    i++;
                }
            }
        }
    }

    private static DateExpression? Numbered(string text, int start, int end)
    {
        var at = start;
        var year = Number(text, ref at, end, '年', 4);
        var month = Number(text, ref at, end, '月', 2);
        var day = month is null ? null : Number(text, ref at, end, '日', 2) ?? Number(text, ref at, end, '号', 2);
        if (month is not (>= 1 and <= 12) || (day is null && year is null) || day < 1 || day > DateTime.DaysInMonth(year is > 0 and < 9999 ? year.Value : 2000, month.Value))
        {
            return null;
        }

        return new DateExpression(new TextSpan(start, at), year is null ? DateMeaning.WithoutYear : DateMeaning.Absolute, year, month, day, null, 0);
    }

    /// <summary>The number before a sign; what is read is passed only if both are there.</summary>
    private static int? Number(string text, ref int at, int end, char sign, int digits)
    {
        var i = at;
        while (i < end && i - at < digits && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        if (i == at || i >= end || text[i] != sign)
        {
            return null;
        }

        var value = int.Parse(text.AsSpan(at, i - at), System.Globalization.CultureInfo.InvariantCulture);
        at = i + 1;
        return value;
    }

    private static DateExpression? Worded(string text, int i, int end)
    {
        var rest = text.AsSpan(i, Math.Min(4, end - i));
        var week = rest.StartsWith("星期") || rest.StartsWith("礼拜") ? 2 : rest.StartsWith("周") || rest.StartsWith("週") ? 1 : 0;
        if (week > 0)
        {
            var day = rest.Length <= week ? -1 : rest[week] == '天' ? 0 : Weekdays.IndexOf(rest[week], StringComparison.Ordinal);
            return day < 0 ? null : new DateExpression(new TextSpan(i, i + week + 1), DateMeaning.Weekday, null, null, null, (DayOfWeek)day, 0);
        }

        int? shift = rest.StartsWith("昨天") || rest.StartsWith("昨日") ? -1 : rest.StartsWith("今天") || rest.StartsWith("今日") ? 0 : rest.StartsWith("明天") || rest.StartsWith("明日") ? 1 : null;
        return shift is { } by ? new DateExpression(new TextSpan(i, i + 2), DateMeaning.Days, null, null, null, null, by) : null;
    }
}
