using NewsReader.Text.Analysis;

namespace NewsReader.Index.Lucene;

/// <summary>Writes a stem with the language whose rules made it, so that only words of the same language share one.</summary>
internal static class LuceneStems
{
    public static string Of(string form, string language) => language.Length == 0 ? form : $"{language}\u00b7{Stemmer.Stem(form, language)}";
}
