using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Reads the dateline at the head of a report's first paragraph. Rules: <c>docs/extraction/datelines.md</c>.</summary>
internal static partial class DatelineParser
{
    private const int Longest = 140;

    /// <summary>A full stop behind a longer place ends it: <c>N.Y.</c> keeps its own.</summary>
    private const int LongestAbbreviation = 5;

    /// <summary>Words in capitals that newspapers set before a dash or colon and that are no places.</summary>
    private static readonly FrozenSet<string> Labels =
        ("ADVISORY ALERT ANALYSIS ANSWER ATTENTION BREAKING CAUTION CLARIFICATION COLUMN COMMENT CORRECTED CORRECTION DEVELOPING EDITORIAL EDITORS EDITOR EXCLUSIVE EXPLAINED EXPLAINER FACTBOX "
        + "FEATURE FLASH GRAPHIC HIGHLIGHTS IMPORTANT INFOGRAPHIC INSIGHT INTERVIEW LATEST LIVE LISTEN MORE NEWS NEW NOTE OBITUARY OPINION PHOTO PHOTOS PICTURE PICTURES PODCAST PROFILE QUESTION QUIZ QUOTE Q A "
        + "RELATED REVIEW SOURCE SPECIAL SPORT SPORTS SPOTLIGHT STORY SUMMARY TAKE TEXT TIMELINE TIP TRANSCRIPT UPDATE UPDATED UPDATES URGENT VIDEO WARNING WATCH WRAP WRAPUP READ ALSO BACKGROUND").Split(' ').ToFrozenSet();

    /// <summary>A dateline and where the report begins behind it.</summary>
    /// <param name="Place">As printed, with its region.</param>
    /// <param name="Agency">As printed.</param>
    /// <param name="Month">1 to 12.</param>
    /// <param name="Day">1 to 31.</param>
    /// <param name="Length">Code units up to the report's first word.</param>
    public sealed record Reading(string Place, string? Agency, int? Month, int? Day, int Length)
    {
        /// <summary>The dateline itself, without the dash behind it.</summary>
        public TextSpan Named { get; init; }

        /// <summary>The names of those who reported it, where the dateline gives them.</summary>
        public ImmutableArray<TextSpan> Reporters { get; init; } = [];

        /// <summary>Whether only the place says that it is a dateline.</summary>
        public bool IsBare => Agency is null && Day is null;
    }

    /// <summary>The dateline a paragraph begins with, or <c>null</c>.</summary>
    public static Reading? Parse(string paragraph)
    {
        var head = paragraph.Length > Longest ? paragraph[..Longest] : paragraph;
        if (EastAsianDateline.Parse(head) is { } eastAsian && eastAsian.Length < paragraph.Length)
        {
            return eastAsian;
        }

        if (head.Length < 4 || !(char.IsUpper(head[0]) || head[0] is '*' or '(' || char.GetUnicodeCategory(head[0]) == UnicodeCategory.OtherLetter))
        {
            return null;
        }

        var match = Slashed().Match(head);
        match = match.Success ? match : AgencyLast().Match(head);
        match = match.Success ? match : AgencyFirst().Match(head);
        if (match.Success && Of(match, paragraph) is { } signed && (NewsAgency.Named(signed.Agency ?? "") is not null || match.Groups["slash"].Success))
        {
            return signed;
        }

        match = Capitals().Match(head);
        if (match.Success && IsPlace(match.Groups["place"].Value) && Of(match, paragraph) is { } reading)
        {
            return reading;
        }

        match = Named().Match(head);
        if (match.Success && Of(match, paragraph) is { IsBare: false } named)
        {
            return named;
        }

        match = WithoutCase().Match(head);
        return match.Success ? Of(match, paragraph) : null;
    }

    /// <summary>A place in small letters with a full stop, <c>Gdańsk. The chairman …</c>, which is one only where the report names it again.</summary>
    /// <param name="paragraph">The report's first paragraph.</param>
    /// <param name="isNamed">Whether the report elsewhere says that something is in, at or near what begins with these letters.</param>
    public static Reading? ParseStopped(string paragraph, Func<string, bool> isNamed)
    {
        var match = Stopped().Match(paragraph.Length > Longest ? paragraph[..Longest] : paragraph);
        var place = match.Groups["place"].Value;
        if (!match.Success || !IsReport(paragraph.AsSpan(match.Length)) || !place.Split('/').Any(p => isNamed(p.Length > 5 ? p[..^2] : p)))
        {
            return null;
        }

        return new Reading(place, null, null, null, match.Length) { Named = new TextSpan(0, place.Length) };
    }

    /// <summary>Whether the words only say what kind of text follows, such as <c>DEVELOPING STORY</c>.</summary>
    public static bool IsLabel(string text) => text.Split(' ', '/', '-').All(w => Labels.Contains(w.Trim('.', '\'', ':')));

    private static bool IsPlace(string place) => place.Count(char.IsUpper) > 1 && !IsLabel(place);

    private static Reading? Of(Match match, string paragraph)
    {
        int? month = null, day = null;
        if (match.Groups["day"].Success)
        {
            month = MonthNames.Number(match.Groups["month"].Value);
            day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
            if (month == 0 || day is 0 or > 31)
            {
                return null;
            }
        }

        var place = (match.Groups["place"].Value.TrimEnd(match.Groups["place"].Length > LongestAbbreviation ? '.' : ' ') + match.Groups["region"].Value).Trim();
        var agency = match.Groups["agency"].Success ? match.Groups["agency"].Value.Trim() : null;
        var reading = new Reading(place, agency, month, day, match.Length) { Named = new TextSpan(match.Groups["named"].Index, match.Groups["named"].Index + match.Groups["named"].Length) };
        var rest = paragraph.AsSpan(match.Length);
        return (reading.IsBare ? IsReport(rest) : rest.IsWhiteSpace() || HasSmallLetters(rest)) ? reading : null;
    }

    /// <summary>A place alone is one only before a report: a sentence that begins with a capital and goes on in small letters.</summary>
    private static bool IsReport(ReadOnlySpan<char> rest)
    {
        var words = rest.TrimStart("\"'“‘«(<");
        return words.Length > 20 && !char.IsLower(words[0]) && HasSmallLetters(words) && (words.Length > 80 || BlockShape.EndsSentence(words));
    }

    /// <summary>A headline in capitals may hold a dash as well: <c>FERRY FARES TO RISE MAY 3 - COUNCIL</c>.</summary>
    private static bool HasSmallLetters(ReadOnlySpan<char> rest)
    {
        foreach (var c in rest)
        {
            if (char.IsLetter(c) && !char.IsUpper(c))
            {
                return true;
            }
        }

        return rest.ContainsAnyInRange('0', '9') && rest.Length > 40;
    }

    /// <summary>Wires mark what they send again, and some set stars before what is urgent.</summary>
    private const string Prefix = @"\A(?:\*{1,6} ?)?(?:(?:RPT|REPEAT|REFILE|CORRECTED|(?:UPDATE|WRAPUP|RPT) ?\d) ?-{1,2} ?)?";

    private const string InCapitals = @"(?<place>(?:Mc|Mac|De|La|Le|El|St\.? |Ft\.? )?\p{Lu}[\p{Lu}.'’-]*[\p{Lu}.](?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,4})";
    private const string InSmallLetters = @"(?<place>\p{Lu}[\p{L}.'’-]{1,20}(?: [\p{L}.'’-]{1,20}){0,2})";
    private const string Region = @"(?<region>(?:, ?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}){0,2})";
    private const string Date = @"(?:(?: , ?|, ?| )(?:\p{L}{3,10}day,? )?(?:(?<month>\p{L}{3,10})\.? ?(?<day>\d{1,2})|(?<day>\d{1,2})\.? (?<month>\p{L}{3,10})\.?)(?:,? \d{4})?)?";
    private const string Agency = @"(?:,? ?[(/](?<agency>\p{L}[\p{L} .&/-]{1,40}?)[)/]|, (?<agency>Reuters?|AP|AFP|dpa|UPI|TASS|Xinhua|Interfax|EFE|ANSA))?";

    /// <summary>A hyphen without a space before it and one behind it belongs to a word.</summary>
    private const string Dash = @",? ?(?:(?:(?<= )-{1,3}|-{2}|[–—―]) ?|-(?= )|:(?: |$)|(?<=\p{Lu}{4})\. (?=\p{Lu}))";

    /// <summary><c>ЗАРЕЧЬЕ, 12 октября. /ТАСС/. </c></summary>
    [GeneratedRegex(Prefix + "(?<named>" + InCapitals + Region + Date + @"[.,]? ?(?<slash>/)(?:(?:Корр\. )?(?<agency>\p{L}[\p{L} .-]{1,30}?)(?:,[^/]{3,40})?)/)(?:\. ?|,? ?[-–—]\.? ?)", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    /// <summary><c>ЗАРЕЧЬЕ, 12 окт – РИА Новости. </c>, <c>Заречье. 12 октября. INTERFAX.RU - </c>, <c>Madrid, 5 mar (EFE).- </c></summary>
    [GeneratedRegex(Prefix + "(?<named>(?:" + InCapitals + "|" + InSmallLetters + ")" + Region + @"(?:[.,]? (?<day>\d{1,2})\.? (?<month>\p{L}{3,10})\.?(?:,? \d{4})?)" + @"(?: ?[-–—] ?|\. ?| ?\()(?<agency>РИА Новости|Интерфакс|INTERFAX|ТАСС|EFE|AFP|ANSA|Lusa)(?:\.RU)?\)?)(?:,[^.]{3,40})?(?:\. ?[-–—] ?|\. | ?[-–—] )", RegexOptions.CultureInvariant)]
    private static partial Regex AgencyLast();

    /// <summary><c>(ANSA) - ROMA, 05 MAR - </c></summary>
    [GeneratedRegex(@"\A(?<named>\((?<agency>\p{Lu}[\p{L} ]{1,20})\) ?[-–—] ?" + InCapitals + Region + Date + ")" + Dash, RegexOptions.CultureInvariant)]
    private static partial Regex AgencyFirst();

    [GeneratedRegex(Prefix + "(?<named>" + InCapitals + Region + Date + Agency + ")" + Dash, RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex(Prefix + "(?<named>" + InSmallLetters + Region + Date + Agency + ")" + Dash, RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"\A(?<place>\p{Lu}[\p{L}'’-]{2,20}(?:[ /]\p{Lu}[\p{L}'’-]{1,20}){0,2})\. (?=[\p{Lu}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Stopped();

    /// <summary>Scripts without capitals: one to three words and a dash.</summary>
    [GeneratedRegex(@"\A(?<named>(?<place>[\u0590-\u06FF]{2,15}(?: [\u0590-\u06FF]{2,15}){0,2})(?:,? ?[(/](?<agency>[\p{L} .-]{2,30})[)/])?) ?(?:(?<= )-|[–—]) ", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutCase();
}
