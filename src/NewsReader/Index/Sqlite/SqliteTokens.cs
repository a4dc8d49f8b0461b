using System.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Index.Sqlite;

/// <summary>Writes analysed words so that SQLite's ASCII tokenizer cuts them apart as they were.</summary>
internal static class SqliteTokens
{
    /// <summary>Between a language and a stem; not ASCII, so the tokenizer takes it for a letter, and no word holds it.</summary>
    private const char OfLanguage = '\u00b7';

    /// <summary>A stem with the language whose rules made it.</summary>
    public static string Stem(string form, string language) => language.Length == 0 ? form : $"{language}{OfLanguage}{Stemmer.Stem(form, language)}";

    public static string Exact(IReadOnlyList<Word> words) => Join([words], w => w);

    public static string Stems(IReadOnlyList<Word> words, string language) => Join([words], w => Stem(w, language));

    public static string Exact(IReadOnlyList<IReadOnlyList<Word>> texts) => Join(texts, w => w);

    public static string Stems(IReadOnlyList<IReadOnlyList<Word>> texts, string language) => Join(texts, w => Stem(w, language));

    private static string Join(IReadOnlyList<IReadOnlyList<Word>> texts, Func<string, string> write)
    {
        var joined = new StringBuilder();
        for (var i = 0; i < texts.Count; i++)
        {
            joined.Append(i == 0 ? "" : Words.Border + " ");
            foreach (var word in texts[i])
            {
                joined.Append(write(word.Form)).Append(' ');
            }
        }

        return joined.ToString();
    }
}
