using NewsReader.Archive.Senses;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Statements;

/// <summary>Tells reports in other words apart that say the opposite, or the same of somebody or some place else.</summary>
internal static class TurnedWords
{
    /// <summary>Words in which two reports must agree, for a "not" of one of them to count.</summary>
    private const int FewestShared = 2;

    /// <summary>Whether the sentences of two reports in one language cannot say the same.</summary>
    public static bool Between(IReadOnlyCollection<SaidSentence> first, IReadOnlyCollection<SaidSentence> second) =>
        Opposites.Differ(KeysOf(first), KeysOf(second)) || (first.Any(s => s.IsDenied) != second.Any(s => s.IsDenied) && Denies(Telling(first), Telling(second))) || NamesDiffer(first, second);

    private static bool Denies(TellingWords a, TellingWords b) => a.With(b).Words >= FewestShared && SentenceLikeness.Deny(a, b);

    private static TellingWords Telling(IEnumerable<SaidSentence> sentences) => sentences.Select(s => s.Telling).Aggregate(TellingWords.Union);

    /// <summary>The keys of all words, ascending: "before" and "after" count too.</summary>
    private static ReadOnlySpan<long> KeysOf(IEnumerable<SaidSentence> sentences) => sentences.SelectMany(s => s.Words).Distinct().Order().ToArray();

    /// <summary>Whether both name somebody or something, and nothing alike.</summary>
    private static bool NamesDiffer(IEnumerable<SaidSentence> first, IEnumerable<SaidSentence> second)
    {
        var own = first.SelectMany(NamesOf).ToHashSet(StringComparer.Ordinal);
        var theirs = second.SelectMany(NamesOf).ToHashSet(StringComparer.Ordinal);
        return own.Count > 0 && theirs.Count > 0 && !own.Overlaps(theirs);
    }

    /// <summary>Words with a capital letter within a sentence that mean nothing but a name, by their consonants. German writes every noun so.</summary>
    private static IEnumerable<string> NamesOf(SaidSentence sentence)
    {
        var language = Stemmer.LanguageOf(sentence.Report.Article.Language);
        return language == "de" ? [] : Words.Of(sentence.Text).Skip(1)
            .Where(w => char.IsUpper(sentence.Text[w.Span.Start]) && w.Span.Length > 2 && WordSenses.Of(w.Form, language).IsEmpty).Select(w => NameSkeleton.Across(w.Span.In(sentence.Text)));
    }
}
