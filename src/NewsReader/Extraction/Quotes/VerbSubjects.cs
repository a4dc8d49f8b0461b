using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Quotes;

/// <summary>Answers whose words a reporting verb reports: its own subject, the inverted one behind it, or that of the clause it hangs on.</summary>
internal sealed class VerbSubjects(Unit[] units, List<VerbGroup> verbs)
{
    /// <summary>The phrase, or <c>null</c> where the sentence has none; <paramref name="inverted"/> tells that it stands behind the verb.</summary>
    public NounPhrase? Of(VerbGroup verb, out bool inverted)
    {
        inverted = false;
        if (units[verb.Verb].Is(WordClass.Pronoun))
        {
            // French "dit-il": verb and subject in one word.
            return new NounPhrase(verb.Verb, verb.Verb + 1);
        }

        if (verb.Cue.Takes(CueUse.Initial) && ObjectFinder.From(units, verb.End) is { } follows)
        {
            inverted = true;
            return follows;
        }

        if (verb.Cue.Takes(CueUse.Final))
        {
            return ObjectFinder.From(units, 0);
        }

        if (verb.Mood is VerbMood.Gerund or VerbMood.Infinitive)
        {
            return SubjectBeside(verb) ?? MainSubject(verb.First);
        }

        var before = verb.First > 0 ? units[verb.First - 1] : default;
        if (verb.First > 1 && (before.IsQuotation || (!before.IsWord && BehindQuotation(verb.First - 1))) && Explained(verb.End) is { } name)
        {
            inverted = true;
            return name;
        }

        if (verb.First > 0 && (before.IsQuotation || before.IsMark(',') || before.IsMark('—')) && Behind(verb.End) is { } behind && Inverts(verb, before, behind))
        {
            inverted = true;
            return NameBehind(behind) ?? behind;
        }

        if (verb.First > 0 && before.Is(WordClass.Coordinator))
        {
            return SubjectOfEarlierVerb(verb) ?? NearestSubject(verb.First - 1) ?? MainSubject(verb.First - 1);
        }

        return SubjectFinder.Before(units, verb.First - 1);
    }

    /// <summary>The phrase behind the verb, or behind the day that stands between: «…», — заявил |в среду| министр; «…», lamentó |este lunes| Ana Berg.</summary>
    private NounPhrase? Behind(int first)
    {
        var day = first < units.Length && units[first].Is(WordClass.Preposition | WordClass.Determiner) ? first + 1 : first;
        var behind = day < units.Length && units[day].Is(WordClass.Weekday) ? ObjectFinder.From(units, day + 1) : null;
        return behind is { } phrase && (Name(phrase) || Array.Exists(units[phrase.First..phrase.End], u => u.Is(WordClass.Role))) ? behind : ObjectFinder.From(units, first);
    }

    /// <summary>"a déclaré |la directrice de la régie, Anna Berg|", "tranquilizó |a los vecinos la alcaldesa, Anna Berg|": a name behind a comma that explains an office behind the verb.</summary>
    private NounPhrase? Explained(int first)
    {
        const int Longest = 12;
        var comma = first;
        while (comma < units.Length && comma - first < Longest && units[comma].IsWord && !units[comma].Is(WordClass.FiniteSign | WordClass.Subordinator | WordClass.Relative | WordClass.That))
        {
            comma++;
        }

        return comma < units.Length && units[comma].IsMark(',') && Array.FindLastIndex(units, comma - 1, comma - first, u => u.Is(WordClass.Role)) is >= 0 and var role && (!units[role].Token.Capital || (role > first && units[role - 1].Is(WordClass.Determiner)))
            && !Array.Exists(units[first..role], u => u.Token.NameLike) && NamedPerson.At(units, comma + 1) is { } name && (name.End == units.Length || units[name.End].Token.Kind == TokenKind.Punctuation)
            ? name with { Begin = first } : null;
    }

    /// <summary>"said the harbour master, Anna Berg": the name that explains the description.</summary>
    private NounPhrase? NameBehind(NounPhrase description)
    {
        var described = units[description.First].Is(WordClass.Determiner | WordClass.Possessive) && Array.Exists(units[description.First..description.End], u => u.Is(WordClass.Role));
        if ((units[description.End - 1].Token.NameLike && !described) || description.End + 1 >= units.Length || !units[description.End].IsMark(',') || NamedPerson.At(units, description.End + 1) is not { } name)
        {
            return null;
        }

        var named = name.End == units.Length || units[name.End].Token.Kind == TokenKind.Punctuation;
        return named ? name with { Begin = description.First } : null;
    }

    /// <summary>Whether the phrase behind the verb is its subject.</summary>
    private bool Inverts(VerbGroup verb, Unit before, NounPhrase behind)
    {
        if (!verb.Cue.Takes(CueUse.Direct) || verb.Cue.Takes(CueUse.Hearer) && verb.Cue.Lemma == "tell" || units[behind.First].Is(WordClass.Object))
        {
            return false;
        }

        if (verb.First > 1 && (before.IsMark('—') || before.IsMark(',')) && BehindQuotation(verb.First - 1) && (Name(behind) || units[behind.End - 1].Is(WordClass.Role) || units[behind.First].Is(WordClass.Pronoun)))
        {
            // «Мы ждали», — сказала Анна журналистам. „Das ist falsch“, räumte Anna ein.
            return true;
        }

        if (before.IsQuotation && before.Count > 2)
        {
            // “…,” said he: but in "who calls it “a gift,” said |he would" a clause begins.
            return behind.End >= units.Length || !units[behind.End].Is(WordClass.Auxiliary | WordClass.Modal) || SubjectFinder.Before(units, verb.First - 1) is null;
        }

        var ends = behind.End >= units.Length || units[behind.End].Token.Kind is TokenKind.Punctuation || units[behind.End].Is(WordClass.Preposition | WordClass.Relative | WordClass.Time | WordClass.Subordinator | WordClass.Coordinator);
        return ends && behind.Length < 12 && SubjectFinder.Before(units, verb.First - 1) is null | Name(behind);
    }

    private bool BehindQuotation(int mark)
    {
        while (mark > 0 && (units[mark].IsMark(',') || units[mark].IsMark('—')))
        {
            mark--;
        }

        return units[mark].IsQuotation;
    }

    private bool Name(NounPhrase phrase) => units[phrase.End - 1].Token.NameLike;

    /// <summary>"with critics saying", "officials saying": the words right before the verb, where they are people.</summary>
    private NounPhrase? SubjectBeside(VerbGroup verb)
    {
        if (verb.Mood == VerbMood.Gerund && verb.First > 1 && units[verb.First - 1].IsWord && units[verb.First - 1].Token.Word.Text == "as")
        {
            return QuotedPerson(verb.First - 1);
        }

        if (verb.Mood != VerbMood.Gerund || verb.First < 1 || !units[verb.First - 1].IsWord || SubjectFinder.Before(units, verb.First - 1) is not { } beside)
        {
            return null;
        }

        var head = units[beside.End - 1];
        var with = beside.First > 0 && units[beside.First - 1].IsWord && units[beside.First - 1].Token.Word.Text == "with";
        return with || head.Is(WordClass.Group) || beside.First == 0 ? beside : null;
    }

    /// <summary>"The agency quoted the minister as saying", "the minister was quoted as saying".</summary>
    private NounPhrase? QuotedPerson(int before)
    {
        foreach (var verb in verbs)
        {
            if (verb.Cue.Lemma is "quote" or "cite" && verb.End <= before)
            {
                return verb.Mood == VerbMood.Passive ? SubjectFinder.Before(units, verb.First - 1) : ObjectFinder.From(units, verb.End);
            }
        }

        return null;
    }

    /// <summary>The subject of the sentence's first finite verb: of its main clause, where another one stands in front.</summary>
    private NounPhrase? MainSubject(int before)
    {
        var first = 1;
        if (units[0].Is(WordClass.Subordinator | WordClass.Preposition) || units[0].Token.Ending is WordEnding.Ing or WordEnding.Ly)
        {
            var comma = Array.FindIndex(units, 0, before, u => u.IsMark(','));
            first = comma > 0 && comma + 2 < before ? comma + 1 : first;
        }

        return SubjectBetween(first, before) ?? (first > 1 ? SubjectBetween(1, before) : null);
    }

    private NounPhrase? SubjectBetween(int first, int before)
    {
        NounPhrase? other = null;
        for (var i = first; i < before; i++)
        {
            if (SubjectAt(i) is { } subject && subject.First < before)
            {
                if (Speaks(subject))
                {
                    return subject;
                }

                other ??= subject;
            }
        }

        return other;
    }

    /// <summary>"He said the road was closed and warned": the subject of the report before, unless that stands in a clause of its own ("when she asked").</summary>
    private NounPhrase? SubjectOfEarlierVerb(VerbGroup verb)
    {
        for (var i = verbs.Count - 1; i >= 0; i--)
        {
            if (verbs[i].End < verb.First && verbs[i].Mood == VerbMood.Finite && SubjectFinder.Before(units, verbs[i].First - 1) is { } subject && Speaks(subject)
                && !(subject.Begin > 0 && units[subject.Begin - 1].Is(WordClass.Subordinator | WordClass.That | WordClass.Relative)))
            {
                return subject;
            }
        }

        return null;
    }

    /// <summary>The subject of the last finite verb before a place: "Rubio thanked the crowd and said".</summary>
    private NounPhrase? NearestSubject(int before)
    {
        for (var i = before - 1; i > 0 && before - i < 30; i--)
        {
            if (SubjectAt(i) is { } subject && Speaks(subject))
            {
                return subject;
            }
        }

        return null;
    }

    private bool Speaks(NounPhrase phrase)
    {
        var head = units[phrase.End - 1];
        return head.IsWord && (head.Token.NameLike || head.Is(WordClass.Role | WordClass.Group | WordClass.Organisation) || (head.Is(WordClass.Pronoun | WordClass.Relative) && !head.Is(WordClass.Determiner)));
    }

    private NounPhrase? SubjectAt(int verb)
    {
        var unit = units[verb];
        var finite = unit.IsWord && !unit.Token.Capital && (unit.Is(WordClass.FiniteSign) || unit.Token.Ending == WordEnding.Ed || (unit.Token.Word.Form & CueForm.Past) != 0
            || ((unit.Token.Word.Form & CueForm.ThirdPerson) != 0 && unit.Token.Word.Cue is { } cue && !cue.Takes(CueUse.AlsoNoun)));
        var last = finite ? CueFinder.BeforeAdverbs(units, verb) - 1 : -1;
        return last < 0 ? null
            : units[last].IsQuotation && unit.Token.Word.Cue is not null ? ObjectFinder.From(units, verb + 1)
            : SubjectFinder.Before(units, last);
    }
}
