using NewsReader.Text.Analysis;

namespace NewsReader.Index.Lucene;

/// <summary>How words are written into the fields that hold stems and exact forms side by side.</summary>
internal static class LuceneTerm
{
    /// <summary>A stem with the language whose rules made it, so that only words of the same language share one.</summary>
    public static string Stem(string form, string language) => language.Length == 0 ? form : $"{language}\u00b7{Stemmer.Stem(form, language)}";

    /// <summary>A form as it was typed.</summary>
    public static string Exact(string form) => $"={form}";
}
