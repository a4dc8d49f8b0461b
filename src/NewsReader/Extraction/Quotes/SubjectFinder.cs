using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Quotes;

/// <summary>Finds the noun phrase before a verb.</summary>
internal static class SubjectFinder
{
    private const int LongestAppositive = 40;
    private const int LongestPhrase = 25;

    /// <summary>The noun phrase that ends with unit <paramref name="last"/>, or the one an apposition ending there explains.</summary>
    public static NounPhrase? Before(Unit[] units, int last)
    {
        if (last < 0)
        {
            return null;
        }

        var unit = units[last];
        if (unit.IsMark(')') || unit.IsMark(']'))
        {
            var open = Back(units, last, unit.IsMark(')') ? '(' : '[');
            return open > 0 ? Before(units, open - 1) : null;
        }

        if (unit.IsQuotation && unit.Pauses)
        {
            // "Berg, who calls the plan “a gift,” said": the comma stands inside the marks.
            return BeforeRelative(units, last);
        }

        if (unit.IsMark(',') || unit.IsMark('—') || unit.IsMark('-'))
        {
            return BeforeAppositive(units, last, unit.Token.First);
        }

        return unit.Is(WordClass.Pronoun | WordClass.Relative) && !unit.Is(WordClass.Determiner) ? Single(units, last)
            : Phrase(units, last) is { } phrase ? BeforeClause(units, phrase) ?? BehindInsertion(units, phrase) : null;
    }

    /// <summary>"People who live in Turku said": the phrase ends a relative clause whose antecedent is the subject.</summary>
    private static NounPhrase? BeforeClause(Unit[] units, NounPhrase phrase)
    {
        for (var i = phrase.First - 1; i > 0 && phrase.First - i < 14; i--)
        {
            if (units[i].IsQuotation || units[i].Token.Kind == TokenKind.Punctuation || units[i].Is(WordClass.Coordinator | WordClass.Subordinator) || units[i].Token.Word.Form is not (CueForm.None or CueForm.Base))
            {
                return null;
            }

            if (units[i].IsWord && units[i].Token.Word.Text == "who" && units[i - 1].IsWord)
            {
                return Phrase(units, i - 1);
            }
        }

        return null;
    }

    /// <summary>"Berg during a visit to the yard said", "scientists at the lab in Turku said": the subject begins before the phrases that hang on it.</summary>
    private static NounPhrase BehindInsertion(Unit[] units, NounPhrase phrase)
    {
        var whole = phrase;
        for (var step = 0; step < 3 && whole.First > 1 && units[whole.First - 1].Is(WordClass.Preposition) && Phrase(units, whole.First - 2) is { } before; step++)
        {
            if (units[before.End - 1].Token.NameLike && !units[whole.First - 1].Is(WordClass.Particle) && units[whole.First - 1].Token.Word.Text is not ("of" or "for"))
            {
                return before;
            }

            whole = new NounPhrase(before.First, phrase.End);
        }

        return whole.First == 0 || !units[whole.First - 1].Is(WordClass.Preposition) ? whole : phrase;
    }

    private static NounPhrase? Single(Unit[] units, int at) =>
        units[at].Is(WordClass.Relative) && at > 0 && units[at - 1].Is(WordClass.Preposition) ? null : new NounPhrase(at, at + 1);

    private static int Back(Unit[] units, int from, char mark)
    {
        for (var i = from - 1; i >= 0 && from - i < LongestAppositive; i--)
        {
            if (units[i].IsMark(mark))
            {
                return i;
            }
        }

        return -1;
    }

    private static NounPhrase? BeforeAppositive(Unit[] units, int close, char mark)
    {
        if (BeforeRelative(units, close) is { } antecedent)
        {
            return antecedent;
        }

        var open = Back(units, close, mark);
        if (open <= 0 || close - open < 2)
        {
            return null;
        }

        var inner = Before(units, close - 1) is { } last && last.First == open + 1 && IsName(units, last.First, last.End) && last.Length > 1 ? last : (NounPhrase?)null;
        if (Outside(units, open, close, mark) is not { } phrase)
        {
            return inner;
        }

        // "the group's president, John Smith, said": the name says more than the description.
        if (inner is { } name && (!units[phrase.End - 1].Token.NameLike || units[phrase.First].Token.Ending == WordEnding.Ing))
        {
            return name with { Begin = phrase.Begin };
        }

        // "John Smith, D-Ohio, the chairman, said": go on to the name in front, but not to the place of "In Turku, John Smith, 58, said".
        while (phrase.First > 1 && units[phrase.First - 1].IsMark(',') && Phrase(units, phrase.First - 2) is { } further && IsName(units, further.First, further.End) && units[further.End - 1].Token.Ending != WordEnding.Ly
            && !(further.First > 0 && units[further.First - 1].Is(WordClass.Preposition)))
        {
            phrase = further;
        }

        return phrase;
    }

    /// <summary>The phrase before the nearest comma to the left that does not hang on a preposition: "Anna Berg, during a visit to Turku, Finland, said".</summary>
    private static NounPhrase? Outside(Unit[] units, int open, int close, char mark)
    {
        NounPhrase? nearest = null;
        for (; open > 0 && close - open < LongestAppositive; open = Back(units, open, mark))
        {
            if ((units[open - 1].Token.Kind != TokenKind.Punctuation || units[open - 1].Token.First is ')' or ']') && !units[open - 1].IsQuotation && Before(units, open - 1) is { } phrase)
            {
                nearest ??= phrase;
                if (phrase.Begin == 0 || !units[phrase.Begin - 1].Is(WordClass.Preposition))
                {
                    return phrase;
                }
            }
        }

        return nearest;
    }

    /// <summary>"Anna Berg, who lost her house in March, said": what stands before the nearest ", who".</summary>
    private static NounPhrase? BeforeRelative(Unit[] units, int close)
    {
        for (var i = close - 1; i > 1 && close - i < LongestAppositive; i--)
        {
            if (units[i].IsWord && !units[i].Token.Capital && units[i].Token.Word.Text is "who" or "whose" or "which" && (units[i - 1].IsMark(',') || units[i - 1].Pauses))
            {
                return Before(units, i - 2);
            }

            // "Anna Berg, facing a vote in March, said".
            if (units[i].IsWord && !units[i].Token.Capital && units[i].Token.Ending == WordEnding.Ing && units[i - 1].IsMark(',') && Before(units, i - 2) is { } name && units[name.End - 1].Token.NameLike)
            {
                return name;
            }
        }

        return null;
    }

    private static bool IsName(Unit[] units, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (units[i].IsQuotation || !(units[i].Token.NameLike || units[i].Is(WordClass.Particle)) || units[i].Is(WordClass.Time))
            {
                return false;
            }
        }

        return end > first;
    }

    private static NounPhrase? Phrase(Unit[] units, int last)
    {
        var first = last + 1;
        while (first > 0 && last - first < LongestPhrase && Extends(units, first - 1, first, last))
        {
            first--;
        }

        if (first > 0 && first <= last && units[first - 1].Is(WordClass.Relative) && LooksVerbal(units[first]))
        {
            // "People who attended the rally said": the subject stands before the relative clause.
            return Phrase(units, first - (units[Math.Max(0, first - 2)].IsMark(',') ? 3 : 2));
        }

        while (first <= last && units[first].Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Adverb | WordClass.Time) && !units[first].Is(WordClass.Determiner) && !(units[first].Token.NameLike && first == last))
        {
            first++;
        }

        return first <= last && IsNominal(units[last]) ? new NounPhrase(first, last + 1) : null;
    }

    private static bool LooksVerbal(Unit unit) => unit.IsWord && !unit.Token.Capital
        && (unit.Is(WordClass.Verb) || unit.Token.Word.Cue is not null || unit.Token.Span.Length > 3);

    private static bool IsNominal(Unit unit) => unit.IsQuotation || unit.Token.Kind is TokenKind.Number
        || (unit.IsWord && !unit.Is(WordClass.Function & ~(WordClass.Determiner | WordClass.Pronoun)));

    /// <summary>Whether unit <paramref name="at"/> belongs to the phrase that so far begins at <paramref name="first"/>.</summary>
    private static bool Extends(Unit[] units, int at, int first, int last)
    {
        var unit = units[at];
        if (unit.IsQuotation)
        {
            return unit.Count <= 8 && !unit.Pauses && first <= last;
        }

        if (unit.Token.Kind is TokenKind.Possessive)
        {
            return first <= last;
        }

        if (unit.Token.Kind is TokenKind.Punctuation or TokenKind.QuotationMark)
        {
            return unit.IsMark('-') && first <= last && at > 0;
        }

        if (unit.Token.Kind == TokenKind.Number)
        {
            return true;
        }

        var next = first <= last ? units[first] : default;
        if (first <= last && next.Is(WordClass.Determiner | WordClass.Possessive) && !unit.Is(WordClass.Preposition) && !unit.Is(WordClass.Determiner))
        {
            return false;
        }

        return unit.Is(WordClass.Preposition) ? JoinsByPreposition(units, at, first, last)
            : unit.Is(WordClass.Coordinator) ? JoinsNames(units, at, first, last)
            : ExtendsByWord(unit, first <= last, next);
    }

    private static bool ExtendsByWord(Unit unit, bool inside, Unit next)
    {
        if (unit.Is(WordClass.Relative | WordClass.That | WordClass.Subordinator | WordClass.Question | WordClass.Auxiliary | WordClass.Modal | WordClass.Object))
        {
            return unit.Is(WordClass.Determiner) && unit.Is(WordClass.That) && inside;
        }

        if (unit.Token.Capital)
        {
            return !(unit.Is(WordClass.Time) && inside && next.Token.Capital) && !(unit.Is(WordClass.Pronoun) && !unit.Is(WordClass.Determiner)) && !unit.Is(WordClass.Adverb);
        }

        if (unit.Is(WordClass.Pronoun) && !unit.Is(WordClass.Determiner))
        {
            return false;
        }

        return !unit.Is(WordClass.Verb | WordClass.Adverb) && !(unit.Token.Word.Form is CueForm.Past or (CueForm.Past | CueForm.Participle) or CueForm.Gerund && unit.Token.Word.Cue is not null);
    }

    private static bool JoinsByPreposition(Unit[] units, int at, int first, int last)
    {
        if (at == 0 || first > last || !units[at].Is(WordClass.Preposition) || units[at].Token.Capital)
        {
            return false;
        }

        var before = units[at - 1];
        var word = units[at].Token.Word.Text;
        return before.IsWord && !before.Is(WordClass.Function | WordClass.Verb | WordClass.Time | WordClass.Adverb) && !PastLike(before)
            && (word is "of" or "de" or "du" or "del" or "des" or "von" or "for" or "from" or "at" or "with" || (word is "in" or "to" or "on" && !before.Token.Capital && before.Is(WordClass.Role | WordClass.Group | WordClass.Organisation)));
    }

    private static bool PastLike(Unit unit) => unit.Token.Word.Form is CueForm.Gerund || (unit.Token.Word.Form & CueForm.Past) != 0;

    private static bool JoinsNames(Unit[] units, int at, int first, int last) =>
        first <= last && at > 0 && units[at - 1].IsWord && units[at].Token.Word.Text is "and" or "&"
        && ((units[first].Token.NameLike && units[at - 1].Token.NameLike && BeginsPhrase(units, at - 1)) || (units[at - 1].Is(WordClass.Group) && units[first].Is(WordClass.Group)));

    /// <summary>Whether the name that ends at <paramref name="last"/> begins the sentence or follows a mark.</summary>
    private static bool BeginsPhrase(Unit[] units, int last)
    {
        while (last >= 0 && units[last].Token.NameLike)
        {
            last--;
        }

        return last < 0 || units[last].IsQuotation || units[last].Is(WordClass.Determiner) || (units[last].Token.Kind is TokenKind.Punctuation && !units[last].IsMark('.'));
    }
}
