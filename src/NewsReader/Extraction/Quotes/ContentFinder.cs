using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Quotes;

/// <summary>Finds where the words a verb reports begin behind it, and where they end.</summary>
internal static class ContentFinder
{
    /// <summary>What was found behind a verb.</summary>
    /// <param name="First">First unit of the content; equal to <paramref name="End"/> where there is none.</param>
    /// <param name="End">Behind its last unit.</param>
    /// <param name="Resumes">Whether the content only goes on there, behind a comma, after a first piece before the verb.</param>
    /// <param name="That">Whether a conjunction announces it.</param>
    public readonly record struct Content(int First, int End, bool Resumes, bool That)
    {
        public bool Found => End > First;
    }

    /// <summary>The content behind the verb group; <paramref name="after"/> is the first unit behind the verb and its subject or hearer.</summary>
    public static Content Behind(Unit[] units, int after, VerbGroup verb, IReadOnlyList<int> stops)
    {
        var end = EndFrom(units, after, stops);
        for (var i = after; i < end;)
        {
            if (Opening(units, i, end, verb) is { } content)
            {
                return content;
            }

            var filler = EndOfFiller(units, i, end);
            if (filler == i)
            {
                return new Content(BehindColon(units, i, end) ?? i, end, false, false);
            }

            i = filler;
        }

        return new Content(end, end, false, false);
    }

    /// <summary>"widersprach |dem im Prozess: »…«": where nothing but the verb's object stands before a colon, the words begin behind that.</summary>
    private static int? BehindColon(Unit[] units, int at, int end)
    {
        const int Longest = 8;
        var colon = at;
        while (colon + 1 < end && colon - at < Longest && units[colon].IsWord && !units[colon].Is(WordClass.FiniteSign | WordClass.Pronoun | WordClass.That))
        {
            colon++;
        }

        return colon > at && colon + 1 < end && units[colon].IsMark(':') && units[colon + 1].IsQuotation ? colon + 1 : null;
    }

    /// <summary>The content that a mark or conjunction opens at a unit, an empty one where the clause ends there; <c>null</c> where neither stands.</summary>
    private static Content? Opening(Unit[] units, int at, int end, VerbGroup verb)
    {
        var unit = units[at];
        if (unit.IsQuotation)
        {
            return new Content(at, end, false, false);
        }

        if (unit.IsMark(';') || unit.IsMark('.'))
        {
            return new Content(end, end, false, false);
        }

        if (unit.IsMark(':'))
        {
            return new Content(at + 1, end, false, true);
        }

        if (unit.IsMark(',') || unit.IsMark('—'))
        {
            return BehindComma(units, at, end, verb);
        }

        if (unit.Is(WordClass.That) && !unit.Token.Capital)
        {
            return new Content(at + 1, end, false, true);
        }

        var asks = unit.Is(WordClass.Question) && unit.Token.Word.Text is not ("when" or "where") && verb.Cue.Takes(CueUse.Clause);
        return asks ? new Content(at, end, false, true) : null;
    }

    private static Content BehindComma(Unit[] units, int comma, int end, VerbGroup verb)
    {
        if (comma + 1 < end && units[comma + 1].IsQuotation)
        {
            return new Content(comma + 1, end, false, false);
        }

        if (comma + 1 < end && units[comma + 1].Is(WordClass.That) && !units[comma + 1].Is(WordClass.Determiner))
        {
            return new Content(comma + 2, end, false, true);
        }

        // ", however, that ...": what stands between two commas is passed over.
        for (var i = comma + 1; i < end && i < comma + 14; i++)
        {
            if (units[i].IsMark(',') && i + 1 < end && (units[i + 1].IsQuotation || units[i + 1].Is(WordClass.That)))
            {
                return new Content(units[i + 1].Is(WordClass.That) ? i + 2 : i + 1, end, false, true);
            }

            if (units[i].IsMark(':') && i + 1 < end && units[i + 1].IsQuotation && verb.Cue.Takes(CueUse.Direct))
            {
                return new Content(i + 1, end, false, true);
            }
        }

        var first = comma + 1;
        var resumes = first < end && !units[first].Is(WordClass.Relative | WordClass.Coordinator | WordClass.Subordinator)
            && !(units[first].IsWord && !units[first].Token.Capital && units[first].Token.Ending == WordEnding.Ing);
        return resumes ? new Content(first, end, true, false) : new Content(end, end, false, false);
    }

    /// <summary>Behind time, place and hearer that stand between the verb and its content; <paramref name="at"/> itself where none begins there.</summary>
    private static int EndOfFiller(Unit[] units, int at, int end)
    {
        var unit = units[at];
        if (unit.IsWord && unit.Token.Word.Text is "there" or "here" && at + 1 < end && units[at + 1].Is(WordClass.FiniteSign))
        {
            // "said |there was no train": the clause begins with it.
            return at;
        }

        if (unit.Is(WordClass.Adverb) && !unit.Is(WordClass.Determiner) || unit.Is(WordClass.Weekday) || TellsHow(units, at, end))
        {
            return at + 1;
        }

        if (unit.IsWord && unit.Token.Word.Text is "this" or "last" or "next" or "that" or "early" or "late" or "earlier" or "later" && at + 1 < end && units[at + 1].Is(WordClass.Time))
        {
            return at + 2;
        }

        if (unit.Is(WordClass.Time))
        {
            return at + 1;
        }

        return unit.Is(WordClass.Preposition) && at + 1 < end && unit.Token.Word.Text is not ("like" or "despite" or "unlike" or "within") ? EndOfPrepositional(units, at, end) : at;
    }

    /// <summary>"remarked |cheerfully that", "said |wearily “…”", ", she observed |drily.".</summary>
    private static bool TellsHow(Unit[] units, int at, int end) =>
        units[at].IsWord && !units[at].Token.Capital && units[at].Token.Ending == WordEnding.Ly && (at + 1 == end || units[at + 1].IsQuotation || (units[at + 1].Is(WordClass.That) && !units[at + 1].Token.Capital));

    private static int EndOfPrepositional(Unit[] units, int at, int end)
    {
        var i = at + 1;
        if (units[i].IsWord && !units[i].Token.Capital && units[i].Token.Ending == WordEnding.Ing && !units[i].Is(WordClass.Determiner))
        {
            i++;
        }

        if (i < end && units[i].Is(WordClass.Time | WordClass.Weekday) && !units[i].Is(WordClass.Determiner))
        {
            i++;
            return i < end && units[i].Token.Kind == TokenKind.Number ? i + 1 : BehindNoun(units, i, end);
        }

        return ObjectFinder.From(units, i) is { } phrase && phrase.End <= end ? SkipTime(units, BehindNoun(units, phrase.End, end), end) : i < end && units[i].Token.Kind == TokenKind.QuotationMark ? SkipTime(units, BehindNoun(units, i, end), end) : i;
    }

    /// <summary>"on the Senate |floor| Monday that", "at Sunday|'s first debate| that", "on Coast TV's |“Harbour Hour”| that": what the name stands before, where the words begin soon.</summary>
    private static int BehindNoun(Unit[] units, int at, int end)
    {
        const int LongestOccasion = 4;
        for (var i = at + 1; i + 1 < Math.Min(end, at + LongestOccasion) && units[at].Token.Kind == TokenKind.Possessive && units[i].IsWord; i++)
        {
            if (units[i].Is(WordClass.Occasion))
            {
                return i + 1;
            }
        }

        if (at + 1 < end && units[at].IsWord && !units[at].Token.Capital && !units[at].Is(WordClass.Function | WordClass.FiniteSign | WordClass.Adverb | WordClass.Time) && units[at].Token.Ending == WordEnding.Other && (units[at].Is(WordClass.Occasion) || units[at + 1].Is(WordClass.Time | WordClass.That)))
        {
            return at + 1;
        }

        const int LongestTitle = 9;
        if (at < end && units[at].Token.Kind == TokenKind.QuotationMark && !units[at].IsQuotation)
        {
            for (var i = at + 1; i < Math.Min(end, at + LongestTitle); i++)
            {
                if (units[i].Token.Kind == TokenKind.QuotationMark)
                {
                    return i + 1;
                }
            }
        }

        return at;
    }

    private static int SkipTime(Unit[] units, int at, int end)
    {
        while (at < end && units[at].Is(WordClass.Weekday | WordClass.Time))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where content that begins at <paramref name="from"/> has to end: at the next report in the sentence, or its last word.</summary>
    public static int EndFrom(Unit[] units, int from, IReadOnlyList<int> stops)
    {
        foreach (var stop in stops)
        {
            if (stop > from)
            {
                return TrimEnd(units, from, stop);
            }
        }

        return TrimEnd(units, from, units.Length);
    }

    /// <summary>Goes back over marks that end a sentence or clause.</summary>
    public static int TrimEnd(Unit[] units, int first, int end)
    {
        while (end > first && !units[end - 1].IsQuotation && (units[end - 1].Token.Kind is TokenKind.QuotationMark || units[end - 1].Token.Kind is TokenKind.Punctuation && units[end - 1].Token.First is ',' or '.' or ';' or ':' or '—' or '-' or '!' or '?' || units[end - 1].Is(WordClass.Coordinator)))
        {
            end--;
        }

        return end;
    }
}
