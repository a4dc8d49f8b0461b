using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Quotes;

/// <summary>Finds somebody's full name: a run of capitalised words with the particles between them.</summary>
internal static class NamedPerson
{
    /// <summary>Words of a name with its title.</summary>
    private const int Longest = 7;

    /// <summary>The name that begins at unit <paramref name="first"/>, a title in front taken along, also "the Very Rev."; <c>null</c> where none of two words does.</summary>
    public static NounPhrase? At(Unit[] units, int first)
    {
        var isReverend = first + 2 < units.Length && units[first].IsWord && units[first].Token.Word.Text == "the" && units[first + 1].Token.Capital && units[first + 2].Is(WordClass.Honorific);
        first += isReverend ? 2 : 0;
        var end = first;
        var names = 0;
        while (end < units.Length && end - first < Longest && units[end].IsWord && (units[end].Token.NameLike || (end > first && units[end].Is(WordClass.Particle))) && !units[end].Is(WordClass.Time))
        {
            names += units[end].Token.NameLike && !units[end].Is(WordClass.Role | WordClass.Honorific | WordClass.Organisation) ? 1 : 0;
            end++;
        }

        return names >= 2 && units[end - 1].Token.NameLike ? new NounPhrase(first, end) : null;
    }

    /// <summary>The first full name from a unit on, outside quotation marks.</summary>
    public static NounPhrase? From(Unit[] units, int first)
    {
        for (var i = first; i < units.Length; i++)
        {
            if (At(units, i) is { } name)
            {
                return name;
            }
        }

        return null;
    }
}
