using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NewsReader.Extraction;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Statements;

/// <summary>Reads the sentences of an article's quotes.</summary>
internal static class SentenceReader
{
    /// <summary>Those that say something, in reading order; one broken by the verb is one still if its first part does not end it.</summary>
    public static ImmutableArray<SaidSentence> Read(AnnotatedArticle annotated)
    {
        if (annotated.Quotes.IsEmpty)
        {
            return [];
        }

        var text = annotated.Article.Text;
        var counts = CountWords(annotated.Article.Words, Stemmer.LanguageOf(annotated.Article.Language));
        return [.. ReportedQuote.Of(annotated).OrderBy(r => r.Quote.Span).SelectMany(r => r.Quote.Parts.SelectMany(p => Sentences.Split(text, p)).Select(s => (Report: r, Span: s)))
            .Take(SaidNumber.MostSentences)
            .Select((s, i) => new SaidSentence(s.Report, i, s.Span, key => counts.GetValueOrDefault(key, 1))).Where(s => s.Telling.Count > 0)];
    }

    /// <summary>How often a text has each word, by its key; each form is taken its inflection off once.</summary>
    private static Dictionary<long, int> CountWords(ReadOnlySpan<Word> words, string language)
    {
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(forms, word.Form, out _)++;
        }

        var counts = new Dictionary<long, int>(forms.Count);
        foreach (var (form, count) in forms)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, WordKey.Of(Stemmer.Stem(form, language)), out _) += count;
        }

        return counts;
    }
}
