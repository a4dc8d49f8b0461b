using NewsReader.Articles;
using NewsReader.Extraction.Events;
using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Dates;

/// <summary>Finds when words were said: the date beside the reporting verb or the occasion, never one inside the words themselves.</summary>
internal sealed class SaidOnFinder
{
    /// <summary>A speaker's undated words were said with dated ones this many sentences before.</summary>
    private const int Holds = 6;

    /// <summary>Sentences in which a report says when: a second line of the headline may precede.</summary>
    private const int OpeningSentences = 3;

    private const int OldestDays = 60;

    /// <summary>UTF-16 code units before a day that opens its sentence: "Late on Monday, Berg …".</summary>
    private const int LongestStart = 12;

    /// <summary>Words between a day and its verb.</summary>
    private const int Nearby = 8;

    /// <summary>The part of an article's quotes that must share a day where neither its occasion nor its first sentence gives one.</summary>
    private const double LeastShare = 0.5;

    private readonly Reading _reading;
    private readonly DateResolver _resolver;
    private readonly EventTieFinder _ties;
    private readonly ILookup<int, DateExpression> _bySentence;

    public SaidOnFinder(Reading reading, DateResolver resolver, List<DateExpression> expressions, EventTieFinder ties)
    {
        (_reading, _resolver, _ties) = (reading, resolver, ties);
        _bySentence = expressions.Where(e => e.NamesDay).ToLookup(e => e.Sentence);
    }

    /// <summary>For each quote when its words were said: as its own sentence tells, or as it was told of the speaker's words just before.</summary>
    public SaidOn?[] OfQuotes(List<FoundQuote> quotes)
    {
        var found = new SaidOn?[quotes.Count];
        var last = new Dictionary<string, (SaidOn Said, int Sentence)>(StringComparer.Ordinal);
        for (var i = 0; i < quotes.Count; i++)
        {
            var speaker = quotes[i].Source?.Name ?? "";
            found[i] = InSentence(quotes[i].Sentence, e => !quotes[i].Quote.Parts.Any(p => p.Overlaps(e.Span)), "date beside the verb", 0.9);
            if (found[i] is { } said)
            {
                last[speaker] = (said, quotes[i].Sentence);
            }
            else if (speaker.Length > 0 && last.TryGetValue(speaker, out var before) && quotes[i].Sentence - before.Sentence <= Holds)
            {
                found[i] = before.Said with { Evidence = before.Said.Evidence with { Rule = "date of the speaker’s words before", Confidence = 0.7 } };
                last[speaker] = (before.Said, quotes[i].Sentence);
            }
        }

        return found;
    }

    /// <summary>When the article's occasion took place or most of its words were said.</summary>
    public SaidOn? OfArticle(MainEvent? main, List<FoundQuote> quotes, SaidOn?[] dates) =>
        Recent(OfEvent(main)) ?? Recent(OfFirstSentence(quotes, main is { Mention.Noun.Personal: false })) ?? Recent(OfMost(quotes, dates));

    /// <summary>What a report tells of a year ago is not when its main words were said.</summary>
    private SaidOn? Recent(SaidOn? said) =>
        said is { Value: { Day: not null } day } && _reading.Article.Published?.Value is { Day: not null } published && published.First.DayNumber - day.First.DayNumber > OldestDays ? null : said;

    /// <summary>Whether an occasion that the report names later was held before the day its first sentence tells of: background, like last night's rally behind today's answer.</summary>
    public bool IsBackground(MainEvent main, List<FoundQuote> quotes) =>
        _ties.PlaceOf(main.Mention.Sentence) > 0 && OfEvent(main)?.Value is { Day: not null } held && OfFirstSentence(quotes, false, Math.Min(OpeningSentences, _ties.PlaceOf(main.Mention.Sentence)))?.Value is { Day: not null } told && held.First.DayNumber < told.First.DayNumber;

    private SaidOn? OfEvent(MainEvent? main)
    {
        foreach (var mention in main is null ? [] : main.Mentions.Concat(main.Around.Where(m => m.Noun.Kind == main.Mention.Noun.Kind && !m.Elsewhere && _ties.PlaceOf(m.Sentence) is >= 0 and < EventTieFinder.Opening && _ties.Of(m) != EventTie.None)))
        {
            if (InSentence(mention.Sentence, e => Beside(e, mention) || (Tied(e) && Free(e)), "date beside the occasion", 0.85) is { } beside)
            {
                return beside;
            }
        }

        return null;
    }

    /// <summary>As the report's opening tells.</summary>
    private SaidOn? OfFirstSentence(List<FoundQuote> quotes, bool tellsOfEvent, int sentences = OpeningSentences)
    {
        var speakers = quotes.Select(q => q.Source?.Person?.Last).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var sentence in _reading.Sentences)
        {
            if (_ties.PlaceOf(sentence.Index) >= 0 && _ties.PlaceOf(sentence.Index) < sentences
                && InSentence(sentence.Index, e => Free(e) && (tellsOfEvent || TellsOf(sentence, speakers, e)), "date of the report’s first words", 0.8) is { } first)
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>Whether the sentence reports words, names before the day somebody whom the article quotes, or opens the report with a verb of speech.</summary>
    private bool TellsOf(Sentence sentence, HashSet<string> speakers, DateExpression day) =>
        _ties.QuotesIn(sentence.Index).Any() || (_ties.PlaceOf(sentence.Index) == 0 && SpeaksNear(sentence.Units, day)) || sentence.Units.Any(u => u.IsWord && u.Token.NameLike && (u.Span.Start < day.Span.Start || day.Span.Start < sentence.Units[0].Span.Start + LongestStart) && speakers.Contains(u.Span.In(_reading.Text)));

    /// <summary>"rejected the offer on |Monday", "on |Monday| announced": a verb of speech near the day.</summary>
    private static bool SpeaksNear(Unit[] units, DateExpression day)
    {
        var at = Array.FindIndex(units, u => u.Span.End > day.Span.Start);
        for (var i = Math.Max(0, at - Nearby); at >= 0 && i < Math.Min(units.Length, at + Nearby); i++)
        {
            if (units[i].IsWord && units[i].Token.Word.Cue is not null && IsVerb(units[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The day of the first words where the opening dates them, or of most words of the article.</summary>
    private SaidOn? OfMost(List<FoundQuote> quotes, SaidOn?[] dates)
    {
        var counted = quotes.Select((q, i) => (Place: _ties.PlaceOf(q.Sentence), Date: dates[i])).Where(q => q.Place >= 0).ToList();
        if (counted.Take(3).FirstOrDefault(q => q.Date is not null && q.Place < EventTieFinder.Opening).Date is { } first)
        {
            return first;
        }

        var best = counted.Where(q => q.Date is not null).GroupBy(q => (q.Date?.Weekday, q.Date?.Value)).OrderByDescending(g => g.Count()).FirstOrDefault();
        return best is not null && best.Count() >= LeastShare * counted.Count && best.First().Date is { } date
            ? date with { Evidence = date.Evidence with { Rule = "date of most of the words", Confidence = 0.75 } }
            : null;
    }

    private bool Free(DateExpression e) => !_ties.QuotesIn(e.Sentence).Any(q => q.Quote.Parts.Any(p => p.Overlaps(e.Span)));

    private SaidOn? InSentence(int sentence, Func<DateExpression, bool> fits, string rule, double confidence)
    {
        foreach (var expression in _bySentence[sentence])
        {
            if (!expression.Future && fits(expression) && (rule == "date beside the occasion" || Tied(expression)) && !LooksElsewhere(expression))
            {
                var day = _resolver.Resolve(expression);
                if (day is null && expression.Weekday is null)
                {
                    continue;
                }

                return new SaidOn(day, expression.Weekday?.ToString(), _reading.Article.EvidenceAt(expression.Span, rule, confidence));
            }
        }

        return null;
    }

    /// <summary>"Thursday's |debate", "a rally in Oslo on Tuesday": the date belongs to the phrase.</summary>
    private bool Beside(DateExpression e, EventMention mention)
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
            if (units[i].IsQuotation || units[i].Is(WordClass.FiniteSign | WordClass.That | WordClass.Relative | WordClass.Subordinator) || units[i].Token.Word.Cue is not null || (units[i].IsWord && units[i].Token.Word.Text is "before" or "after" or "ahead"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the date stands with a verb of the main clause, not in a clause of its own or inside a name.</summary>
    private bool Tied(DateExpression e)
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
            if (OpensClause(units[i]))
            {
                // "Berg, who lost in May, called for help on Monday", "The woman who lost it asked on Monday": the clause had ended before the verb.
                return comma || verbs > 1;
            }

            verbs += IsVerb(units[i]) && !IsParticiple(units, i) ? 1 : 0;
        }

        return verbs > 0 || at <= 1 || follows;
    }

    /// <summary>"the Coast Times reported |Monday": the day of the newspaper.</summary>
    private bool RelayedOn(Unit[] units, int at)
    {
        var verb = at > 0 && units[at - 1].IsWord && units[at - 1].Token.Word.Text == "on" ? at - 2 : at - 1;
        return verb > 0 && units[verb].IsWord && units[verb].Token.Word.Cue?.Lemma == "report" && Outlets.Ends(_reading.Text.AsSpan(units[verb - 1].Span.Start, units[verb - 1].Span.Length));
    }

    /// <summary>"who", "after", "that": what follows is dated apart from the main clause. "As" tells of the same time.</summary>
    private static bool OpensClause(Unit unit) =>
        unit.Is(WordClass.That | WordClass.Relative) || (unit.Is(WordClass.Subordinator) && unit.Token.Word.Text != "as") || (unit.IsWord && unit.Token.Word.Text is "after" or "before" or "since" or "until" or "following");

    private static bool VerbFollows(Unit[] units, int at)
    {
        while (at < units.Length && (units[at].Is(WordClass.Time | WordClass.Adverb) || units[at].IsMark(',')))
        {
            at++;
        }

        return at < units.Length && IsVerb(units[at]) && !units[at].Is(WordClass.Modal | WordClass.Auxiliary);
    }

    /// <summary>"the wounded", "in advertisements announced |Wednesday": the words behind belong to a noun.</summary>
    private static bool IsParticiple(Unit[] units, int at)
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
            || (i >= 0 && i < at - 1 && !units[at - 1].Token.Capital && (units[i].Is(WordClass.Preposition) || (units[i].Is(WordClass.Determiner) && i > 0 && units[i - 1].Is(WordClass.Preposition))));
    }

    private static bool IsVerb(Unit unit) =>
        unit.IsWord && !unit.Token.Capital && (unit.Is(WordClass.FiniteSign) || unit.Token.Ending == WordEnding.Ed || (unit.Token.Word.Form & (CueForm.Past | CueForm.ThirdPerson)) != 0);

    /// <summary>"since October 7", "the Oct. 7 attacks", "next Friday": the date of something else.</summary>
    private bool LooksElsewhere(DateExpression e)
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
            || (low > 0 && (IsProgramme(low) || Qualifies(low))) || e.Shift > 0 || e.Meaning == DateMeaning.ComingWeekday;
    }

    /// <summary>"won her |Tuesday| primary": the day of a thing.</summary>
    private bool Qualifies(int at) =>
        _reading.Tokens[at - 1].Word.Text is "his" or "her" or "their" or "its" && at + 1 < _reading.Tokens.Length && _reading.Tokens[at + 1].Kind == TokenKind.Word && !_reading.Tokens[at + 1].Word.Classes.HasFlag(WordClass.Preposition);

    /// <summary>"spoke to Harbour News |Saturday on Coast Channel": the day is part of a programme's name.</summary>
    private bool IsProgramme(int at) =>
        at + 2 < _reading.Tokens.Length && _reading.Tokens[at + 1].Word.Text == "on" && _reading.Tokens[at + 2].Capital && _reading.Tokens[at - 1].Capital
        && Outlets.Ends(_reading.Text.AsSpan(_reading.Tokens[at - 1].Span.Start, _reading.Tokens[at - 1].Span.Length));
}
