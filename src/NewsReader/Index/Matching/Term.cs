using NewsReader.Text.Analysis;

namespace NewsReader.Index.Matching;

/// <summary>How words and stems are written into the index side by side.</summary>
internal static class Term
{
    /// <summary>Begins a stem; no folded word holds it.</summary>
    public const char OfStem = '\u00b7';

    /// <summary>The stem of an inflected word, with the language whose rules made it; <c>null</c> where the word is its own stem, and the word itself stands for it.</summary>
    public static string? Stem(string form, string language)
    {
        if (language.Length == 0)
        {
            return null;
        }

        var stem = Stemmer.Stem(form, language);
        return stem == form ? null : Inflected(stem, language);
    }

    /// <summary>What stands at the place of every inflected word with this stem.</summary>
    public static string Inflected(string stem, string language) => $"{OfStem}{language}{OfStem}{stem}";
}
