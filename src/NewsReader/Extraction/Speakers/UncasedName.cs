using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Speakers;

/// <summary>Cuts a name out of a phrase in a script without capitals: Arabic "مديرة المكتبة |سلمى الخطيب| للصحفيين".</summary>
internal static class UncasedName
{
    /// <summary>Words that a person's name has at least behind an office.</summary>
    private const int FewestWords = 2;

    /// <summary>The phrase without the office in front and the hearer behind; the phrase itself where nothing else would be left.</summary>
    public static NounPhrase In(string text, Unit[] units, NounPhrase phrase)
    {
        var end = phrase.End;
        while (end - 1 > phrase.First && units[end - 1].Span.In(text).StartsWith("لل", StringComparison.Ordinal))
        {
            end--;
        }

        var first = phrase.First;
        if (units[first].Is(WordClass.Role | WordClass.Honorific))
        {
            for (var i = phrase.First; i < end - FewestWords; i++)
            {
                first = i == phrase.First || IsDefinite(units[i].Span.In(text)) ? i + 1 : first;
            }
        }

        return new NounPhrase(first, end);
    }

    /// <summary>An office belongs to something that has an article: "the |library|", "and the |waters|"; a first name has none.</summary>
    private static bool IsDefinite(string word) => word.StartsWith("ال", StringComparison.Ordinal) || word.StartsWith("وال", StringComparison.Ordinal) || word.StartsWith("لل", StringComparison.Ordinal);
}
