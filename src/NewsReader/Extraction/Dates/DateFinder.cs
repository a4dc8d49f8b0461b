using NewsReader.Articles;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Dates;

/// <summary>Finds words that name a day or a month. What day a relative one means is <see cref="DateResolver"/>'s question.</summary>
internal static class DateFinder
{
    /// <summary>Appends the date expressions of a sentence, those inside quotations included.</summary>
    public static void Find(Reading reading, Sentence sentence, List<DateExpression> found)
    {
        if (reading.Article.Language is ['z', 'h', ..] or ['j', 'a', ..])
        {
            ChineseDates.Find(reading.Text, sentence, found);
            return;
        }

        var calendar = OtherLanguageDates.For(reading.Article.Language);
        var tokens = reading.Tokens;
        var end = sentence.Units[^1].EndToken;
        for (var i = sentence.Units[0].FirstToken; i < end; i++)
        {
            if ((calendar is null ? Read(reading.Text, tokens, i, end) : OtherDate(reading.Text, tokens, i, end, calendar)) is { } expression)
            {
                var first = sentence.Units[0].FirstToken;
                var last = LastToken(tokens, i, expression.Span.End);
                found.Add(expression with { Sentence = sentence.Index, Tense = i - first <= 1 ? TenseFinder.Behind(reading.Text, tokens, last + 1, end) : TenseFinder.Before(reading.Text, tokens, first, i) });
                i = last;
            }
        }
    }

    private static int LastToken(Token[] tokens, int i, int end)
    {
        while (i + 1 < tokens.Length && tokens[i + 1].Span.Start < end)
        {
            i++;
        }

        return i;
    }

    private static DateExpression? OtherDate(string text, Token[] tokens, int i, int end, OtherLanguageDates.Calendar calendar) =>
        (tokens[i].Kind == TokenKind.Number ? IsoDate(text, tokens[i]) : null) ?? calendar.Read(text, tokens, i, end);

    private static DateExpression? Read(string text, Token[] tokens, int i, int end)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Number)
        {
            return IsoDate(text, token) ?? DayFirst(text, tokens, i, end) ?? BareDates.Read(text, tokens, i, end);
        }

        if (token.Kind != TokenKind.Word)
        {
            return null;
        }

        if (IsMonth(token))
        {
            return MonthFirst(text, tokens, i, end) ?? FixedDays.Read(text, token);
        }

        if (token.Capital && FixedDays.Read(text, token) is { } named)
        {
            return named;
        }

        if (token.First is 'm' or 'M' && token.Word.Text.Length == 0 && BareDates.MiddleOf(text, token) is { } middle)
        {
            return middle;
        }

        return token.Is(WordClass.Weekday) && token.Capital ? WeekdayAt(text, tokens, i, end) : RelativeDates.Read(text, tokens, i, end);
    }

    /// <summary>May is the month only with a capital, and not where it is a verb or a name: <see cref="MonthFirst"/> wants a number or a preposition beside it.</summary>
    private static bool IsMonth(Token token) => token.Capital && (token.Is(WordClass.Month) || token.Word.Text == "may");

    private static DateExpression? IsoDate(string text, Token token) =>
        token.Span.Length == 10 && PartialDate.Parse(token.Span.In(text)) is { Day: not null } date ? Absolute(token.Span, date) : null;

    private static DateExpression Absolute(TextSpan span, PartialDate date) => new(span, DateMeaning.Absolute, date.Year, date.Month, date.Day, null, 0);

    /// <summary>"7 October 2023", "7th of October".</summary>
    private static DateExpression? DayFirst(string text, Token[] tokens, int i, int end)
    {
        var month = i + 1 < end && tokens[i + 1].Word.Text == "of" ? i + 2 : i + 1;
        if (month >= end || !IsMonth(tokens[month]) || DayOf(text, tokens[i]) is not { } day)
        {
            return null;
        }

        var year = YearAt(text, tokens, month + 1, end);
        return Dated(new TextSpan(tokens[i].Span.Start, tokens[year?.At ?? month].Span.End), year?.Year, MonthOf(tokens[month]), day);
    }

    /// <summary>"October 7, 2023", "Oct. 7", "October 2023".</summary>
    private static DateExpression? MonthFirst(string text, Token[] tokens, int i, int end)
    {
        var month = MonthOf(tokens[i]);
        if (i + 1 < end && DayOf(text, tokens[i + 1]) is { } day)
        {
            var year = YearAt(text, tokens, i + 2, end);
            return Dated(new TextSpan(tokens[i].Span.Start, tokens[year?.At ?? i + 1].Span.End), year?.Year, month, day);
        }

        return YearAt(text, tokens, i + 1, end) is { } only
            ? new DateExpression(new TextSpan(tokens[i].Span.Start, tokens[only.At].Span.End), DateMeaning.Absolute, only.Year, month, null, null, 0)
            : BareDates.Month(tokens, i, month);
    }

    private static DateExpression? Dated(TextSpan span, int? year, int month, int day) =>
        day > DateTime.DaysInMonth(year ?? 2000, month) ? null
        : new DateExpression(span, year is null ? DateMeaning.WithoutYear : DateMeaning.Absolute, year, month, day, null, 0);

    private static (int At, int Year)? YearAt(string text, Token[] tokens, int at, int end)
    {
        at = at < end && tokens[at].IsMark(',') ? at + 1 : at;
        return at < end && tokens[at] is { Kind: TokenKind.Number, Span.Length: 4 } && int.TryParse(tokens[at].Span.In(text), out var year) && year is > 1500 and < 2200 ? (at, year) : null;
    }

    /// <summary>"Friday", "last Friday", "Friday, Oct. 13".</summary>
    private static DateExpression? WeekdayAt(string text, Token[] tokens, int i, int end)
    {
        var weekday = DayNames.Weekday(tokens[i].Word.Text);
        if (weekday is null || tokens[i].Word.Text.EndsWith("days", StringComparison.Ordinal) || InName(text, tokens, i, end))
        {
            return null;
        }

        var next = i + 1 < end && tokens[i + 1].IsMark(',') ? i + 2 : i + 1;
        if (next < end && IsMonth(tokens[next]) && MonthFirst(text, tokens, next, end) is { Day: not null } dated)
        {
            return dated with { Span = new TextSpan(tokens[i].Span.Start, dated.Span.End), Weekday = weekday };
        }

        if (next + 1 < end && tokens[next].Word.Text == "the" && tokens[next + 1].Kind == TokenKind.Number && tokens[next + 1].Span.Length > 2 && DayOf(text, tokens[next + 1]) is { } ordinal)
        {
            // "Thursday the 5th".
            return new DateExpression(new TextSpan(tokens[i].Span.Start, tokens[next + 1].Span.End), DateMeaning.DayOfMonth, null, null, ordinal, weekday, 0);
        }

        var before = i > 0 ? tokens[i - 1].Word.Text : "";
        var shift = before is "last" ? -1 : before is "next" ? 1 : 0;
        var start = before is "last" or "next" or "this" ? tokens[i - 1].Span.Start : tokens[i].Span.Start;
        return new DateExpression(new TextSpan(start, tokens[i].Span.End), before is "this" ? DateMeaning.ComingWeekday : DateMeaning.Weekday, null, null, null, weekday, shift);
    }

    /// <summary>"Saturday Night Live", "Black Friday": the name of something.</summary>
    private static bool InName(string text, Token[] tokens, int i, int end) =>
        (i + 1 < end && tokens[i + 1].Capital && tokens[i + 1].Is(WordClass.Time) && !tokens[i + 1].Is(WordClass.Month))
        || (i > 0 && tokens[i - 1].Capital && tokens[i - 1].Span.In(text) is "Super" or "Black" or "Cyber" or "Bloody" or "Giving" or "Fat");

    private static int? DayOf(string text, Token token)
    {
        if (token.Kind != TokenKind.Number)
        {
            return null;
        }

        var digits = text.AsSpan(token.Span.Start, token.Span.Length);
        var length = 0;
        while (length < digits.Length && char.IsAsciiDigit(digits[length]))
        {
            length++;
        }

        var rest = digits[length..];
        return length is 1 or 2 && (rest.IsEmpty || rest is "st" or "nd" or "rd" or "th" || rest[0] == '-') && int.Parse(digits[..length], System.Globalization.CultureInfo.InvariantCulture) is var day and >= 1 and <= 31 ? day : null;
    }

    private static int MonthOf(Token token) => DayNames.Month(token.Word.Text) ?? 1;
}
