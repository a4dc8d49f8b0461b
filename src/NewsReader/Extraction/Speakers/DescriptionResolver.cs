using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Speakers;

/// <summary>Answers whom a description means ("the Palestinian leader"): the one person of the article whose roles fit.</summary>
internal sealed class DescriptionResolver(Reading reading, People people)
{
    private readonly Dictionary<string, Source?> _known = [];

    public Source? Resolve(Unit[] units, NounPhrase phrase)
    {
        var head = HeadOf(units, phrase);
        if (head < 0 || !units[head].Is(WordClass.Role) || !(units[phrase.First].Is(WordClass.Determiner | WordClass.Possessive) && units[phrase.First].Token.Word.Text is not ("a" or "an" or "one" or "another")))
        {
            return null;
        }

        var words = new List<string>();
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (units[i].Token.NameLike && i != head)
            {
                words.Add(units[i].Span.In(reading.Text));
            }
        }

        var key = units[head].Token.Word.Text + "|" + string.Join('|', words);
        if (!_known.TryGetValue(key, out var found))
        {
            _known[key] = found = Match(units[head].Token.Word.Text, words);
        }

        return found;
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
        var same = role.Contains(head, StringComparison.OrdinalIgnoreCase)
            || (head is "leader" && Leaders.Any(l => role.Contains(l, StringComparison.OrdinalIgnoreCase)))
            || (head is "senator" && role.Contains("Sen.", StringComparison.Ordinal)) || (head is "governor" && role.Contains("Gov.", StringComparison.Ordinal))
            || (head is "congressman" or "congresswoman" or "representative" && role.Contains("Rep.", StringComparison.Ordinal));
        return same && words.TrueForAll(w => role.Contains(w, StringComparison.OrdinalIgnoreCase) || head.Equals(w, StringComparison.OrdinalIgnoreCase));
    }

    private static readonly string[] Leaders = ["president", "prime minister", "chancellor", "premier", "king", "leader", "chairman", "chief", "emir", "pope"];
}
