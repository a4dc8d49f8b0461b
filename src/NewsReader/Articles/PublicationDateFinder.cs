using System.Text.RegularExpressions;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Finds when an article appeared, or at least before which day it cannot have. Rules: <c>docs/extraction/publication-dates.md</c>.</summary>
internal static partial class PublicationDateFinder
{
    private const int LongestSentence = 400;

    public static PublicationDate? Find(ArticleDraft draft, string? url)
    {
        var stated = Stated(draft) ?? draft.DateLines.Select(d => new PublicationDate(d.Value, null, d.Evidence)).FirstOrDefault() ?? FromUrl(draft, url);
        return stated ?? NotBefore(draft);
    }

    private static PublicationDate? Stated(ArticleDraft draft)
    {
        foreach (var field in draft.Stated("published"))
        {
            if (WrittenDate.Stamp(field.Value) is { } date)
            {
                return new PublicationDate(date, null, ArticleDraft.EvidenceOf(field));
            }
        }

        return null;
    }

    /// <summary>Many sites file their articles by day: <c>/2023/09/15/…</c>.</summary>
    private static PublicationDate? FromUrl(ArticleDraft draft, string? url)
    {
        var field = draft.Stated("url").FirstOrDefault(f => f.Value == url);
        if (field is null || DayInUrl().Match(field.Value) is not { Success: true } match)
        {
            return null;
        }

        var text = match.Groups[1].Value.Replace('/', '-');
        var place = field.Source.Length == field.Value.Length ? new TextSpan(match.Groups[1].Index, match.Groups[1].Index + match.Groups[1].Length).Shift(field.Source.Start) : field.Source;
        return PartialDate.Parse(text) is { } date ? new PublicationDate(date, null, new Evidence(place, null, match.Groups[1].Value, "date in the address", 0.85)) : null;
    }

    /// <summary>The latest day that the report looks back on.</summary>
    private static PublicationDate? NotBefore(ArticleDraft draft)
    {
        PublicationDate? latest = null;
        foreach (var block in draft.Blocks.Where(b => b.IsBody))
        {
            foreach (var (span, date) in WrittenDate.FindAll(block.Text))
            {
                if (LooksBack(block.Text, span) && (latest is null || date.First > latest.NotBefore!.Value.First))
                {
                    latest = new PublicationDate(null, date, ArticleDraft.EvidenceAt(block, span, "day looked back on", 0.7));
                }
            }
        }

        return latest;
    }

    /// <summary>Whether the sentence around a date tells what has happened, and nothing in it is still to come.</summary>
    private static bool LooksBack(string text, TextSpan date)
    {
        var start = SentenceStart(text, date.Start);
        var limit = Math.Min(text.Length, date.End + LongestSentence);
        var end = text.IndexOf(". ", date.End, limit - date.End, StringComparison.Ordinal);
        var sentence = text[start..(end < 0 ? limit : end)];
        return !ToCome().IsMatch(sentence) && !text.AsSpan(0, date.Start).TrimEnd().EndsWith(" by", StringComparison.Ordinal) && Past().IsMatch(sentence);
    }

    private static int SentenceStart(string text, int before)
    {
        var at = before;
        while (at > 1 && before - at < LongestSentence && !(text[at - 1] == ' ' && text[at - 2] is '.' or '!' or '?' && at > 4 && char.IsLower(text[at - 4])))
        {
            at--;
        }

        return at <= 1 ? 0 : at;
    }

    [GeneratedRegex(@"[/.-]((?:19|20)\d{2}/(?:0[1-9]|1[0-2])/(?:0[1-9]|[12]\d|3[01]))(?:/|\b)")]
    private static partial Regex DayInUrl();

    [GeneratedRegex(@"\b(?:will|would|shall|may|might|could|should|expected|due|until|till|through|plan(?:s|ned)?|scheduled|set to|upcoming|next|forthcoming|deadline|before|aims?|target|wird|soll|sollen|sera|será|будет)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ToCome();

    [GeneratedRegex(@"\b(?:since|after|following|was|were|had|has been|have been|did|began|became|took|came|went|said|left|won|lost|killed|died|\p{L}{2,}ed|seit|wurde|depuis|desde|fue|после|был|была|было)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Past();
}
