using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NewsReader.Archive.Events;
using NewsReader.Archive.Statements;
using NewsReader.Index;
using NewsReader.Search;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.QuoteChecks;

/// <summary>Looks up words that somebody is said to have said among all that is reported.</summary>
/// <remarks>The index names quotes with the most unusual of the words; each is laid beside what was pasted, word by word.</remarks>
public sealed partial class QuoteChecker(IArticleIndex index)
{
    /// <summary>Longest text that is checked, in UTF-16 code units; the rest is cut.</summary>
    public const int LongestAsked = 1_500;

    private const int WordsAsked = 16;
    private const int Candidates = 60;
    private const int Most = 20;

    /// <summary>Words in order that a report must share with more than a few words pasted.</summary>
    private const int FewestKept = 3;

    /// <summary>Share of the pasted words, the unusual ones counting more, that a report must have.</summary>
    private const double LeastLikeness = 0.55;

    /// <summary>Finds the nearest reported wordings.</summary>
    /// <param name="asked">The words, with or without quotation marks around them.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<QuoteCheck> CheckAsync(string asked, CancellationToken cancellation = default)
    {
        var text = asked.Length > LongestAsked ? asked[..LongestAsked] : asked;
        ImmutableArray<TextSpan> omissions = [.. Ellipsis().Matches(text).Select(SpanOf)];
        ImmutableArray<TextSpan> insertions = [.. Bracket().Matches(text).Select(SpanOf).Where(b => !omissions.Any(o => o.Overlaps(b)))];
        var query = QueryOf(text);
        if (query.Length == 0)
        {
            return new QuoteCheck(text, omissions, insertions, []);
        }

        var found = await index.SearchAsync(new SearchRequest { Query = query, View = SearchView.Quotes, PageSize = Candidates }, cancellation);
        var matches = found.Hits.Where(h => h.Quote is not null)
            .SelectMany(h => ReportedQuote.Of(h.Article).Where(r => r.Quote.Id == h.Quote?.Id).Take(1))
            .Select(r => Compare(r, text, omissions, insertions)).OfType<QuoteMatch>()
            .OrderBy(m => m.Kind).ThenByDescending(m => m.Likeness).ThenBy(m => m.Report.Article.Published is null).ThenBy(m => m.Report.Article.Published?.First).ThenBy(m => m.Report.Article.Id.Value, StringComparer.Ordinal)
            .Take(Most);
        return new QuoteCheck(text, omissions, insertions, [.. matches]);
    }

    /// <summary>The most unusual words, any of which may be found.</summary>
    private static string QueryOf(string text) => string.Join(" OR ", Words.Of(text).Select(w => w.Form).Where(f => f.All(char.IsLetterOrDigit)).Distinct(StringComparer.Ordinal)
        .OrderBy(f => CommonWords.IsFunctionWord(f)).ThenBy(Share).ThenBy(f => f, StringComparer.Ordinal).Take(WordsAsked).Select(f => $"said:{f}"));

    private static QuoteMatch? Compare(ReportedQuote report, string asked, ImmutableArray<TextSpan> omissions, ImmutableArray<TextSpan> insertions)
    {
        var language = report.Article.Language;
        var whole = WordAligner.Align(report.Quote.Text, asked, language);
        var kept = whole.Runs.Where(r => r.Kind is WordRunKind.Kept).ToList();
        if (kept.Count == 0)
        {
            return null;
        }

        var words = Words.Of(asked).Where(w => !insertions.Any(i => i.Contains(w.Span))).ToList();
        var shared = words.Where(w => kept.Any(k => k.Second.Contains(w.Span))).ToList();
        var likeness = words.Count == 0 ? 0 : shared.Sum(Weight) / words.Sum(Weight);
        if (likeness < LeastLikeness || shared.Count < Math.Min(FewestKept, words.Count))
        {
            return null;
        }

        var span = new TextSpan(kept[0].First.Start, kept[^1].First.End);
        var near = span.In(report.Quote.Text);
        var difference = WordAligner.Align(near, asked, language);
        return new QuoteMatch(KindOf(difference, omissions, insertions), likeness, report, span, near, difference);
    }

    private static QuoteMatchKind KindOf(WordDifference difference, ImmutableArray<TextSpan> omissions, ImmutableArray<TextSpan> insertions)
    {
        if (difference.IsSame)
        {
            return QuoteMatchKind.Same;
        }

        var runs = difference.Runs;
        return Enumerable.Range(0, runs.Length).All(i => IsOwnedUpTo(runs, i, omissions, insertions)) ? QuoteMatchKind.Marked : QuoteMatchKind.Altered;
    }

    private static bool IsOwnedUpTo(ImmutableArray<WordRun> runs, int at, ImmutableArray<TextSpan> omissions, ImmutableArray<TextSpan> insertions) => runs[at].Kind switch
    {
        WordRunKind.Kept => true,
        WordRunKind.LeftOut => at > 0 && at + 1 < runs.Length && omissions.Any(o => o.Start >= runs[at - 1].Second.End && o.End <= runs[at + 1].Second.Start),
        _ => insertions.Any(i => i.Contains(runs[at].Second)),
    };

    private static double Share(string form) => CommonWords.IsFunctionWord(form) ? 0.5 : CommonWords.ShareOf(Stemmer.Stem(form, "en"), name: false);

    private static double Weight(Word word) => -Math.Log(Share(word.Form));

    private static TextSpan SpanOf(Match match) => new(match.Index, match.Index + match.Length);

    [GeneratedRegex(@"[\[(]?(?:\.{3,}|(?:\. ){2,}\.|…)[\])]?", RegexOptions.NonBacktracking)]
    private static partial Regex Ellipsis();

    [GeneratedRegex(@"\[[^\[\]]*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Bracket();
}
