using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Dates;

/// <summary>Reads dates of which only a part is written: "in March", "mid-March", "on the 7th", "in 2019", "10/26/2019".</summary>
internal static class BareDates
{
    public static DateExpression? Read(string text, Token[] tokens, int i, int end) => Slashed(text, tokens[i]) ?? Ordinal(text, tokens, i, end) ?? Year(text, tokens, i, end);

    /// <summary>"mid-March" is one word.</summary>
    public static DateExpression? MiddleOf(string text, Token token)
    {
        var word = token.Span.Length is > 6 and < 14 ? token.Span.In(text) : "";
        return word.Length > 6 && word.StartsWith("mid-", StringComparison.OrdinalIgnoreCase) && char.IsUpper(word[4]) && Words.Lexicon.For("en").Find(word.AsSpan(4)) is var name && ((name.Classes & WordClass.Month) != 0 || name.Text == "may")
            && DayNames.Month(name.Text) is { } month ? new DateExpression(token.Span, DateMeaning.WithoutYear, null, month, null, null, 0) : null;
    }

    /// <summary>A month without day or year counts behind words that put something in it; alone it may be a name or a march.</summary>
    public static DateExpression? Month(Token[] tokens, int i, int month)
    {
        var before = i > 0 ? tokens[i - 1].Word.Text : "";
        return before is "in" or "since" or "until" or "last" or "next" or "this" or "by" or "during" or "early" or "late"
            ? new DateExpression(tokens[i].Span, DateMeaning.WithoutYear, null, month, null, null, 0)
            : null;
    }

    /// <summary>Month and day are told apart only where one of them is above twelve; else neither order is certain.</summary>
    private static DateExpression? Slashed(string text, Token token)
    {
        if (token.Span.Length is < 8 or > 10)
        {
            return null;
        }

        // 7.10.2022: with full stops the day comes first everywhere.
        var written = token.Span.In(text);
        var dotted = written.Contains('.', StringComparison.Ordinal);
        var parts = written.Split(dotted ? '.' : '/');
        if (parts.Length != 3 || parts[2].Length != 4 || !int.TryParse(parts[0], out var a) || !int.TryParse(parts[1], out var b) || !int.TryParse(parts[2], out var year) || year is < 1500 or > 2200)
        {
            return null;
        }

        var (month, day) = a > 12 || dotted ? (b, a) : (a, b);
        return month is >= 1 and <= 12 && day >= 1 && (dotted || day > 12 || day == month) && day <= DateTime.DaysInMonth(year, month)
            ? new DateExpression(token.Span, DateMeaning.Absolute, year, month, day, null, 0)
            : null;
    }

    /// <summary>"on the 7th", not "on the 7th floor".</summary>
    private static DateExpression? Ordinal(string text, Token[] tokens, int i, int end)
    {
        var word = tokens[i].Span.In(text);
        if (word.Length is not (3 or 4) || !(word.EndsWith("th", StringComparison.Ordinal) || word.EndsWith("st", StringComparison.Ordinal) || word.EndsWith("nd", StringComparison.Ordinal) || word.EndsWith("rd", StringComparison.Ordinal))
            || i < 2 || tokens[i - 1].Word.Text != "the" || tokens[i - 2].Word.Text is not ("on" or "until" or "by" or "since")
            || (i + 1 < end && tokens[i + 1].Kind == TokenKind.Word && !tokens[i + 1].Is(WordClass.Coordinator | WordClass.Preposition)) || !int.TryParse(word.AsSpan(0, word.Length - 2), out var day) || day is < 1 or > 31)
        {
            return null;
        }

        return new DateExpression(new TextSpan(tokens[i - 1].Span.Start, tokens[i].Span.End), DateMeaning.DayOfMonth, null, null, day, null, 0);
    }

    /// <summary>"in 2019", "since 2019", "the spring of 2019"; elsewhere four digits are a number like any other.</summary>
    private static DateExpression? Year(string text, Token[] tokens, int i, int end)
    {
        if (tokens[i].Span.Length != 4 || i == 0 || tokens[i - 1].Word.Text is not ("in" or "since" or "until" or "of" or "during" or "early" or "late")
            || !int.TryParse(tokens[i].Span.In(text), out var year) || year is < 1700 or > 2100)
        {
            return null;
        }

        // "in 2019 cases" counts something; "of 2019 ships" does.
        var counts = i + 1 < end && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].Ending == WordEnding.S && !tokens[i + 1].Capital && !tokens[i + 1].Is(WordClass.Function);
        return counts || (tokens[i - 1].Word.Text == "of" && !(i > 1 && tokens[i - 2].Is(WordClass.Time) || i > 1 && tokens[i - 2].Span.In(text) is "spring" or "summer" or "autumn" or "fall" or "winter" or "quarter" or "half" or "end" or "beginning"))
            ? null
            : new DateExpression(tokens[i].Span, DateMeaning.Absolute, year, null, null, null, 0);
    }
}
