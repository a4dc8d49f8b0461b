using NewsReader.Extraction;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Statements;

/// <summary>Tells two sentences apart that one speaker built alike: "the papers show that the head was bought", "… that the head was stolen".</summary>
/// <remarks>Outlets trim somebody's own words, and translate them; they do not put one word for another where the rest is the same.</remarks>
internal static class AlteredWords
{
    /// <summary>Share of the shorter wording that the other keeps, above which the two are built alike.</summary>
    private const double Alike = 0.5;

    /// <summary>Letters in which two spellings of one word may differ.</summary>
    private const int OfSpelling = 2;

    private const int ShortestSpelled = 5;

    /// <summary>Whether both give the speaker's own words in one language, alike but for words that say something else in the same place.</summary>
    public static bool Between(SaidSentence a, SaidSentence b)
    {
        var language = Stemmer.LanguageOf(a.Report.Article.Language);
        if (a.Report.Quote.Kind is not QuoteKind.Direct || b.Report.Quote.Kind is not QuoteKind.Direct || language != Stemmer.LanguageOf(b.Report.Article.Language) || a.Words.AsSpan().SequenceEqual(b.Words.AsSpan()))
        {
            return false;
        }

        var runs = WordAligner.Align(a.Text, b.Text, a.Report.Article.Language).Runs;
        var kept = runs.Where(r => r.Kind is WordRunKind.Kept).Sum(r => Words.Of(r.First.In(a.Text)).Count);
        return kept >= Alike * Math.Min(a.Words.Length, b.Words.Length)
            && runs.Any(r => r.Kind is WordRunKind.Changed && SaysElse(r.First.In(a.Text), r.Second.In(b.Text), language));
    }

    private static bool SaysElse(string first, string second, string language)
    {
        const double Something = 2;
        var (own, other) = (MeaningAligner.SenseOf(first, language), MeaningAligner.SenseOf(second, language));
        return own.Weight >= Something && other.Weight >= Something && own.With(other).Meant == 0 && !IsSpelling(first, second);
    }

    private static bool IsSpelling(string first, string second) =>
        Math.Min(first.Length, second.Length) >= ShortestSpelled && EditDistance.IsWithin(Folding.Fold(first), Folding.Fold(second), OfSpelling);
}
