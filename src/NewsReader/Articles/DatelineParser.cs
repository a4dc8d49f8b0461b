using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Reads the dateline at the head of a report's first paragraph. Rules: <c>docs/extraction/datelines.md</c>.</summary>
internal static partial class DatelineParser
{
    private const int Longest = 140;

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
        public int NamedLength { get; init; }
    }

    /// <summary>The dateline a paragraph begins with, or <c>null</c>.</summary>
    public static Reading? Parse(string paragraph)
    {
        var head = paragraph.Length > Longest ? paragraph[..Longest] : paragraph;
        if (head.Length < 4 || !char.IsLetter(head[0]))
        {
            return null;
        }

        var match = Capitals().Match(head);
        if (match.Success && IsPlace(match.Groups["place"].Value) && Of(match, paragraph) is { } reading)
        {
            return reading;
        }

        match = Named().Match(head);
        return match.Success && Of(match, paragraph) is { Agency: not null } or { Day: not null } ? Of(match, paragraph) : null;
    }

    private static bool IsPlace(string place)
    {
        var words = place.Split(' ', '/', '-');
        return !words.All(w => Labels.Contains(w.Trim('.', '\'')) || int.TryParse(w, out _)) && place.Count(char.IsUpper) > 1;
    }

    private static Reading? Of(Match match, string paragraph)
    {
        var rest = match.Length < paragraph.Length ? paragraph[match.Length] : ' ';
        if (char.IsLower(rest) || (match.Length == paragraph.Length && match.Groups["agency"].Length == 0 && match.Groups["day"].Length == 0))
        {
            return null;
        }

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

        var place = match.Groups["place"].Value + match.Groups["region"].Value;
        var agency = match.Groups["agency"].Success ? match.Groups["agency"].Value.Trim() : null;
        return new Reading(place.Trim(), agency, month, day, match.Length) { NamedLength = match.Groups["named"].Length };
    }

    [GeneratedRegex(@"\A(?<named>(?<place>(?:Mc|Mac|De|La|Le|El|St\.? |Ft\.? )?\p{Lu}[\p{Lu}.'’-]*[\p{Lu}.](?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,4})(?<region>(?:, ?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}){0,2})(?:,? ?(?:\p{L}{3,10}day,? )?(?:(?<month>\p{L}{3,10})\.? ?(?<day>\d{1,2})|(?<day>\d{1,2})\.? (?<month>\p{L}{3,10})\.?)(?:,? \d{4})?)?(?:,? ?[(/](?<agency>\p{L}[\p{L} .&/-]{1,40}?)[)/])?),? ?(?:[-–—―]{1,3}(?: |(?=\S))|:(?: |$))", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"\A(?<named>(?<place>\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,3})(?<region>(?:, ?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}){0,2})(?:, ?(?:\p{L}{3,10}day,? )?(?:(?<month>\p{L}{3,10})\.? (?<day>\d{1,2})|(?<day>\d{1,2})\.? (?<month>\p{L}{3,10})\.?)(?:,? \d{4})?)?(?:,? ?[(/](?<agency>\p{L}[\p{L} .&/-]{1,40}?)[)/])?),? ?[-–—―]{1,3} ", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
