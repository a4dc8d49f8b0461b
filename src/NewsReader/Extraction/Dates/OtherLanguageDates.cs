using System.Collections.Frozen;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Dates;

/// <summary>Reads dates in Russian, Ukrainian, French, German, Spanish, Turkish and Arabic: "7 октября 2023 года", "am Dienstag", "ayer".</summary>
internal static class OtherLanguageDates
{
    private static readonly FrozenDictionary<string, Calendar> Languages = new Dictionary<string, Calendar>
    {
        ["ru"] = new("января февраля марта апреля мая июня июля августа сентября октября ноября декабря", "воскресенье понедельник вторник среду=среда четверг пятницу=пятница субботу=суббота", "вчера сегодня завтра"),
        ["uk"] = new("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня", "неділю=неділя понеділок вівторок середу=середа четвер п'ятницю=п’ятницю=п'ятниця суботу=субота", "вчора=учора сьогодні завтра"),
        ["fr"] = new("janvier février mars avril mai juin juillet août septembre octobre novembre décembre", "dimanche lundi mardi mercredi jeudi vendredi samedi", "hier aujourd'hui=aujourd’hui demain"),
        ["de"] = new("januar=jänner februar märz april mai juni juli august september oktober november dezember", "sonntag montag dienstag mittwoch donnerstag freitag samstag=sonnabend", "gestern heute morgen"),
        ["es"] = new("enero febrero marzo abril mayo junio julio agosto septiembre=setiembre octubre noviembre diciembre", "domingo lunes martes miércoles jueves viernes sábado", "ayer hoy mañana"),
        ["tr"] = new("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık", "pazar pazartesi salı çarşamba perşembe cuma cumartesi", "dün bugün yarın"),
        ["ar"] = new("يناير=كانون_الثاني فبراير=شباط مارس=آذار أبريل=نيسان=إبريل مايو=أيار يونيو=حزيران يوليو=تموز أغسطس=آب سبتمبر=أيلول أكتوبر نوفمبر ديسمبر", "الأحد الاثنين=الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت", "أمس اليوم غدا=غداً"),
    }.ToFrozenDictionary();

    /// <summary>The calendar words of a BCP 47 language; <c>null</c> where English rules hold.</summary>
    public static Calendar? For(string language)
    {
        var dash = language.IndexOf('-', StringComparison.Ordinal);
        return Languages.GetValueOrDefault(dash < 0 ? language : language[..dash]);
    }

    /// <summary>A language's months, weekdays from Sunday on, and its words for yesterday, today and tomorrow.</summary>
    internal sealed class Calendar(string months, string weekdays, string days)
    {
        /// <summary>Tokens; the full stop of "7. Oktober" may have been taken for the end of a sentence.</summary>
        private const int LongestDate = 5;

        private readonly FrozenDictionary<string, int> _months = Numbered(months);
        private readonly FrozenDictionary<string, int> _weekdays = Numbered(weekdays);
        private readonly FrozenDictionary<string, int> _days = Numbered(days);

        private static FrozenDictionary<string, int> Numbered(string words) =>
            words.Split(' ').SelectMany((forms, i) => forms.Split('=').Select(form => (form, i))).ToFrozenDictionary(f => f.form, f => f.i, StringComparer.Ordinal);

        public DateExpression? Read(string text, Token[] tokens, int i, int end)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Number)
            {
                return Dated(text, tokens, i, Math.Min(tokens.Length, Math.Max(end, i + LongestDate)));
            }

            if (token.Kind != TokenKind.Word || token.Span.Length > 12)
            {
                return null;
            }

            var word = Lower(text, token);
            return _weekdays.TryGetValue(word, out var weekday) && AsWeekday(text, token) ? new DateExpression(token.Span, DateMeaning.Weekday, null, null, null, (DayOfWeek)weekday, 0)
                : _days.TryGetValue(word, out var day) && AsDay(text, tokens, i) ? new DateExpression(token.Span, DateMeaning.Days, null, null, null, null, day - 1)
                : null;
        }

        /// <summary>Turkish weekdays are capitalised; in lower case "pazar" is a market.</summary>
        private bool AsWeekday(string text, Token token) => !_months.ContainsKey("ocak") || char.IsUpper(text[token.Span.Start]);

        /// <summary>Spanish "la mañana", German "am Morgen" and Arabic "ذلك اليوم" are not tomorrow and today.</summary>
        private static bool AsDay(string text, Token[] tokens, int i) =>
            !(i > 0 && Lower(text, tokens[i - 1]) is "la" or "esta" or "am" or "der" or "jeden" or "ذلك" or "هذا") && !(tokens[i].Capital && Lower(text, tokens[i]) == "morgen");

        /// <summary>"7 октября 2023", "7. Oktober", "7 de octubre de 2023".</summary>
        private DateExpression? Dated(string text, Token[] tokens, int i, int end)
        {
            var digits = text.AsSpan(tokens[i].Span.Start, tokens[i].Span.Length).TrimEnd("er").TrimEnd('.');
            var at = i + 1;
            while (at < end && at - i < 3 && (tokens[at].IsMark('.') || Lower(text, tokens[at]) is "de"))
            {
                at++;
            }

            if (at >= end || digits.Length > 2 || !int.TryParse(digits, out var day) || !_months.TryGetValue(Lower(text, tokens[at]), out var month) || day < 1 || day > DateTime.DaysInMonth(2000, month + 1))
            {
                return null;
            }

            var next = at + 1 < end && Lower(text, tokens[at + 1]) is "de" or "del" ? at + 2 : at + 1;
            var year = next < end && tokens[next] is { Kind: TokenKind.Number, Span.Length: 4 } && int.TryParse(tokens[next].Span.In(text), out var number) && number is > 1500 and < 2200 ? number : (int?)null;
            var span = new TextSpan(tokens[i].Span.Start, tokens[year is null ? at : next].Span.End);
            return year is { } known && day > DateTime.DaysInMonth(known, month + 1) ? null
                : new DateExpression(span, year is null ? DateMeaning.WithoutYear : DateMeaning.Absolute, year, month + 1, day, null, 0);
        }

        private static string Lower(string text, Token token) => token.Span.Length > 12 ? "" : token.Span.In(text).ToLowerInvariant();
    }
}
