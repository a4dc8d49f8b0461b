using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Speakers;

/// <summary>Answers whom a description means ("the Palestinian leader"): the one person of the article whose roles fit.</summary>
internal sealed class DescriptionResolver(Reading reading, People people)
{
    private readonly Dictionary<string, Source?> _known = [];
    private readonly Dictionary<string, bool> _fits = [];

    public Source? Resolve(Unit[] units, NounPhrase phrase)
    {
        var head = HeadOf(units, phrase);
        if (head < 0 || !units[head].Is(WordClass.Role) || !(units[phrase.First].Is(WordClass.Determiner | WordClass.Possessive) && units[phrase.First].Token.Word.Text is not ("a" or "an" or "one" or "another")))
        {
            return null;
        }

        var words = WordsOf(units, phrase, head);
        var key = units[head].Token.Word.Text + "|" + string.Join('|', words);
        if (!_known.TryGetValue(key, out var found))
        {
            _known[key] = found = Match(units[head].Token.Word.Text, words);
        }

        return found;
    }

    /// <summary>Whether anybody's role fits, several people's included.</summary>
    public bool Fits(Unit[] units, NounPhrase phrase)
    {
        var head = HeadOf(units, phrase);
        if (head < 0)
        {
            return false;
        }

        var words = WordsOf(units, phrase, head);
        var key = $"{units[head].Token.Word.Text}|{string.Join('|', words)}";
        if (!_fits.TryGetValue(key, out var fits))
        {
            _fits[key] = fits = people.All.Exists(p => p.Roles.Exists(role => Fits(role, units[head].Token.Word.Text, words)));
        }

        return fits;
    }

    private List<string> WordsOf(Unit[] units, NounPhrase phrase, int head)
    {
        var words = new List<string>();
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if ((units[i].Token.NameLike && i != head) || (units[i].IsWord && units[i].Token.Word.Text is "former" or "vice" or "deputy"))
            {
                words.Add(units[i].Span.In(reading.Text));
            }
        }

        return words;
    }

    private static int HeadOf(Unit[] units, NounPhrase phrase)
    {
        var head = phrase.First;
        while (head < phrase.End && !units[head].Is(WordClass.Role))
        {
            head++;
        }

        while (head + 1 < phrase.End && units[head + 1].Is(WordClass.Role))
        {
            head++;
        }

        return head < phrase.End ? head : -1;
    }

    private Source? Match(string head, List<string> words)
    {
        Person? found = null;
        foreach (var person in people.All)
        {
            if (person.Roles.Exists(role => Fits(role, head, words)))
            {
                if (found is not null && found != person)
                {
                    return null;
                }

                found = person;
            }
        }

        return found is null ? null : new Source(found.Name, SpeakerKind.Person, found, 0.8);
    }

    private static bool Fits(string role, string head, List<string> words)
    {
        var parts = role.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(parts, p => p.Equals(head, StringComparison.OrdinalIgnoreCase) || Means(head, p));
        at = at < 0 && head is "leader" && Leaders.Any(l => role.Contains(l, StringComparison.OrdinalIgnoreCase)) ? parts.Length - 1 : at;
        if (at < 0 || Array.Exists(parts, p => Weakens(p) && !words.Contains(p, StringComparer.OrdinalIgnoreCase)))
        {
            return false;
        }

        return words.TrueForAll(w => role.Contains(w, StringComparison.OrdinalIgnoreCase) || head.Equals(w, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"the senator" is Sen. Berg.</summary>
    private static bool Means(string head, string title) => (head, title) is ("senator", "Sen.") or ("governor", "Gov.") or ("congressman" or "congresswoman" or "representative", "Rep.");

    /// <summary>"the president" is no former and no vice president.</summary>
    private static bool Weakens(string word) => word is "former" or "Former" or "vice" or "Vice" or "deputy" or "Deputy" or "ex-president" or "acting";

    private static readonly string[] Leaders = ["president", "prime minister", "chancellor", "premier", "king", "leader", "chairman", "chief", "emir", "pope"];
}
