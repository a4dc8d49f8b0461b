using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Dates;

/// <summary>Reads words that count from the day of writing, or from the day named last: today, three days ago, last month, the day before.</summary>
internal static class RelativeDates
{
    public static DateExpression? Read(string text, Token[] tokens, int i, int end)
    {
        if (tokens[i].Capital && i > 0 && tokens[i - 1].NameLike)
        {
            // The Harbour Today is a newspaper.
            return null;
        }

        if (FromAnother(text, tokens, i, end) is { } compound)
        {
            return compound;
        }

        switch (tokens[i].Word.Text)
        {
            case "today" or "tonight": return Make(tokens, i, i, DateMeaning.Days, 0);
            case "yesterday": return Make(tokens, i, i, DateMeaning.Days, -1);
            case "tomorrow": return Make(tokens, i, i, DateMeaning.Days, 1);
        }

        return i + 1 < end ? Pair(tokens, i) ?? FromLast(tokens, i, end) ?? Counted(text, tokens, i, end) : null;
    }

    /// <summary>"the day before yesterday", "a week ago Tuesday", "two weeks ago on Thursday", "a week from Monday", "in three days", "three days from now".</summary>
    private static DateExpression? FromAnother(string text, Token[] tokens, int i, int end)
    {
        if (i + 3 < end && tokens[i].Word.Text == "the" && tokens[i + 1].Word.Text == "day")
        {
            var shift = (tokens[i + 2].Word.Text, tokens[i + 3].Word.Text) switch { ("before", "yesterday") => -2, ("after", "tomorrow") => 2, _ => 0 };
            return shift == 0 ? null : Make(tokens, i, i + 3, DateMeaning.Days, shift);
        }

        var ahead = tokens[i].Word.Text == "in";
        var counted = ahead ? i + 1 : i;
        if (counted + 1 >= end || tokens[counted + 1].Word.Text is not ("day" or "days" or "week" or "weeks") || Count(tokens[counted].Span.In(text)) is not { } count)
        {
            return null;
        }

        var weeks = tokens[counted + 1].Word.Text.StartsWith("week", StringComparison.Ordinal);
        if (ahead)
        {
            // "in three days" looks ahead only where nothing was done in that time: "sold out in three days".
            var open = !weeks && TenseFinder.Before(text, tokens, Math.Max(0, i - NearVerb), i) != Tense.Past && !(i > 0 && tokens[i - 1].Is(WordClass.Adverb | WordClass.Relative)) && Closed(tokens, counted + 2, end);
            return open ? Make(tokens, i, counted + 1, DateMeaning.Days, count) : null;
        }

        return Anchored(tokens, i, end, count, weeks);
    }

    private static DateExpression? Anchored(Token[] tokens, int i, int end, int count, bool weeks)
    {
        var (link, at) = (i + 2 < end ? tokens[i + 2].Word.Text : "", i + 3);
        at += at < end && tokens[at].Word.Text == "on" ? 1 : 0;
        if (at >= end || link is not ("ago" or "from"))
        {
            return null;
        }

        var by = link == "ago" ? -count : count;
        var known = tokens[at].Word.Text switch { "today" or "now" => 0, "yesterday" => -1, "tomorrow" => 1, _ => (int?)null };
        return known is { } day && (tokens[at].Word.Text != "now" || link == "from") ? Make(tokens, i, at, DateMeaning.Days, day + (weeks ? 7 * by : by))
            : weeks && DayNames.Weekday(tokens[at].Word.Text) is { } weekday && tokens[at].Capital ? Make(tokens, i, at, DateMeaning.WeekdayAndWeeks, by) with { Weekday = weekday }
            : null;
    }

    /// <summary>Tokens among which the verb of "in two days" stands.</summary>
    private const int NearVerb = 4;

    private static DateExpression Make(Token[] tokens, int first, int last, DateMeaning meaning, int shift) =>
        new(new TextSpan(tokens[first].Span.Start, tokens[last].Span.End), meaning, null, null, null, null, shift);

    private static DateExpression? Pair(Token[] tokens, int i)
    {
        var shift = tokens[i].Word.Text switch { "last" or "past" => -1, "this" => 0, "next" => 1, _ => (int?)null };
        if (shift is not { } by)
        {
            return null;
        }

        DateMeaning? meaning = tokens[i + 1].Word.Text switch
        {
            "night" when by < 0 => DateMeaning.Days,
            "morning" or "afternoon" or "evening" when by == 0 => DateMeaning.Days,
            "week" or "weekend" => DateMeaning.Weeks,
            "month" => DateMeaning.Months,
            "year" => DateMeaning.Years,
            _ => null,
        };
        return meaning is { } known ? Make(tokens, i, i + 1, known, by) : null;
    }

    /// <summary>"the day before," "the next day", "a day earlier", "the same day". What follows a bare "the day before" must not be what it comes before.</summary>
    private static DateExpression? FromLast(Token[] tokens, int i, int end)
    {
        if (tokens[i].Word.Text is not ("the" or "a" or "that"))
        {
            return null;
        }

        var (one, two) = (tokens[i + 1].Word.Text, i + 2 < end ? tokens[i + 2].Word.Text : "");
        int? shift = (one, two) switch
        {
            ("previous", "day") => -1,
            ("next" or "following", "day") => 1,
            ("same", "day") => 0,
            ("day", "earlier") => -1,
            ("day", "later") => 1,
            ("day", "before") when Closed(tokens, i + 3, end) => -1,
            ("day", "after") when Closed(tokens, i + 3, end) => 1,
            _ => null,
        };
        return shift is { } by ? Make(tokens, i, i + 2, DateMeaning.FromLast, by) : null;
    }

    private static bool Closed(Token[] tokens, int at, int end) => at >= end || tokens[at].Kind is TokenKind.Punctuation or TokenKind.QuotationMark || tokens[at].Is(WordClass.Coordinator);

    /// <summary>"three days ago", "two weeks ago", "three days earlier", "two days later".</summary>
    private static DateExpression? Counted(string text, Token[] tokens, int i, int end)
    {
        if (i + 2 >= end || tokens[i + 2].Word.Text is not ("ago" or "earlier" or "later") || Count(tokens[i].Span.In(text)) is not { } count)
        {
            return null;
        }

        var unit = tokens[i + 1].Word.Text;
        return tokens[i + 2].Word.Text switch
        {
            "ago" => unit switch
            {
                "day" or "days" => Make(tokens, i, i + 2, DateMeaning.Days, -count),
                "week" or "weeks" => Make(tokens, i, i + 2, DateMeaning.Weeks, -count),
                "month" or "months" => Make(tokens, i, i + 2, DateMeaning.Months, -count),
                "year" or "years" => Make(tokens, i, i + 2, DateMeaning.Years, -count),
                _ => null,
            },
            "earlier" when unit is "days" => Make(tokens, i, i + 2, DateMeaning.FromLast, -count),
            "later" when unit is "days" => Make(tokens, i, i + 2, DateMeaning.FromLast, count),
            _ => null,
        };
    }

    private static int? Count(string word) => word.ToLowerInvariant() switch
    {
        "a" or "one" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        var digits => int.TryParse(digits, out var number) && number is > 0 and < 400 ? number : null,
    };
}
