using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Speakers;

/// <summary>Answers whom a description means that no role of the article fits: newspapers vary the name of whom they were just writing about ("Berg lost. … The former swimmer said").</summary>
internal sealed class VariationResolver(string text, List<NameMention> names, People people)
{
    /// <summary>Sentences back in which the person is a subject or has spoken.</summary>
    private const int Reach = 2;

    private Person? _speaker;
    private int _spokeIn = -100;

    /// <summary>Notes that a person spoke in a sentence.</summary>
    public void Spoke(Person person, int sentence) => (_speaker, _spokeIn) = (person, sentence);

    /// <summary>The one person of the sentences before who is not named in this one; <c>null</c> where there are several or none.</summary>
    public Source? Resolve(Sentence sentence, NounPhrase phrase)
    {
        var head = sentence.Units[phrase.End - 1];
        if (!IsVariation(sentence.Units, phrase, head) || Candidate(sentence) is not { Parts.Length: > 1 } found)
        {
            return null;
        }

        var gender = head.Is(WordClass.Masculine) ? Gender.Masculine : head.Is(WordClass.Feminine) ? Gender.Feminine : Gender.Unknown;
        return gender != Gender.Unknown && found.Gender != Gender.Unknown && found.Gender != gender ? null : new Source(found.Name, SpeakerKind.Person, found, 0.65);
    }

    /// <summary>"the Norwegian": somebody called by the country, as newspapers vary a name too.</summary>
    public static bool IsNationality(Unit[] units, NounPhrase phrase) =>
        phrase.Length == 2 && units[phrase.First].IsWord && units[phrase.First].Token.Word.Text == "the" && units[phrase.First + 1].Is(WordClass.Demonym) && units[phrase.First + 1].Token is { Capital: true, Ending: not WordEnding.S };

    private bool IsVariation(Unit[] units, NounPhrase phrase, Unit head) =>
        IsNationality(units, phrase) || IsDescription(units, phrase, head);

    private bool IsDescription(Unit[] units, NounPhrase phrase, Unit head) =>
        phrase.Length is >= 2 and <= LongestDescription && (head.Is(WordClass.Role) || IsAge(head)) && !head.Token.Capital && units[phrase.First].Token.Word.Text == "the" && !IsAnother(head.Token.Word.Text)
        && !Array.Exists(units[phrase.First..(phrase.End - 1)], u => u.Token.Kind == TokenKind.Possessive || (u.Token.NameLike && !Describes(u)));

    /// <summary>"the 58-year-old": newspapers call whom they write about by the age.</summary>
    private bool IsAge(Unit head) => head.Span.In(text).EndsWith("year-old", StringComparison.Ordinal);

    /// <summary>The only person who spoke or was a subject just before and is not named in the sentence; who only spoke gives way to anybody named since.</summary>
    private Person? Candidate(Sentence sentence)
    {
        var spoke = sentence.Index - _spokeIn <= Reach && _spokeIn < sentence.Index ? _speaker : null;
        var found = spoke;
        var isSomebodyNamedSince = false;
        var here = new HashSet<Person>(ReferenceEqualityComparer.Instance);
        for (var i = PronounResolver.LastBefore(names, sentence.Span.End); i >= 0 && sentence.Index - names[i].Sentence <= Reach; i--)
        {
            if (people.Of.GetValueOrDefault(names[i]) is not { } person)
            {
                continue;
            }

            if (names[i].Sentence == sentence.Index)
            {
                here.Add(person);
                continue;
            }

            isSomebodyNamedSince |= person != spoke && names[i].Sentence > _spokeIn;
            if ((names[i].Subject || names[i].Apposed) && person != found)
            {
                if (found is not null)
                {
                    return null;
                }

                found = person;
            }
        }

        return found is null || here.Contains(found) || (found == spoke && isSomebodyNamedSince) ? null : found;
    }

    /// <summary>"the |Florida senator", "the |Democratic nominee": a place or a party, not a body or a name that says who else it is.</summary>
    private bool Describes(Unit unit) => unit.Is(WordClass.Demonym | WordClass.Role | WordClass.Group) || unit.Span.In(text) is "Democratic" or "GOP" or "Republican" or "Conservative" or "Labour" or "New" or "North" or "South" or "West" || Venues.Gazetteer.IsPlace(unit.Span.In(text)) || unit.Span.In(text) is "Jersey" or "York" or "Hampshire" or "Mexico" or "Carolina" or "Dakota";

    private const int LongestDescription = 6;

    /// <summary>Offices that bring in somebody else, however often somebody was named before.</summary>
    private static bool IsAnother(string head) => head is "spokesman" or "spokeswoman" or "spokesperson" or "official" or "officer" or "reporter" or "host" or "anchor" or "analyst" or "aide" or "adviser" or "advisor" or "lawyer" or "attorney" or "judge" or "doctor" or "witness" or "editor" or "moderator" or "resident" or "voter" or "student" or "member" or "expert";
}
