using System.Text.RegularExpressions;
using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>Finds when an article appeared, or at least before which day it cannot have. Rules: <c>docs/extraction/publication-dates.md</c>.</summary>
internal static partial class PublicationDateFinder
{
    private const int LongestSentence = 400;

    /// <summary>From here on a statement outweighs a date line and the day in the address.</summary>
    private const double Certain = 0.8;

    /// <summary>The year of the first printed newspaper, the Relation of Strasbourg (1605).</summary>
    private const int FirstNewspaper = 1605;

    /// <summary>A report changed later than this may be of another year.</summary>
    private const int MostDaysToChange = 60;

    public static PublicationDate? Find(ArticleDraft draft, string? url)
    {
        return Stated(draft, least: Certain)
            ?? draft.DateLines.Select(d => new PublicationDate(d.Value, null, d.Evidence)).FirstOrDefault()
            ?? FromUrl(draft, url, "day")
            ?? Stated(draft, least: 0)
            ?? FromUrl(draft, url, "month")
            ?? FromDateline(draft)
            ?? NotBefore(draft);
    }

    private static PublicationDate? Stated(ArticleDraft draft, double least)
    {
        foreach (var field in draft.Stated("published").Where(f => f.Confidence >= least))
        {
            if (WrittenDate.Publication(field.Value) is { } date && IsPossible(date))
            {
                return new PublicationDate(date, null, ArticleDraft.EvidenceOf(field));
            }
        }

        return null;
    }

    /// <summary>Software that knows no date writes the first day of its calendar: year 1, or 1 January 1970.</summary>
    private static bool IsPossible(PartialDate date) => date.Year >= FirstNewspaper && date != new PartialDate(1970, 1, 1);

    private static PublicationDate? FromUrl(ArticleDraft draft, string? url, string precision)
    {
        var field = draft.Stated("url").FirstOrDefault(f => f.Value == url);
        if (field is null || AddressDate.Find(field.Value) is not var (span, date) || date.Precision != precision)
        {
            return null;
        }

        var place = field.Source.Length == field.Value.Length ? span.Shift(field.Source.Start) : field.Source;
        return new PublicationDate(date, null, new Evidence(place, null, span.In(field.Value), $"{precision} in the address", precision == "day" ? 0.85 : 0.7));
    }

    /// <summary>The dateline's day, in the year of a change soon after it.</summary>
    private static PublicationDate? FromDateline(ArticleDraft draft)
    {
        var changed = draft.ChangedOn ?? draft.Stated("modified").Select(f => WrittenDate.Stamp(f.Value) is { } day ? new Stated<PartialDate>(day, ArticleDraft.EvidenceOf(f)) : null).FirstOrDefault(d => d is not null);
        if (draft.Dateline is not { Month: { } month, Day: { } day } || changed?.Value is not { Day: not null } after || !IsPossible(after))
        {
            return null;
        }

        // Written late in December, changed in January.
        return new[] { after.Year, after.Year - 1 }.Where(year => day <= DateTime.DaysInMonth(year, month)).Select(year => new PartialDate(year, month, day))
            .Where(date => date.First <= after.First && date.First.AddDays(MostDaysToChange) >= after.First)
            .Select(date => new PublicationDate(date, null, changed.Evidence with { Rule = "day of the dateline, year of the change", Confidence = 0.75 })).FirstOrDefault();
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

    [GeneratedRegex(@"\b(?:will|would|shall|may|might|could|should|expected|due|until|till|through|plan(?:s|ned)?|scheduled|set to|upcoming|next|forthcoming|deadline|before|aims?|target|wird|soll|sollen|sera|será|будет)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ToCome();

    [GeneratedRegex(@"\b(?:since|after|following|was|were|had|has been|have been|did|began|became|took|came|went|said|left|won|lost|killed|died|\p{L}{2,}ed|seit|wurde|depuis|desde|fue|после|был|была|было)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Past();
}
