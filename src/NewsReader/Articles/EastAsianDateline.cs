using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Reads datelines of Chinese, Japanese and Korean agencies: <c>新华社北京3月5日电</c>, <c>【ロンドン共同】</c>, <c>(서울=연합뉴스)</c>. Rules: <c>docs/extraction/datelines.md</c>.</summary>
internal static partial class EastAsianDateline
{
    /// <summary>The dateline a paragraph begins with, or <c>null</c>.</summary>
    /// <param name="head">The beginning of the paragraph.</param>
    public static DatelineParser.Reading? Parse(string head)
    {
        if (head.Length == 0 || !(head[0] is '(' or '（' or '【' or '[' or '［' || head[0] >= '\u3040'))
        {
            return null;
        }

        var match = Chinese().Match(head);
        match = match.Success ? match : Japanese().Match(head);
        match = match.Success ? match : Korean().Match(head);
        if (!match.Success)
        {
            return null;
        }

        var (month, day) = (Number(match.Groups["month"]), Number(match.Groups["day"]));
        var (place, agency, named) = (match.Groups["place"], match.Groups["agency"], match.Groups["named"]);
        return month is < 1 or > 12 || day is < 1 or > 31 ? null
            : new DatelineParser.Reading(place.Value, agency.Success && !agency.Value.StartsWith('本') ? agency.Value : null, month, day, match.Length) { Named = new TextSpan(named.Index, named.Index + named.Length), Reporters = Reporters(match.Groups["by"]) };
    }

    /// <summary>The names of <c>记者李明 王芳</c>, two to four characters each.</summary>
    private static ImmutableArray<TextSpan> Reporters(Group credit) =>
        credit.Success && credit.Value.StartsWith("记者", StringComparison.Ordinal)
            ? [.. ChineseName().Matches(credit.Value["记者".Length..]).Select(m => new TextSpan(m.Index, m.Index + m.Length).Shift(credit.Index + "记者".Length))] : [];

    [GeneratedRegex(@"(?<![^\s、，,])\p{IsCJKUnifiedIdeographs}{2,4}(?![^\s、，,])", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseName();

    private static int? Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : null;

    private const string Agencies = "新华社|新華社|中新社|中新网|中新網|中央社|人民网|央视网|央视新闻|法新社|路透社|美联社|美聯社|塔斯社|俄新社|韩联社|共同社|埃菲社|德新社|安莎社|本报|本報|本刊|本社";

    [GeneratedRegex(@"\A[（(]?(?<named>(?<agency>" + Agencies + @")(?:记者)?(?<place>\p{IsCJKUnifiedIdeographs}{2,8}?)(?:(?<month>[0-9]{1,2})月)?(?<day>[0-9]{1,2})日)[电電讯訊]?(?:[（(](?<by>[^）)]{2,30})[）)])?[）)]?[ \u3000:：,，]*", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\A【(?<named>(?<place>[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}]{2,12}?)(?:(?<agency>共同|時事|ロイター)(?:通信)?|[=＝][^】]{2,20}))】[ \u3000]*", RegexOptions.CultureInvariant)]
    private static partial Regex Japanese();

    [GeneratedRegex(@"\A[(（\[［](?<named>(?<place>\p{IsHangulSyllables}{2,15})=(?<agency>\p{IsHangulSyllables}{2,10}))[)）\]］][ \u3000]*(?:\p{IsHangulSyllables}{2,4}(?:[·ㆍ]\p{IsHangulSyllables}{2,4})* (?:기자|특파원)[ \u3000]*=?[ \u3000]*)?", RegexOptions.CultureInvariant)]
    private static partial Regex Korean();
}
