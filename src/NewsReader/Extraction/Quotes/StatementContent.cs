using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Quotes;

/// <summary>Answers which words around a reporting verb are reported: what stands before ", X said", what follows, and where that ends.</summary>
internal sealed class StatementContent(Unit[] units, List<int> stops)
{
    /// <summary>Tokens of a quotation, its marks included, from which it may hold the verb of its clause: “We waited” for the ferry, he said.</summary>
    private const int SeveralWords = 4;

    /// <summary>Ends content where its clause ends: behind what a verb of judgment quotes, and before the main clause that follows "While she said …,".</summary>
    public ContentFinder.Content Narrow(VerbGroup verb, NounPhrase? subject, ContentFinder.Content behind)
    {
        if (!behind.Found)
        {
            return behind;
        }

        var judges = !verb.Cue.Takes(CueUse.Direct | CueUse.Clause);
        var subordinate = subject is { Begin: > 0 } s && units[s.Begin - 1].Is(WordClass.Subordinator) && !units[s.Begin - 1].Is(WordClass.Adverb);
        var relative = subject is { First: > 0 } r && units[r.First].Is(WordClass.Relative) && units[r.First - 1].IsMark(',');
        if (!judges && ((!subordinate && !relative) || AsNoted(verb)))
        {
            // “that crap,” in an interview: what follows a quotation's comma with a preposition is not reported.
            var last = Array.FindIndex(units, behind.First, behind.End - behind.First, u => u.Pauses);
            return last > behind.First && last + 1 < behind.End && units[last + 1].Is(WordClass.Preposition) ? behind with { End = last + 1 } : behind;
        }

        var quoted = false;
        for (var i = behind.First; i < behind.End; i++)
        {
            quoted |= units[i].IsQuotation;
            var next = i + 1 < behind.End ? units[i + 1] : default;
            if (judges ? (units[i].IsMark(',') && !(quoted && next.IsQuotation)) || units[i].Pauses || (quoted && units[i].Is(WordClass.Weekday)) || (units[i].Is(WordClass.Coordinator | WordClass.Subordinator) && quoted && !next.IsQuotation)
                : units[i].IsMark(',') && relative ? i > behind.First + 1 : units[i].IsMark(',') && i > behind.First + 3 && (next.Is(WordClass.Pronoun | WordClass.Determiner) || next.Token.NameLike) || (units[i].Pauses && i > behind.First && i + 1 < behind.End))
            {
                return behind with { End = ContentFinder.TrimEnd(units, behind.First, units[i].Pauses ? i + 1 : i) };
            }
        }

        return behind;
    }

    /// <summary>“…,” he said of the vote, “…”: a quotation behind a comma goes on.</summary>
    public void AddResumed(int after, List<(int First, int End)> parts)
    {
        var end = ContentFinder.EndFrom(units, after, stops);
        for (var i = after + 1; i < end; i++)
        {
            if (units[i].IsQuotation && units[i].Count > 3 && (units[i - 1].IsMark(',') || units[i - 1].IsMark(':')))
            {
                parts.Add((i, i + 1));
                return;
            }
        }
    }

    /// <summary>The words in front of ", X said" that belong to the report.</summary>
    public (int First, int End)? Before(VerbGroup verb, NounPhrase? subject, bool inverted, ContentFinder.Content behind)
    {
        if (subject is { } how && IsHow(how))
        {
            return (how.Begin - 3, how.Begin - 2);
        }

        var edge = inverted || verb.Cue.Takes(CueUse.Final) || (subject is null && LeavesOutSubject(verb)) ? verb.First : subject?.Begin ?? 0;
        if (edge < 1 || (verb.Mood is VerbMood.Gerund && !IsQuotedAs(verb)) || verb.Mood is VerbMood.Infinitive || (subject is { } s && s.First > verb.First && !inverted))
        {
            return null;
        }

        var mark = units[edge - 1];
        var quotation = mark.IsQuotation && mark.Count > 2;
        if (!(quotation || mark.IsMark(',') || mark.IsMark('—')) || (behind.Found && !behind.Resumes && !quotation && !BehindQuotation(edge - 1)))
        {
            return null;
        }

        var first = verb.Cue.Takes(CueUse.Final) && subject is { } leading ? leading.End : 0;
        first = first > 0 && first < edge && units[first].IsMark(',') ? first + 1 : first;
        foreach (var stop in stops)
        {
            first = stop < edge - 1 ? stop + 1 : first;
        }

        var end = ContentFinder.TrimEnd(units, first, edge);
        if (!quotation && !(end > first && units[end - 1].IsQuotation) && !(verb.Cue.Takes(CueUse.Clause) && LooksLikeClause(first, end, behind)))
        {
            return null;
        }

        return end > first ? (first, end) : null;
    }

    /// <summary>“A gift to nobody” is how Berg described the plan.</summary>
    private bool IsHow(NounPhrase subject) =>
        subject.Begin > 2 && units[subject.Begin - 1].IsWord && units[subject.Begin - 1].Token.Word.Text == "how" && units[subject.Begin - 2].IsWord && units[subject.Begin - 2].Token.Word.Text is "is" or "was"
        && units[subject.Begin - 3].IsQuotation && units[subject.Begin - 3].Count > 2;

    /// <summary>«No vamos a esperar más», dijo en la plaza. „Wir warten“, heißt es in der Mitteilung.</summary>
    private bool LeavesOutSubject(VerbGroup verb) => verb.Mood == VerbMood.Finite && verb.First > 1 && units[verb.First - 1].IsMark(',') && BehindQuotation(verb.First - 1);

    /// <summary>Whether only commas and dashes stand between a quotation and there.</summary>
    private bool BehindQuotation(int mark)
    {
        while (mark > 0 && (units[mark].IsMark(',') || units[mark].IsMark('—')))
        {
            mark--;
        }

        return units[mark].IsQuotation;
    }

    /// <summary>“We waited,” Berg is quoted as saying.</summary>
    private bool IsQuotedAs(VerbGroup verb) => verb.First > 0 && units[verb.First - 1].IsWord && units[verb.First - 1].Token.Word.Text == "as";

    /// <summary>"As the Coast Journal noted, the ferry is old": what follows the comma is what was noted.</summary>
    private bool AsNoted(VerbGroup verb) =>
        verb.Mood == VerbMood.Finite && SubjectFinder.Before(units, verb.First - 1) is { Begin: 1 or 2 } subject && units[subject.Begin - 1].IsWord && units[subject.Begin - 1].Token.Word.Text == "as"
        && (subject.Begin == 1 || units[0].Is(WordClass.Coordinator));

    private bool LooksLikeClause(int first, int end, ContentFinder.Content behind)
    {
        if (behind.Resumes)
        {
            return end - first >= 1;
        }

        for (var i = first; i < end; i++)
        {
            if (units[i].Is(WordClass.FiniteSign) || units[i].Token.Ending == WordEnding.Ed || (i == first && units[i].IsQuotation && units[i].Count > SeveralWords))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what follows the verb is reported by it.</summary>
    public bool Takes(VerbGroup verb, ContentFinder.Content behind, (int First, int End)? before, bool inverted)
    {
        if (behind.Resumes)
        {
            return TakesBehindComma(verb, behind, before);
        }

        if (before is not null || (inverted && !verb.Cue.Takes(CueUse.Initial)))
        {
            return units[behind.First].IsQuotation;
        }

        var quoted = Array.FindIndex(units, behind.First, behind.End - behind.First, u => u.IsQuotation) >= 0;
        if (!behind.That && !units[behind.First].IsQuotation && NoClause(units[behind.First], quoted))
        {
            return false;
        }

        return quoted ? verb.Cue.Takes(CueUse.Object | CueUse.Direct) : TakesClause(verb, behind);
    }

    private bool TakesBehindComma(VerbGroup verb, ContentFinder.Content behind, (int First, int End)? before)
    {
        if (before is { } first)
        {
            return !units[first.End - 1].IsQuotation || units[behind.First].IsQuotation;
        }

        return AsNoted(verb) ? verb.Cue.Takes(CueUse.Clause) : verb.Cue.Takes(CueUse.Comma) && verb.Mood == VerbMood.Finite;
    }

    private bool TakesClause(VerbGroup verb, ContentFinder.Content behind)
    {
        if (verb.Mood == VerbMood.Infinitive && !(verb.Cue.Lemma is "say" or "tell" or "announce" or "add" && !units[behind.First].Is(WordClass.Question)))
        {
            return false;
        }

        return behind.That ? verb.Cue.Takes(CueUse.Clause)
            : verb.Cue.Takes(CueUse.Bare) && behind.End - behind.First >= 2 && (verb.Cue.Lemma is "say" or "tell" || ClauseAhead(behind));
    }

    /// <summary>Whether a word cannot begin what was said: a verb without its subject, or, where nothing is quoted, "as the crowd cheered".</summary>
    private static bool NoClause(Unit opens, bool quoted) =>
        (opens.Is(WordClass.FiniteSign) && opens.Token.Ending != WordEnding.Ing && !HoldsSubject(opens)) || (!quoted && opens.IsWord && opens.Token.Word.Text is "as" or "when" or "while" or "after" or "before");

    /// <summary>Whether what follows without a conjunction has a subject and a finite verb of its own.</summary>
    private bool ClauseAhead(ContentFinder.Content behind)
    {
        if (units[behind.First].Is(WordClass.Pronoun) && !units[behind.First].Is(WordClass.Determiner) || HoldsSubject(units[behind.First]))
        {
            return true;
        }

        for (var i = behind.First + 1; i < Math.Min(behind.End, behind.First + 12); i++)
        {
            if (units[i].Is(WordClass.FiniteSign) || (units[i].Token.Ending == WordEnding.Ed && !units[i - 1].Is(WordClass.Determiner)))
            {
                return true;
            }

            if (units[i].IsMark(',') || units[i].Is(WordClass.Preposition) && i == behind.First + 1)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"he'll", "they're": subject and verb in one word.</summary>
    private static bool HoldsSubject(Unit unit) => unit.IsWord && unit.Token.Word.Text.Contains('\'', StringComparison.Ordinal) && !unit.Is(WordClass.Negation);
}
