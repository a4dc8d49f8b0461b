using System.Collections.Immutable;
using NewsReader.Archive.Events;
using NewsReader.Articles;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Statements;

/// <summary>A sentence, or a part of one, of a quote: what statements are compared by.</summary>
internal sealed class SaidSentence
{
    /// <summary>What an article says more often is what it is about, and tells no utterance from another.</summary>
    private const int MostOften = 5;

    private SaidSentence(ReportedQuote report, TextSpan span, IReadOnlyDictionary<string, int> counts)
    {
        (Report, Span) = (report, span);
        var words = WordsOf(report.Article, span);
        Words = [.. words.Select(w => w.Stem)];
        Telling = words.Where(w => IsTelling(w.Form) && counts[w.Stem] <= MostOften).Select(w => w.Stem).Distinct(StringComparer.Ordinal)
            .ToDictionary(w => w, w => -Math.Log(CommonWords.ShareOf(w, name: false)) / Math.Max(1, counts[w] - 1), StringComparer.Ordinal);
    }

    public ReportedQuote Report { get; }

    /// <summary>Over the article's text.</summary>
    public TextSpan Span { get; }

    /// <summary>All its words in order, without inflection.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Its words that say something, with how much.</summary>
    public IReadOnlyDictionary<string, double> Telling { get; }

    /// <summary>The sentences of an article's quotes that say something; one broken by the verb is one still if its first part does not end it.</summary>
    /// <param name="reports">Quotes of one article.</param>
    public static IEnumerable<SaidSentence> Of(IReadOnlyCollection<ReportedQuote> reports)
    {
        var article = reports.First().Article;
        var counts = WordsOf(article, new TextSpan(0, article.Text.Length)).CountBy(w => w.Stem, StringComparer.Ordinal).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        return reports.SelectMany(r => r.Quote.Parts.SelectMany(p => Sentences.Split(article.Text, p)).Select(s => new SaidSentence(r, s, counts))).Where(s => s.Telling.Count > 0);
    }

    /// <summary>The sentences of quotes of many articles, by article and place.</summary>
    public static List<SaidSentence> OfAll(IEnumerable<ReportedQuote> quotes) =>
        [.. quotes.GroupBy(q => q.Article.Id.Value, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => Of([.. g.OrderBy(q => q.Quote.Span)]))];

    private static bool IsTelling(string form) => form.Length > 1 && !CommonWords.IsFunctionWord(form);

    private static List<(string Form, string Stem)> WordsOf(Article article, TextSpan span)
    {
        var language = Stemmer.LanguageOf(article.Language);
        return [.. NewsReader.Text.Analysis.Words.Of(article.Text, span).Select(w => (w.Form, Stemmer.Stem(w.Form, language)))];
    }
}
