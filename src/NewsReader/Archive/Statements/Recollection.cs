using System.Text.RegularExpressions;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Text;

namespace NewsReader.Archive.Statements;

/// <summary>Tells words an article reports from those it recalls: "had said", "last May", "in a speech two years ago".</summary>
internal static partial class Recollection
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>How the words around a quote place it beside the occasion that the article reports.</summary>
    public static RecalledFrom Of(AnnotatedArticle annotated, Quote quote)
    {
        var around = AboutSomebody().Replace(Around(annotated.Article, quote), "");
        return Earlier().IsMatch(around) || Month().Matches(around).Any(m => IsAnotherMonth(annotated, m.Groups[1].Value)) ? RecalledFrom.EarlierOccasion
            : Before().IsMatch(around) ? RecalledFrom.Before
            : RecalledFrom.Nothing;
    }

    /// <summary>What the sentence of the quote says beside the quote itself.</summary>
    private static string Around(Article article, Quote quote)
    {
        var whole = new[] { quote.Cue, quote.SpeakerMention }.OfType<TextSpan>().Aggregate(quote.Span, TextSpan.Cover);
        var block = article.Blocks.Select(b => b.Span).FirstOrDefault(b => b.Contains(whole.Start));
        if (block.IsEmpty)
        {
            return "";
        }

        var sentences = Sentences.Split(article.Text, block).Where(s => s.Overlaps(whole)).ToList();
        var span = sentences.Count == 0 ? whole : TextSpan.Cover(sentences[0], sentences[^1]);
        var at = span.Start;
        var around = "";
        foreach (var part in quote.Parts.Where(p => p.Start >= at && p.End <= span.End))
        {
            around += article.Text[at..part.Start] + " | ";
            at = part.End;
        }

        return around + article.Text[at..Math.Max(at, span.End)];
    }

    private static bool IsAnotherMonth(AnnotatedArticle annotated, string name)
    {
        var month = Array.IndexOf(Months, name.ToLowerInvariant()) + 1;
        PartialDate?[] known = [annotated.Article.Published?.Value, annotated.Event?.Date, annotated.SaidOn?.Value];
        return known.Any(d => d?.Month is not null) && known.All(d => d?.Month != month);
    }

    [GeneratedRegex(
        @"\blast (?:week|month|year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b"
        + @"|\b(?:days?|weeks?|months?|years?|decades?) (?:ago|earlier|before)\b|\bin (?:19|20)\d\d\b|\b(?:previously|back then|once said|used to say)\b|\bthe (?:week|month|year) before\b|\bearlier (?:this|in the) (?:week|month|year)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Earlier();

    [GeneratedRegex(
        @"\bhad (?:\w+ly |already |once |also |long |never )?(?:been|said|told|called|warned|promised|claimed|argued|insisted|declared|described|written|vowed|pledged|added|stated|put|used|announced|spoken|denied|asked)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Before();

    /// <summary>"…, |who has run the harbour since 1994|": tells who somebody is, not when the words were said.</summary>
    [GeneratedRegex(@",\s(?:who|whose|which|where)\b[^,|]{0,200}", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex AboutSomebody();

    [GeneratedRegex(@"\bin (January|February|March|April|May|June|July|August|September|October|November|December)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Month();
}
