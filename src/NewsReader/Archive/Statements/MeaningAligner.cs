using System.Collections.Immutable;
using NewsReader.Archive.Senses;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive.Statements;

/// <summary>Lays two wordings in different languages side by side.</summary>
public static class MeaningAligner
{
    /// <summary>Whether words of both languages are known.</summary>
    /// <param name="first">BCP 47 tag.</param>
    /// <param name="second">Another.</param>
    public static bool Knows(string first, string second) => WordSenses.Knows(Stemmer.LanguageOf(first)) && WordSenses.Knows(Stemmer.LanguageOf(second));

    /// <summary>Words that say something and mean the same, in the order of the first wording.</summary>
    /// <param name="first">A wording.</param>
    /// <param name="firstLanguage">BCP 47 tag.</param>
    /// <param name="second">Another; spans are over each.</param>
    /// <param name="secondLanguage">BCP 47 tag.</param>
    public static ImmutableArray<(TextSpan First, TextSpan Second)> Align(string first, string firstLanguage, string second, string secondLanguage) =>
        Knows(firstLanguage, secondLanguage) ? [.. SenseOf(first, Stemmer.LanguageOf(firstLanguage)).Shared(SenseOf(second, Stemmer.LanguageOf(secondLanguage)))] : [];

    /// <summary>What the words of a text mean, numbers in digits.</summary>
    /// <param name="text">A sentence.</param>
    /// <param name="language">As <see cref="Stemmer.LanguageOf"/> gives it.</param>
    /// <param name="often">As <see cref="SaidSentence.Often"/> has it.</param>
    internal static SentenceSense SenseOf(string text, string language, byte[]? often = null) => SentenceSense.Of(SpokenNumbers.Join(Words.Of(text), text, language), language, often);
}
