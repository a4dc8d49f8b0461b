using NewsReader.Search;

namespace NewsReader.Index.Matching;

/// <summary>Whether a name holds the words that a query wants: names are not inflected, so words match as typed.</summary>
internal static class NameMatch
{
    public static bool Matches(QueryNode node, string[] forms) => node switch
    {
        WordNode word => forms.Contains(word.Form, StringComparer.Ordinal),
        FuzzyNode fuzzy => forms.Any(fuzzy.Accepts),
        PhraseNode phrase => Enumerable.Range(0, Math.Max(0, forms.Length - phrase.Forms.Length + 1)).Any(at => StandsAt(phrase, forms, at)),
        _ => false,
    };

    private static bool StandsAt(PhraseNode phrase, string[] forms, int at)
    {
        for (var i = 0; i < phrase.Forms.Length; i++)
        {
            var free = phrase.LastIsPrefix && i == phrase.Forms.Length - 1;
            if (free ? !forms[at + i].StartsWith(phrase.Forms[i], StringComparison.Ordinal) : forms[at + i] != phrase.Forms[i])
            {
                return false;
            }
        }

        return true;
    }
}
