using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsReader.Archive.Events;
using NewsReader.Extraction;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Statements;

/// <summary>A sentence, or a part of one, of a quote: what statements are compared by.</summary>
internal sealed class SaidSentence
{
    /// <summary>What an article says more often is what it is about, and tells no utterance from another.</summary>
    private const int MostOften = 5;

    /// <summary>Telling words that a "not" reaches.</summary>
    private const int Reach = 3;

    private static readonly FrozenSet<string> Negations = "not no never nobody nothing none neither nor without t cannot kein keine nicht nie niemand nichts ne pas jamais personne rien no nunca nadie nada не нет никто никогда لا لم لن ليس"
        .Split(' ').Select(w => Folding.Fold(w)).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="report">The quote it is of.</param>
    /// <param name="ordinal">Its place among the sentences of the article's quotes.</param>
    /// <param name="span">Over the article's text; within one part of the quote.</param>
    /// <param name="counts">How often the article has each of its words; a word that is not there is had once.</param>
    public SaidSentence(ReportedQuote report, int ordinal, TextSpan span, IReadOnlyDictionary<string, int> counts)
    {
        (Report, Ordinal, Span) = (report, ordinal, span);
        Text = TextOf(report.Quote, span);
        var language = Stemmer.LanguageOf(report.Article.Language);
        var words = WordsOf(Text, language);
        Words = [.. words.Select(w => Stemmer.Stem(w.Form, language))];
        Telling = words.Zip(Words).Where(w => IsTelling(w.First.Form) && counts.GetValueOrDefault(w.Second, 1) <= MostOften).Select(w => w.Second).Distinct(StringComparer.Ordinal)
            .ToDictionary(w => w, w => -Math.Log(CommonWords.ShareOf(w, name: false)) / Math.Max(1, counts.GetValueOrDefault(w, 1) - 1), StringComparer.Ordinal);
        Fragments = [.. FragmentsOf(report.Quote, span).Select(f => (ImmutableArray<string>)[.. WordsOf(f, language).Select(w => Stemmer.Stem(w.Form, language))]).Where(f => f.Length > 0)];
        Counts = Words.Distinct(StringComparer.Ordinal).Where(w => counts.GetValueOrDefault(w, 1) > 1).ToDictionary(w => w, w => counts[w], StringComparer.Ordinal);
    }

    public ReportedQuote Report { get; }

    public int Ordinal { get; }

    /// <summary>Over the article's text.</summary>
    public TextSpan Span { get; }

    public string Text { get; }

    /// <summary>All its words in order, without inflection.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Its words that say something, with how much.</summary>
    public IReadOnlyDictionary<string, double> Telling { get; }

    /// <summary>Its telling words that stand shortly behind a "not".</summary>
    public IReadOnlySet<string> Denied => Enumerable.Range(0, Words.Length).Where(i => Negations.Contains(Words[i]))
        .SelectMany(i => Words.Skip(i + 1).Where(Telling.ContainsKey).Take(Reach)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The words of each stretch of it that stands between quotation marks.</summary>
    public ImmutableArray<ImmutableArray<string>> Fragments { get; }

    /// <summary>How often the article has those of its words that it has more than once.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; }

    /// <summary>The sentences of an article's quotes that say something, in reading order; one broken by the verb is one still if its first part does not end it.</summary>
    public static ImmutableArray<SaidSentence> Of(AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        var language = Stemmer.LanguageOf(article.Language);
        var counts = WordsOf(article.Text, language).CountBy(w => Stemmer.Stem(w.Form, language), StringComparer.Ordinal).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        return Of(ReportedQuote.Of(annotated), article.Text, counts);
    }

    /// <summary>The same of quotes that are already told from their article.</summary>
    public static ImmutableArray<SaidSentence> Of(IEnumerable<ReportedQuote> reports, string text, IReadOnlyDictionary<string, int> counts) =>
        [.. reports.OrderBy(r => r.Quote.Span).SelectMany(r => r.Quote.Parts.SelectMany(p => Sentences.Split(text, p)).Select(s => (Report: r, Span: s)))
            .Select((s, i) => new SaidSentence(s.Report, i, s.Span, counts)).Where(s => s.Telling.Count > 0)];

    private static bool IsTelling(string form) => form.Length > 1 && !CommonWords.IsFunctionWord(form);

    private static IReadOnlyList<Word> WordsOf(string text, string language) => SpokenNumbers.Join(NewsReader.Text.Analysis.Words.Of(text), text, language);

    private static IEnumerable<string> FragmentsOf(Quote quote, TextSpan span) => quote.Quoted.Select(q => new TextSpan(Math.Max(q.Start, span.Start), Math.Min(q.End, span.End)))
        .Where(q => !q.IsEmpty && quote.Parts.Any(p => p.Contains(q))).Select(q => TextOf(quote, q));

    /// <summary>The quote's text is its parts joined by a space.</summary>
    private static string TextOf(Quote quote, TextSpan span)
    {
        var at = 0;
        foreach (var part in quote.Parts)
        {
            if (part.Contains(span))
            {
                return quote.Text.Substring(at + span.Start - part.Start, span.Length);
            }

            at += part.Length + 1;
        }

        throw new ArgumentException("The sentence does not stand within a part of the quote.", nameof(span));
    }
}
