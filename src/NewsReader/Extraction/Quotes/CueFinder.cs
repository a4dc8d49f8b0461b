using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Quotes;

/// <summary>Finds the reporting verbs of a sentence and tells verbs from look-alike nouns ("the report", "his claims").</summary>
internal static class CueFinder
{
    public static void Find(Unit[] units, List<VerbGroup> found)
    {
        bool? headline = null;
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i].IsWord && units[i].Token.Word.Cue is { } cue && Read(units, i, cue, ref headline) is { } group)
            {
                found.Add(group);
            }
        }
    }

    private static VerbGroup? Read(Unit[] units, int at, Cue cue, ref bool? headline)
    {
        if (units[at].Token.Capital && !ClosesHeadline(units, at, cue) && !StandsInHeadline(units, at, cue, ref headline) && !(at > 0 && units[at - 1].IsQuotation) && !(at == 0 && units[at].Token.Word.Form == CueForm.Gerund))
        {
            return null;
        }

        var first = FirstOfGroup(units, at, out var negated, out var auxiliary, out var infinitive);
        var form = units[at].Token.Word.Form;
        (cue, var end) = CueComplements.Of(units, at, cue);
        if (end == 0)
        {
            return null;
        }

        if (infinitive)
        {
            return (form & CueForm.Base) != 0 ? new VerbGroup(first, at, end, cue, VerbMood.Infinitive, negated) : null;
        }

        var mood = MoodOf(form, auxiliary);
        if (mood is null || (auxiliary.Length == 0 && IsNoun(units, at, first, form, cue)))
        {
            return null;
        }

        return new VerbGroup(first, at, end, cue, mood.Value, negated);
    }

    /// <summary>"Ferry Will Stop, Says Mayor": a headline's verb has a capital like its other words.</summary>
    private static bool ClosesHeadline(Unit[] units, int at, Cue cue) =>
        at > 2 && units[at - 1].IsMark(',') && at + 1 < units.Length && units.Length - at < 8 && units[at + 1].Token.NameLike && cue.Lemma is "say" or "warn" or "claim" or "report"
        && (units[at].Token.Word.Form & (CueForm.ThirdPerson | CueForm.Past)) != 0;

    /// <summary>"Mayor Says Ferry Will Stop": in a headline in title case every word has a capital.</summary>
    private static bool StandsInHeadline(Unit[] units, int at, Cue cue, ref bool? headline) =>
        at > 0 && at + 2 < units.Length && cue.Lemma is "say" or "claim" or "warn" or "tell" && (units[at].Token.Word.Form & (CueForm.ThirdPerson | CueForm.Past)) != 0 && (headline ??= InTitleCase(units));

    private static bool InTitleCase(Unit[] units)
    {
        var (words, capitals) = (0, 0);
        foreach (var unit in units)
        {
            words += unit.IsWord && !unit.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator) ? 1 : 0;
            capitals += unit.IsWord && unit.Token.Capital && !unit.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator) ? 1 : 0;
        }

        return words is > 3 and < 30 && capitals * 10 >= words * 8;
    }

    private static VerbMood? MoodOf(CueForm form, string auxiliary)
    {
        var be = auxiliary is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "am" or "'s" or "'re" or "isn't" or "wasn't" or "aren't" or "weren't" or "he's" or "she's" or "it's" or "they're" or "we're" or "i'm";
        if ((form & CueForm.Gerund) != 0)
        {
            return be ? VerbMood.Finite : VerbMood.Gerund;
        }

        if (be && (form & CueForm.Participle) != 0)
        {
            return VerbMood.Passive;
        }

        return auxiliary.Length == 0 ? VerbMood.Finite : (form & (CueForm.Base | CueForm.Participle)) != 0 ? VerbMood.Finite : null;
    }

    /// <summary>Goes left over auxiliaries, adverbs and a time: "has on Tuesday also said".</summary>
    private static int FirstOfGroup(Unit[] units, int at, out bool negated, out string auxiliary, out bool infinitive)
    {
        negated = infinitive = false;
        auxiliary = "";
        var first = at;
        while (first > 0)
        {
            var unit = units[first - 1];
            if (unit.Is(WordClass.Auxiliary | WordClass.Modal | WordClass.Negation) && !unit.IsQuotation)
            {
                negated |= unit.Is(WordClass.Negation) || unit.Token.Word.Text is "could" or "should" or "might" or "must" or "may" or "can";
                auxiliary = auxiliary.Length == 0 && !(unit.Is(WordClass.Negation) && !unit.Is(WordClass.Auxiliary | WordClass.Modal)) ? unit.Token.Word.Text : auxiliary;
                first--;
            }
            else if ((unit.Is(WordClass.Adverb) || (unit.IsWord && unit.Token.Ending == WordEnding.Ly && !unit.Is(WordClass.Role | WordClass.Group))) && !unit.Token.Capital)
            {
                first--;
            }
            else if (first == at && unit.IsWord && unit.Token.Word.Text == "to")
            {
                infinitive = true;
                return first - 1;
            }
            else if (auxiliary.Length == 0 && BeforeTime(units, first - 1) is var before && before < first - 1)
            {
                first = before + 1;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    /// <summary>The unit before a time that ends at <paramref name="last"/> ("on Tuesday", "last week"), or <paramref name="last"/> where none ends there.</summary>
    private static int BeforeTime(Unit[] units, int last)
    {
        if (!units[last].Is(WordClass.Weekday) && !(units[last].Is(WordClass.Time) && last > 0 && units[last - 1].IsWord && units[last - 1].Token.Word.Text is "this" or "last" or "that"))
        {
            return last;
        }

        var before = last - 1;
        while (before > 0 && units[before].IsWord && units[before].Token.Word.Text is "on" or "this" or "last" or "that" or "late" or "early" or "in")
        {
            before--;
        }

        return before;
    }

    /// <summary>The first unit of adverbs, auxiliaries and a time that stand before the verb.</summary>
    public static int BeforeAdverbs(Unit[] units, int verb) => FirstOfGroup(units, verb, out _, out _, out _);

    private static bool IsNoun(Unit[] units, int at, int first, CueForm form, Cue cue)
    {
        if (first == 0)
        {
            return form is CueForm.Base && at == 0;
        }

        var before = units[first - 1];
        if (before.Token.Kind == TokenKind.Possessive || (before.Is(WordClass.Determiner | WordClass.Possessive) && !before.Is(WordClass.Pronoun) && !before.Is(WordClass.That)))
        {
            return (form & CueForm.Past) == 0 && (form & CueForm.Gerund) == 0 ? cue.Takes(CueUse.AlsoNoun) || form is CueForm.Participle : before.Token.Word.Text is not ("others" or "some" or "many" or "both" or "all" or "few" or "several" or "another" or "each" or "most" or "this") || form is CueForm.Gerund;
        }

        if ((form & CueForm.Gerund) != 0)
        {
            return before.IsWord && before.Token.Word.Text is "of" && cue.Lemma is "warn" or "report" or "post" or "write" or "read";
        }

        if (before.Is(WordClass.Preposition) && !before.IsQuotation)
        {
            return true;
        }

        return (form & CueForm.Past) == 0 && cue.Takes(CueUse.AlsoNoun) && !PresentVerb(units, at, before, form);
    }

    /// <summary>Whether a present form that could be a plural noun ("claims", "notes") follows something that can be its subject and governs something.</summary>
    private static bool PresentVerb(Unit[] units, int at, Unit before, CueForm form)
    {
        if (at + 1 >= units.Length)
        {
            return before.IsQuotation || before.IsMark(',') || before.Is(WordClass.Pronoun) || before.Token.NameLike;
        }

        var next = units[at + 1];
        var governs = next.IsQuotation || next.Is(WordClass.That | WordClass.Pronoun | WordClass.Determiner | WordClass.Possessive | WordClass.Question | WordClass.Object) || next.IsMark(',') || next.IsMark(':') || next.IsMark('.');
        return (form & CueForm.ThirdPerson) != 0
            ? before.Is(WordClass.Pronoun | WordClass.Relative) || (before.IsWord && !before.Is(WordClass.Function) && next.Is(WordClass.Pronoun | WordClass.Object) && !next.Is(WordClass.Determiner)) || (before.Token.NameLike && (governs || next.Token.Capital)) || ((before.IsWord || before.IsMark(')') || before.IsMark(',')) && ((next.IsQuotation && before.Is(WordClass.Role | WordClass.Group | WordClass.SpeechNoun)) || (next.Is(WordClass.That) && units[at].Token.Word.Text != "states")))
            || (before.IsQuotation && next.IsWord)
            : before.Is(WordClass.Pronoun | WordClass.Group | WordClass.Relative) || (before.IsWord && before.Token.Span.Length > 3 && next.Is(WordClass.That));
    }
}
