using NewsReader.Text.Analysis;

namespace NewsReader.Web.Components.Wordings;

/// <summary>Reported words as a page shows them.</summary>
public static class QuotedWords
{
    /// <summary>Without the comma that leads from the words to their speaker.</summary>
    public static string Shown(string words) => words.TrimEnd(' ', ',', ';', ':', '،');

    /// <summary>The same for all wordings that differ in nothing but typography and case.</summary>
    public static string Key(string words) => string.Join(' ', Words.Of(words).Select(w => w.Form));
}
