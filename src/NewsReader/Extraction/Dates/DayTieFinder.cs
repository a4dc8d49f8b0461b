using NewsReader.Extraction.Events;
using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Dates;

/// <summary>Answers whether a date tells when its sentence's main clause took place, or dates something else in it.</summary>
internal sealed class DayTieFinder(Reading reading)
{
    /// <summary>UTF-16 code units before a day that opens its sentence: "Late on Monday, Berg …".</summary>
    private const int LongestStart = 12;

    private readonly Reading _reading = reading;

    /// <summary>"Thursday's |debate", "a rally in Oslo on Tuesday": the date belongs to the phrase.</summary>
    public bool Beside(DateExpression e, EventMention mention)
    {
        var units = _reading.Sentences[mention.Sentence].Units;
        var at = Array.FindIndex(units, u => u.Span.Start >= e.Span.Start);
        if (at < 0)
        {
            return false;
        }

        if (at < mention.First)
        {
            return at + 1 < units.Length && units[at + 1].Token.Kind == TokenKind.Possessive && mention.First - at <= 4;
        }

        for (var i = mention.End; i < at; i++)
        {
            if (units[i].IsQuotation || units[i].Is(WordClass.FiniteSign | WordClass.That | WordClass.Relative | WordClass.Subordinator) || (units[i].Token.Word.Cue is not null && !units[i].Token.Capital) || (units[i].IsWord && units[i].Token.Word.Text is "before" or "after" or "ahead"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the date stands with a verb of the main clause, not in a clause of its own or inside a name.</summary>
    public bool Tied(DateExpression e)
    {
        var units = _reading.Sentences[e.Sentence].Units;
        var at = Array.FindIndex(units, u => u.Span.End > e.Span.Start);
        var behind = Array.FindIndex(units, u => u.Span.Start >= e.Span.End);
        if (at < 0 || units[at].IsQuotation || (behind > 0 && units[behind].Token.Kind == TokenKind.Possessive))
        {
            return false;
        }

        if (RelayedOn(units, at))
        {
            return false;
        }

        var (verbs, comma, follows) = (0, false, behind > 0 && VerbFollows(units, behind));
        for (var i = at - 1; i >= 0; i--)
        {
            comma |= units[i].IsMark(',') && (verbs > 0 || follows);
            if (OpensClause(units, i))
            {
                if (i == 0 && verbs == 0 && units[0].IsWord && units[0].Token.Word.Text is "after" or "following" or "before")
                {
                    // "After a rally on Friday, Berg was asked": one day.
                    return true;
                }

                // "Berg, who lost in May, called for help on Monday", "The woman who lost it asked on Monday": the clause had ended before the verb.
                return comma || verbs > 1;
            }

            verbs += IsVerb(units[i]) && !IsParticiple(units, i, at) ? 1 : 0;
        }

        return verbs > 0 || at <= 1 || follows;
    }

    public bool InsideQuotation(DateExpression e) => _reading.Sentences[e.Sentence].Units is var units && Array.FindIndex(units, u => u.Span.End > e.Span.Start) is >= 0 and var at && units[at].IsQuotation;

    /// <summary>Whether the verb nearest before the date, or else the first behind it, is one of speech.</summary>
    public bool Says(DateExpression e)
    {
        var units = _reading.Sentences[e.Sentence].Units;
        var at = Array.FindIndex(units, u => u.Span.End > e.Span.Start);
        var verb = at > 0 ? Array.FindLastIndex(units, at - 1, IsVerb) : -1;
        verb = verb < 0 && at >= 0 ? Array.FindIndex(units, at, IsVerb) : verb;
        return verb >= 0 && units[verb].Token.Word.Cue is not null;
    }

    /// <summary>"Anna Berg on |Monday", "On |Monday|, Anna Berg": the sentence names one of them before the date, or opens with the date.</summary>
    /// <param name="e">The date.</param>
    /// <param name="names">Last names.</param>
    public bool Follows(DateExpression e, HashSet<string> names)
    {
        var units = _reading.Sentences[e.Sentence].Units;
        return Array.Exists(units, u => u.IsWord && u.Token.NameLike && (u.Span.Start < e.Span.Start || e.Span.Start < units[0].Span.Start + LongestStart) && names.Contains(u.Span.In(_reading.Text)));
    }

    /// <summary>"the Coast Times reported |Monday": the day of the newspaper.</summary>
    private bool RelayedOn(Unit[] units, int at)
    {
        var verb = at > 0 && units[at - 1].IsWord && units[at - 1].Token.Word.Text == "on" ? at - 2 : at - 1;
        return verb > 0 && units[verb].IsWord && units[verb].Token.Word.Cue?.Lemma == "report" && Outlets.Ends(_reading.Text.AsSpan(units[verb - 1].Span.Start, units[verb - 1].Span.Length));
    }

    /// <summary>"who", "after", "that": what follows is dated apart from the main clause. "As" and "while campaigning" tell of the same time.</summary>
    private static bool OpensClause(Unit[] units, int at)
    {
        var unit = units[at];
        var meanwhile = unit.Is(WordClass.Subordinator) && (unit.Token.Word.Text == "as" || (unit.Token.Word.Text == "while" && at + 1 < units.Length && units[at + 1].IsWord && units[at + 1].Token.Ending == WordEnding.Ing));
        return unit.Is(WordClass.That | WordClass.Relative) || (unit.Is(WordClass.Subordinator) && !meanwhile) || (unit.IsWord && unit.Token.Word.Text is "after" or "before" or "since" or "until" or "following");
    }

    private static bool VerbFollows(Unit[] units, int at)
    {
        while (at < units.Length && (units[at].Is(WordClass.Time | WordClass.Adverb) || units[at].IsMark(',')))
        {
            at++;
        }

        return at < units.Length && IsVerb(units[at]) && !units[at].Is(WordClass.Modal | WordClass.Auxiliary);
    }

    /// <summary>"the wounded", "in advertisements announced |Wednesday": the words behind belong to a noun.</summary>
    private static bool IsParticiple(Unit[] units, int at, int day)
    {
        if (units[at].Token.Ending != WordEnding.Ed || at == 0)
        {
            return false;
        }

        var i = at - 1;
        while (i >= 0 && units[i].IsWord && !units[i].Is(WordClass.Function) && !IsVerb(units[i]))
        {
            i--;
        }

        return units[at - 1].Is(WordClass.Determiner | WordClass.Possessive)
            || (day - at <= 2 && i >= 0 && i < at - 1 && !units[at - 1].Token.Capital && (units[i].Is(WordClass.Preposition) || (units[i].Is(WordClass.Determiner) && i > 0 && units[i - 1].Is(WordClass.Preposition))));
    }

    public static bool IsVerb(Unit unit) =>
        unit.IsWord && !unit.Token.Capital && (unit.Is(WordClass.FiniteSign) || unit.Token.Ending == WordEnding.Ed || (unit.Token.Word.Form & (CueForm.Past | CueForm.ThirdPerson)) != 0);

    /// <summary>"since October 7", "the Oct. 7 attacks", "next Friday": the date of something else.</summary>
    public bool LooksElsewhere(DateExpression e)
    {
        var tokens = _reading.Tokens;
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.Start < e.Span.Start) { low = middle + 1; } else { high = middle; }
        }

        return (low > 0 && tokens[low - 1].Word.Text is "since" or "until" or "till" or "before" or "after" or "from" or "of" or "by")
            || (low > 0 && e.Meaning is DateMeaning.WithoutYear or DateMeaning.Absolute && tokens[low - 1].Word.Text is "the")
            || (low > 0 && (IsProgramme(low) || Qualifies(low) || IsLimit(low))) || e.Shift > 0 || e.Meaning == DateMeaning.ComingWeekday;
    }

    /// <summary>"as soon as |Monday", "no later than |Friday", "prior to |Sunday": something else ends or may begin then.</summary>
    private bool IsLimit(int at) => at > 1 && Letters(at - 1) switch
    {
        "as" => Letters(at - 2) is "soon" or "early" or "late",
        "than" => Letters(at - 2) is "later" or "earlier" or "sooner",
        "to" => Letters(at - 2) is "prior",
        "through" => true,
        _ => false,
    };

    private ReadOnlySpan<char> Letters(int at) => _reading.Text.AsSpan(_reading.Tokens[at].Span.Start, _reading.Tokens[at].Span.Length);

    /// <summary>"won her |Tuesday| primary": the day of a thing.</summary>
    private bool Qualifies(int at) =>
        _reading.Tokens[at - 1].Word.Text is "his" or "her" or "their" or "its" && at + 1 < _reading.Tokens.Length && _reading.Tokens[at + 1].Kind == TokenKind.Word && !_reading.Tokens[at + 1].Word.Classes.HasFlag(WordClass.Preposition);

    /// <summary>"spoke to Harbour News |Saturday on Coast Channel": the day is part of a programme's name.</summary>
    private bool IsProgramme(int at) =>
        at + 2 < _reading.Tokens.Length && _reading.Tokens[at + 1].Word.Text == "on" && _reading.Tokens[at + 2].Capital && _reading.Tokens[at - 1].Capital
        && Outlets.Ends(_reading.Text.AsSpan(_reading.Tokens[at - 1].Span.Start, _reading.Tokens[at - 1].Span.Length));
}
