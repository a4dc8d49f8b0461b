using System.Text.RegularExpressions;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Reads the credit under a report: <c>(Reporting by A in B; editing by C)</c>, <c>A contributed to this report for B</c>.</summary>
internal static partial class CreditParser
{
    private const int Longest = 400;

    /// <summary>Who is credited, and for which outlet.</summary>
    public sealed record Reading(List<BylineParser.Name> Names, TextSpan? Outlet);

    /// <summary>The credit a line is, or <c>null</c>.</summary>
    public static Reading? Parse(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        if (Contributed().Match(text) is { Success: true } contributed)
        {
            var outlet = contributed.Groups["outlet"];
            return new Reading(BylineParser.Names(text, 0, contributed.Groups["who"].Length), outlet.Success ? Trimmed(text, outlet.Index, outlet.Index + outlet.Length) : null);
        }

        return Reporting().Match(text) is { Success: true } reporting ? new Reading(Reporters(text, reporting), null) : null;
    }

    private static List<BylineParser.Name> Reporters(string text, Match opening)
    {
        var names = new List<BylineParser.Name>();
        var start = opening.Index + opening.Length;
        while (start < text.Length)
        {
            var end = text.IndexOfAny([';', ')'], start);
            end = end < 0 ? text.Length : end;
            var part = text[start..end];
            var by = Role().Match(part);
            if (by.Success || start == opening.Index + opening.Length)
            {
                names.AddRange(BylineParser.Names(text, start + (by.Success ? by.Length : 0), end));
            }

            start = end + 1;
        }

        return names;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '.' or ' ' or ')')
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    [GeneratedRegex(@"\A\(?(?<who>\p{Lu}[^.;:""“”]{3,120}?) (?:also )?contributed (?:to|reporting)(?: (?:to )?this (?:report|story|article))?(?: from [^.;]{2,60}?)?(?: for (?<outlet>[^;]{2,60}?))?\.?\)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Contributed();

    [GeneratedRegex(@"\A\(?\s?(?:(?:additional |with )?(?:reporting|report|writing|written|compiled) by|with reporting from) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Reporting();

    /// <summary>Editors are not the report's authors, so their part of a credit is passed over.</summary>
    [GeneratedRegex(@"\A\s*(?:additional )?(?:reporting|writing) by ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Role();
}
