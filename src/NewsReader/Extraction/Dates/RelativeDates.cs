using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Dates;

/// <summary>Reads words that count from the day of writing: today, last night, three days ago, last month.</summary>
internal static class RelativeDates
{
    public static DateExpression? Read(string text, Token[] tokens, int i, int end)
    {
        switch (tokens[i].Word.Text)
        {
            case "today" or "tonight": return Days(tokens[i].Span, 0);
            case "yesterday": return Days(tokens[i].Span, -1);
            case "tomorrow": return Days(tokens[i].Span, 1);
        }

        return i + 1 < end ? Pair(tokens, i) ?? Ago(text, tokens, i, end) : null;
    }

    private static DateExpression Days(TextSpan span, int shift) => new(span, DateMeaning.Days, null, null, null, null, shift);

    private static DateExpression? Pair(Token[] tokens, int i)
    {
        var span = new TextSpan(tokens[i].Span.Start, tokens[i + 1].Span.End);
        return (tokens[i].Word.Text, tokens[i + 1].Word.Text) switch
        {
            ("this", "morning" or "afternoon" or "evening") => Days(span, 0),
            ("last", "night") => Days(span, -1),
            ("last", "month") => new DateExpression(span, DateMeaning.Months, null, null, null, null, -1),
            ("this", "month") => new DateExpression(span, DateMeaning.Months, null, null, null, null, 0),
            ("next", "month") => new DateExpression(span, DateMeaning.Months, null, null, null, null, 1),
            ("last", "year") => new DateExpression(span, DateMeaning.Years, null, null, null, null, -1),
            ("this", "year") => new DateExpression(span, DateMeaning.Years, null, null, null, null, 0),
            ("next", "year") => new DateExpression(span, DateMeaning.Years, null, null, null, null, 1),
            _ => null,
        };
    }

    private static DateExpression? Ago(string text, Token[] tokens, int i, int end)
    {
        if (i + 2 >= end || tokens[i + 2].Word.Text is not "ago" || tokens[i + 1].Word.Text is not ("days" or "day"))
        {
            return null;
        }

        var count = Count(tokens[i].Span.In(text));
        return count is { } days ? Days(new TextSpan(tokens[i].Span.Start, tokens[i + 2].Span.End), -days) : null;
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
