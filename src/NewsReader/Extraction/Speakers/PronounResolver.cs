using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Speakers;

/// <summary>Answers whom "he" and "she" mean: the nearest fitting person, subjects and speakers first.</summary>
internal sealed class PronounResolver(List<NameMention> names, People people)
{
    /// <summary>Further back than this a pronoun does not reach.</summary>
    private const int Reach = 8;

    /// <summary>Whom a sentence is about.</summary>
    private const double SubjectScore = 2.0;

    /// <summary>Who has just spoken goes on speaking, rather than somebody only spoken of; a sentence about somebody else ends that.</summary>
    private const double SpeakerScore = 3.0;

    /// <summary>Somebody known to be a man or a woman comes before somebody of whom nothing is known.</summary>
    private const double SameGender = 1.0;

    private Person? _speaker;
    private int _spokeIn = -100;

    /// <summary>Notes that a person spoke in a sentence.</summary>
    public void Spoke(Person person, int sentence) => (_speaker, _spokeIn) = (person, sentence);

    public Source? Resolve(Unit pronoun, int sentence)
    {
        var gender = pronoun.Is(WordClass.Masculine) ? Gender.Masculine : pronoun.Is(WordClass.Feminine) ? Gender.Feminine : Gender.Unknown;
        return gender == Gender.Unknown ? null : Resolve(pronoun.Span.Start, sentence, gender);
    }

    /// <summary>Whom the text is about at a position; of unknown gender where a verb stands without its subject.</summary>
    public Source? Resolve(int position, int sentence, Gender gender)
    {
        Person? best = null;
        var bestScore = double.MinValue;
        var rivals = 0;
        var isSomebodyNew = false;
        for (var i = LastBefore(names, position); i >= 0 && sentence - names[i].Sentence <= Reach; i--)
        {
            if (people.Of.GetValueOrDefault(names[i]) is not { } person || Opposite(person.Gender, gender))
            {
                continue;
            }

            var score = Score(names[i], person, sentence, gender);
            rivals += person != best ? 1 : 0;
            isSomebodyNew |= person != _speaker && names[i].Sentence > _spokeIn && (names[i].Subject || names[i].Apposed);
            if (score > bestScore)
            {
                (best, bestScore) = (person, score);
            }
        }

        if (_speaker is { } speaker && sentence - _spokeIn <= Reach && !Opposite(speaker.Gender, gender) && Again(speaker, gender, isSomebodyNew) - (2 * (sentence - _spokeIn)) > bestScore)
        {
            best = speaker;
        }

        if (best is not null && best.Gender == Gender.Unknown)
        {
            best.Gender = gender;
        }

        return best is null ? null : new Source(best.Name, SpeakerKind.Person, best, rivals > 1 ? 0.75 : 0.9);
    }

    private static double Again(Person speaker, Gender gender, bool isSomebodyNew) =>
        isSomebodyNew ? SubjectScore : SpeakerScore + (speaker.Gender == gender ? SameGender : 0);

    private double Score(NameMention mention, Person person, int sentence, Gender gender) =>
        (-2.0 * (sentence - mention.Sentence)) + (mention.Subject ? SubjectScore : mention.Apposed ? 0 : -1.0) + (person.Gender == gender ? SameGender : 0)
        + (person == _speaker && sentence - _spokeIn <= 2 ? 2.0 : 0);

    private static bool Opposite(Gender person, Gender pronoun) => person != Gender.Unknown && pronoun != Gender.Unknown && person != pronoun;

    /// <summary>Index of the last name that begins before a position; -1 where there is none.</summary>
    public static int LastBefore(List<NameMention> names, int position)
    {
        int low = 0, high = names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (names[middle].Span.Start < position) { low = middle + 1; } else { high = middle; }
        }

        return low - 1;
    }
}
