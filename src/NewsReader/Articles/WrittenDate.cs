using System.Globalization;
using System.Text.RegularExpressions;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Reads dates as people write them: <c>13 March 2019</c>, <c>Oct. 7, 2023</c>, <c>16.09.2023</c>, <c>2019-03-12</c>.</summary>
/// <remarks>Only what gives its year is a date. Of <c>3/4/2019</c> nobody can tell day and month apart, so it is none.</remarks>
internal static partial class WrittenDate
{
    private const int Window = 34;

    /// <summary>Every date of the text that gives its year and at least its month, in order.</summary>
    public static IEnumerable<(TextSpan Span, PartialDate Date)> FindAll(string text)
    {
        for (var i = NextYear(text, 0); i >= 0; i = NextYear(text, i + 4))
        {
            if ((Forward(text, i) ?? Backward(text, i)) is { } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>A date as software writes it: ISO 8601 or the form of mail and feeds; the day is the one written, in its own time zone.</summary>
    public static PartialDate? Stamp(string text)
    {
        var trimmed = text.Trim();
        var day = trimmed.Length > 10 && trimmed[4] == '-' && trimmed[10] is 'T' or ' ' ? trimmed[..10] : trimmed;
        if (PartialDate.Parse(day) is { } plain)
        {
            return plain;
        }

        if (trimmed.Length >= 8 && trimmed.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return PartialDate.Parse($"{trimmed[..4]}-{trimmed[4..6]}-{trimmed[6..8]}");
        }

        return FindAll(trimmed.Length > 80 ? trimmed[..80] : trimmed).Select(f => (PartialDate?)f.Date).FirstOrDefault();
    }

    /// <summary>The date on which something appeared, out of words that may also say when it was changed; <c>null</c> where they give only that.</summary>
    public static PartialDate? Publication(string text)
    {
        var from = 0;
        foreach (var (span, date) in FindAll(text))
        {
            if (!Change().IsMatch(text[from..span.Start]))
            {
                return date;
            }

            from = span.End;
        }

        return from > 0 ? null : Stamp(text);
    }

    private static int NextYear(string text, int from)
    {
        for (var i = from; i + 4 <= text.Length; i++)
        {
            var length = text.AsSpan(i).IndexOfAnyInRange('0', '9');
            if (length < 0)
            {
                return -1;
            }

            i += length;
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end - i == 4 && text[i] is '1' or '2' && Year(text, i) is >= 1600 and <= 2099)
            {
                return i;
            }

            i = end;
        }

        return -1;
    }

    private static int Year(string text, int at) => int.Parse(text.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture);

    private static (TextSpan, PartialDate)? Forward(string text, int at)
    {
        var match = YearFirst().Match(text, at, Math.Min(14, text.Length - at));
        if (!match.Success || match.Index != at)
        {
            return null;
        }

        return Of(Year(text, at), Number(match, "month"), Number(match, "day")) is { } date ? (new TextSpan(at, at + match.Length), date) : null;
    }

    private static (TextSpan, PartialDate)? Backward(string text, int year)
    {
        var from = Math.Max(0, year - Window);
        var match = YearLast().Match(text, from, year + 4 - from);
        if (match.Success)
        {
            var span = new TextSpan(match.Index, match.Index + match.Length);
            var named = match.Groups["month"].Value;
            return named.Length > 0 ? Named(text, span, match, named, year) : Numbered(match, span, year, text);
        }

        return null;
    }

    private static (TextSpan, PartialDate)? Named(string text, TextSpan span, Match match, string name, int year)
    {
        var month = MonthNames.Number(name);
        if (month == 0 || (match.Groups["day"].Value.Length == 0 && char.IsLower(name[0]) && char.IsAscii(name[0]) && name.Length < 5))
        {
            return null;
        }

        var day = Number(match, "day");
        return Of(Year(text, year), month, day) is { } date ? (span, date) : null;
    }

    private static (TextSpan, PartialDate)? Numbered(Match match, TextSpan span, int year, string text)
    {
        int first = Number(match, "first") ?? 0, second = Number(match, "second") ?? 0;
        var separator = match.Groups["separator"].Value;
        var (day, month) = separator != "/" || first > 12 ? (first, second) : second > 12 ? (second, first) : (0, 0);
        return day > 0 && Of(Year(text, year), month, day) is { } date ? (span, date) : null;
    }

    private static PartialDate? Of(int year, int? month, int? day) =>
        month is >= 1 and <= 12 && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month.Value))) ? new PartialDate(year, month, day) : null;

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success && int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex(@"\b(?:updated?|modified|changed|edited|aktualisiert|geändert|mis à jour|modifié|actualizad[oa]|aggiornato|atualizado|обновлен[оа]?|güncellen?me|güncellendi|bijgewerkt)\b|تحديث|更新", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Change();

    [GeneratedRegex(@"\d{4}(?:[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})|年(?<month>\d{1,2})月(?<day>\d{1,2})日)", RegexOptions.NonBacktracking)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?:(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?[ -](?:de |of )?(?<month>\p{L}{3,12})\.?,?(?: de| del)?[ -]|(?<month>\p{L}{3,12})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?:at )?|(?<month>\p{L}{3,12})\.?,? (?:de )?|\b(?<first>\d{1,2})(?<separator>[./-])(?<second>\d{1,2})[./-])\d{4}\z")]
    private static partial Regex YearLast();
}
