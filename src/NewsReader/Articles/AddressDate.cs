using System.Globalization;
using System.Text.RegularExpressions;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Reads the date by which many sites file their articles: <c>/2023/09/15/…</c>, <c>/2023/sep/15/</c>, <c>/20230915-…</c>, <c>/2023/09/</c>.</summary>
internal static partial class AddressDate
{
    /// <summary>The day, else the month, that the address names, and where; <c>null</c> where it names none.</summary>
    public static (TextSpan Span, PartialDate Date)? Find(string address) =>
        Read(Parted().Match(address)) ?? Read(Named().Match(address)) ?? Read(Joined().Match(address)) ?? Read(Month().Match(address));

    private static (TextSpan, PartialDate)? Read(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        var month = match.Groups["name"] is { Success: true } name ? MonthNames.Number(name.ValueSpan) : Number(match.Groups["month"]);
        var (year, day) = (Number(match.Groups["year"]), match.Groups["day"].Success ? Number(match.Groups["day"]) : (int?)null);
        var span = new TextSpan(match.Groups["date"].Index, match.Groups["date"].Index + match.Groups["date"].Length);
        return month is >= 1 and <= 12 && (day is null || day <= DateTime.DaysInMonth(year, month)) ? (span, new PartialDate(year, month, day)) : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[/._-](?<date>(?<year>(?:19|20)\d{2})(?<separator>[/_-])(?<month>0?[1-9]|1[0-2])\k<separator>(?<day>0?[1-9]|[12]\d|3[01]))(?!\d)")]
    private static partial Regex Parted();

    [GeneratedRegex(@"/(?<date>(?<year>(?:19|20)\d{2})/(?<name>[a-z]{3,9})/(?<day>0?[1-9]|[12]\d|3[01]))(?:/|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Named();

    [GeneratedRegex(@"[/_-](?<date>(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01]))(?!\d)")]
    private static partial Regex Joined();

    [GeneratedRegex(@"/(?<date>(?<year>(?:19|20)\d{2})/(?<month>0[1-9]|1[0-2]))/", RegexOptions.NonBacktracking)]
    private static partial Regex Month();
}
