using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Quotes;

/// <summary>Finds the noun phrase that begins at a place: the speaker behind an inverted verb, the hearer behind "told".</summary>
internal static class ObjectFinder
{
    private const int LongestPhrase = 25;

    /// <summary>The noun phrase from unit <paramref name="first"/> on, or <c>null</c> where none begins there.</summary>
    public static NounPhrase? From(Unit[] units, int first)
    {
        if (first >= units.Length || units[first].IsQuotation)
        {
            return null;
        }

        if (OwnsNothing(units, first) || (units[first].Is(WordClass.Pronoun | WordClass.Object) && !units[first].Is(WordClass.Determiner | WordClass.Possessive)))
        {
            return new NounPhrase(first, first + 1);
        }

        var end = first;
        while (end < units.Length && end - first < LongestPhrase && Extends(units, first, end))
        {
            end++;
        }

        while (end > first && units[end - 1].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Coordinator | WordClass.Adverb) && !IsRank(units, first, end - 1))
        {
            end--;
        }

        return end > first && !units[end - 1].Is(WordClass.Possessive) ? new NounPhrase(first, end) : null;
    }

    /// <summary>"according to her, …", "told her that": not "her |brother".</summary>
    private static bool OwnsNothing(Unit[] units, int at) =>
        units[at].IsWord && units[at].Token.Word.Text == "her" && (at + 1 == units.Length || (!units[at + 1].IsQuotation && (units[at + 1].Token.Kind == TokenKind.Punctuation || units[at + 1].Is(WordClass.That))));

    /// <summary>"said the world number |nine|, Anna Berg".</summary>
    private static bool IsRank(Unit[] units, int first, int at) => at > first && units[at - 1].IsWord && units[at - 1].Token.Word.Text == "number";

    private static bool Extends(Unit[] units, int first, int at)
    {
        var unit = units[at];
        if (unit.IsQuotation)
        {
            return unit.Count <= 10 && at > first && !unit.Pauses && (units[at - 1].Token.Kind == TokenKind.Possessive || units[at - 1].Is(WordClass.Determiner)) || unit.Count <= 6 && at > first && at + 1 < units.Length && units[at + 1].IsWord && !units[at + 1].Is(WordClass.Function);
        }

        switch (unit.Token.Kind)
        {
            case TokenKind.Possessive: return at > first;
            case TokenKind.Number: return at > first || at + 1 < units.Length;
            case TokenKind.Punctuation or TokenKind.QuotationMark: return false;
        }

        if (at > first && unit.Is(WordClass.Determiner | WordClass.Possessive))
        {
            return units[at - 1].Is(WordClass.Preposition | WordClass.Determiner) || IsRank(units, first, at);
        }

        if (unit.Is(WordClass.Determiner | WordClass.Possessive))
        {
            return true;
        }

        return unit.Is(WordClass.Preposition) ? ExtendsByPreposition(units, first, at)
            : unit.Is(WordClass.Coordinator) ? ExtendsByCoordinator(units, first, at)
            : ExtendsByWord(units, first, at);
    }

    private static bool ExtendsByWord(Unit[] units, int first, int at)
    {
        var unit = units[at];
        if (unit.Is(WordClass.Pronoun | WordClass.Object | WordClass.Relative | WordClass.That | WordClass.Subordinator | WordClass.Question | WordClass.Auxiliary | WordClass.Modal | WordClass.Negation))
        {
            return false;
        }

        if (unit.Token.Capital)
        {
            return !(unit.Is(WordClass.Time) && (at == first || !units[at - 1].Is(WordClass.Determiner)));
        }

        if (unit.Is(WordClass.Verb | WordClass.Adverb | WordClass.Time))
        {
            // "Norway's |first new bridge", "on her |show"
            return at > first && ((unit.Is(WordClass.Verb) && (units[at - 1].Is(WordClass.Determiner) || (units[at - 1].Is(WordClass.Possessive) && at > 1 && units[at - 2].Is(WordClass.Preposition)))) || (!unit.Is(WordClass.Time) && units[at - 1].Token.Kind == TokenKind.Possessive));
        }

        if (unit.Is(WordClass.Particle) && at > first && (units[at - 1].Token.NameLike || units[at - 1].Is(WordClass.Particle)))
        {
            return true;
        }

        // A lower-case word behind a name begins something else: "said Smith last week", "said Smith referring to". What opens the phrase is an
        // article, though it may be part of a name too: "dijo el obispo".
        return at == first || !(units[at - 1].Token.NameLike || (units[at - 1].Is(WordClass.Particle) && at - 1 > first)) || unit.Is(WordClass.Role | WordClass.Group | WordClass.Organisation | WordClass.SpeechNoun) || units[at - 1].Is(WordClass.Demonym)
            || (units[first].Is(WordClass.Determiner) && (LeadsToOrganisation(units, at) || EndsPhrase(units, at)));
    }

    /// <summary>"told an Oslo |crowd| on Monday that", "told a Coast TV |town hall| that": the one noun behind a name, or an occasion, before what cannot belong to it.</summary>
    private static bool EndsPhrase(Unit[] units, int at)
    {
        const int LongestOccasion = 3;
        for (var i = at; i < Math.Min(units.Length - 1, at + LongestOccasion) && units[i].IsWord && !units[i].Token.Capital && units[i].Token.Ending == WordEnding.Other && !units[i].Is(WordClass.Function | WordClass.FiniteSign | WordClass.Adverb | WordClass.Time); i++)
        {
            if ((units[i].Is(WordClass.Occasion) || (i == at && units[i].Token.Word.Text.Length == 0)) && units[i + 1].Is(WordClass.That | WordClass.Preposition | WordClass.Time))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the Oslo |harbour rescue agency": the words behind the name lead to what it is.</summary>
    private static bool LeadsToOrganisation(Unit[] units, int at)
    {
        for (var i = at; i < Math.Min(units.Length, at + 4); i++)
        {
            if (!units[i].IsWord || units[i].Token.Capital || units[i].Is(WordClass.Function | WordClass.Verb | WordClass.Adverb | WordClass.Time) || units[i].Token.Word.Form is not CueForm.None)
            {
                return false;
            }

            if (units[i].Is(WordClass.Organisation))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ExtendsByPreposition(Unit[] units, int first, int at)
    {
        if (at == first || at + 1 >= units.Length || !(units[at + 1].IsWord || units[at + 1].Token.Kind == TokenKind.Number))
        {
            return false;
        }

        var word = units[at].Token.Word.Text;
        var afterName = units[at - 1].Token.NameLike;
        return word is "of" or "de" or "du" or "del" or "des" or "von" || (word is "for" or "at" or "with" or "from" or "on" && (!afterName ? units[at - 1].Is(WordClass.Role | WordClass.Group | WordClass.Organisation) : word == "for" && units[at + 1].Token.NameLike));
    }

    private static bool ExtendsByCoordinator(Unit[] units, int first, int at) =>
        at > first && at + 1 < units.Length && units[at - 1].Token.NameLike && units[at + 1].Token.NameLike;
}
