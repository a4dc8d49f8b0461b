using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Finds who-said-what in a sentence: each reporting verb with its subject and the words it reports.</summary>
internal sealed class StatementFinder
{
    /// <summary>Tokens of a quotation, its marks included, from which it may hold the verb of its clause: “We waited” for the ferry, he said.</summary>
    private const int SeveralWords = 4;

    private readonly Sentence _sentence;
    private readonly Unit[] _units;
    private readonly List<VerbGroup> _verbs = [];
    private readonly List<int> _stops = [];
    private readonly List<Statement> _found;
    private readonly VerbSubjects _subjects;

    private StatementFinder(Sentence sentence, List<Statement> found)
    {
        (_sentence, _units, _found) = (sentence, sentence.Units, found);
        _subjects = new VerbSubjects(_units, _verbs);
    }

    /// <summary>Appends the statements of the sentence.</summary>
    public static void Find(Sentence sentence, List<Statement> found) => new StatementFinder(sentence, found).Find();

    private void Find()
    {
        CueFinder.Find(_units, _verbs);
        if (_verbs.Count == 0)
        {
            return;
        }

        FindStops();
        foreach (var verb in _verbs)
        {
            if (!verb.Negated && verb.Mood != VerbMood.Passive && Read(verb) is { } statement && (statement.Source is not null || verb.Mood != VerbMood.Finite || HasQuotation(statement)))
            {
                _found.Add(statement);
            }
        }
    }

    /// <summary>A report that joins another one ends it: ", adding that", "and warned that".</summary>
    private void FindStops()
    {
        foreach (var verb in _verbs)
        {
            if (verb.First < 2 || verb.Mood is VerbMood.Infinitive or VerbMood.Passive)
            {
                continue;
            }

            var before = _units[verb.First - 1];
            if (before.IsMark(',') || before.Is(WordClass.Coordinator))
            {
                _stops.Add(verb.First - 1);
            }
            else if (verb.Mood == VerbMood.Gerund && before.Pauses)
            {
                _stops.Add(verb.First);
            }
            else if (verb.Mood == VerbMood.Finite && SubjectFinder.Before(_units, verb.First - 1) is { Begin: > 1 } subject && JoinsClauses(subject.Begin - 1))
            {
                _stops.Add(subject.Begin - 1);
            }
        }

        for (var i = 1; i + 1 < _units.Length; i++)
        {
            if (AccordingFinder.At(_units, i))
            {
                _stops.Add(i);
            }
        }

        _stops.Sort();
    }

    /// <summary>", and he", ", while she", "; he": another clause of the sentence begins.</summary>
    private bool JoinsClauses(int at) => _units[at].IsMark(';') || (_units[at - 1].IsMark(',') && _units[at].Is(WordClass.Coordinator | WordClass.Subordinator));

    private Statement? Read(VerbGroup verb)
    {
        var subject = _subjects.Of(verb, out var inverted);
        if (subject is null && !(verb.Cue.Takes(CueUse.Direct | CueUse.Clause)))
        {
            return null;
        }

        var after = inverted && subject is { } s ? s.End : AfterHearer(verb);
        var behind = Narrow(verb, subject, ContentFinder.Behind(_units, after, verb, _stops));
        var parts = new List<(int First, int End)>();
        var before = Before(verb, subject, inverted, behind);
        if (before is { } b)
        {
            parts.Add(b);
        }

        if (behind.Found && Takes(verb, behind, before, inverted))
        {
            parts.Add((behind.First, behind.End));
        }

        if (before is { } quoted && _units[quoted.End - 1].IsQuotation && parts.Count == 1)
        {
            AddResumed(after, parts);
        }

        return parts.Count > 0 ? Make(verb, subject, inverted, parts, behind)
            : Announces(verb, subject) ? Make(verb, subject, inverted, [], behind) : null;
    }

    /// <summary>Ends content where its clause ends: behind what a verb of judgment quotes, and before the main clause that follows "While she said …,".</summary>
    private ContentFinder.Content Narrow(VerbGroup verb, NounPhrase? subject, ContentFinder.Content behind)
    {
        if (!behind.Found)
        {
            return behind;
        }

        var judges = !verb.Cue.Takes(CueUse.Direct | CueUse.Clause);
        var subordinate = subject is { Begin: > 0 } s && _units[s.Begin - 1].Is(WordClass.Subordinator) && !_units[s.Begin - 1].Is(WordClass.Adverb);
        var relative = subject is { First: > 0 } r && _units[r.First].Is(WordClass.Relative) && _units[r.First - 1].IsMark(',');
        if (!judges && ((!subordinate && !relative) || AsNoted(verb)))
        {
            // “that crap,” in an interview: what follows a quotation's comma with a preposition is not reported.
            var last = Array.FindIndex(_units, behind.First, behind.End - behind.First, u => u.Pauses);
            return last > behind.First && last + 1 < behind.End && _units[last + 1].Is(WordClass.Preposition) ? behind with { End = last + 1 } : behind;
        }

        var quoted = false;
        for (var i = behind.First; i < behind.End; i++)
        {
            quoted |= _units[i].IsQuotation;
            var next = i + 1 < behind.End ? _units[i + 1] : default;
            if (judges ? (_units[i].IsMark(',') && !(quoted && next.IsQuotation)) || _units[i].Pauses || (quoted && _units[i].Is(WordClass.Weekday)) || (_units[i].Is(WordClass.Coordinator | WordClass.Subordinator) && quoted && !next.IsQuotation)
                : _units[i].IsMark(',') && relative ? i > behind.First + 1 : _units[i].IsMark(',') && i > behind.First + 3 && (next.Is(WordClass.Pronoun | WordClass.Determiner) || next.Token.NameLike) || (_units[i].Pauses && i > behind.First && i + 1 < behind.End))
            {
                return behind with { End = ContentFinder.TrimEnd(_units, behind.First, _units[i].Pauses ? i + 1 : i) };
            }
        }

        return behind;
    }

    /// <summary>“…,” he said of the vote, “…”: a quotation behind a comma goes on.</summary>
    private void AddResumed(int after, List<(int First, int End)> parts)
    {
        var end = ContentFinder.EndFrom(_units, after, _stops);
        for (var i = after + 1; i < end; i++)
        {
            if (_units[i].IsQuotation && _units[i].Count > 3 && (_units[i - 1].IsMark(',') || _units[i - 1].IsMark(':')))
            {
                parts.Add((i, i + 1));
                return;
            }
        }
    }

    /// <summary>Whether the words come in the next sentence: "He said:", "She said in a statement."</summary>
    private bool Announces(VerbGroup verb, NounPhrase? subject) =>
        subject is not null && (verb.Mood == VerbMood.Finite || (verb.Mood == VerbMood.Infinitive && _units[^1].IsMark(':') && verb == _verbs[^1])) && verb.Cue.Takes(CueUse.Direct) && (_units[^1].IsMark(':') || (_units[^1].IsMark('.') && verb == _verbs[^1] && _units.Length < 40));

    private int AfterHearer(VerbGroup verb)
    {
        if (!verb.Cue.Takes(CueUse.Hearer) || verb.End >= _units.Length)
        {
            return verb.End;
        }

        return ObjectFinder.From(_units, verb.End) is { } hearer ? hearer.End : verb.End;
    }

    /// <summary>The words in front of ", X said" that belong to the report.</summary>
    private (int First, int End)? Before(VerbGroup verb, NounPhrase? subject, bool inverted, ContentFinder.Content behind)
    {
        var edge = inverted || verb.Cue.Takes(CueUse.Final) ? verb.First : subject?.Begin ?? 0;
        if (edge < 1 || (verb.Mood is VerbMood.Gerund && !IsQuotedAs(verb)) || verb.Mood is VerbMood.Infinitive || (subject is { } s && s.First > verb.First && !inverted))
        {
            return null;
        }

        var mark = _units[edge - 1];
        var quotation = mark.IsQuotation && mark.Count > 2;
        if (!(quotation || mark.IsMark(',') || mark.IsMark('—')) || (behind.Found && !behind.Resumes && !quotation && !BehindQuotation(edge - 1)))
        {
            return null;
        }

        var first = verb.Cue.Takes(CueUse.Final) && subject is { } leading ? leading.End : 0;
        first = first > 0 && first < edge && _units[first].IsMark(',') ? first + 1 : first;
        foreach (var stop in _stops)
        {
            first = stop < edge - 1 ? stop + 1 : first;
        }

        var end = ContentFinder.TrimEnd(_units, first, edge);
        if (!quotation && !(end > first && _units[end - 1].IsQuotation) && !(verb.Cue.Takes(CueUse.Clause) && LooksLikeClause(first, end, behind)))
        {
            return null;
        }

        return end > first ? (first, end) : null;
    }

    /// <summary>Whether only commas and dashes stand between a quotation and there.</summary>
    private bool BehindQuotation(int mark)
    {
        while (mark > 0 && (_units[mark].IsMark(',') || _units[mark].IsMark('—')))
        {
            mark--;
        }

        return _units[mark].IsQuotation;
    }

    /// <summary>“We waited,” Berg is quoted as saying.</summary>
    private bool IsQuotedAs(VerbGroup verb) => verb.First > 0 && _units[verb.First - 1].IsWord && _units[verb.First - 1].Token.Word.Text == "as";

    /// <summary>"As the Coast Journal noted, the ferry is old": what follows the comma is what was noted.</summary>
    private bool AsNoted(VerbGroup verb) =>
        verb.Mood == VerbMood.Finite && SubjectFinder.Before(_units, verb.First - 1) is { Begin: 1 or 2 } subject && _units[subject.Begin - 1].IsWord && _units[subject.Begin - 1].Token.Word.Text == "as"
        && (subject.Begin == 1 || _units[0].Is(WordClass.Coordinator));

    private bool LooksLikeClause(int first, int end, ContentFinder.Content behind)
    {
        if (behind.Resumes)
        {
            return end - first >= 1;
        }

        for (var i = first; i < end; i++)
        {
            if (_units[i].Is(WordClass.FiniteSign) || _units[i].Token.Ending == WordEnding.Ed || (i == first && _units[i].IsQuotation && _units[i].Count > SeveralWords))
            {
                return true;
            }
        }

        return false;
    }

    private bool Takes(VerbGroup verb, ContentFinder.Content behind, (int First, int End)? before, bool inverted)
    {
        if (behind.Resumes && before is null && AsNoted(verb))
        {
            return verb.Cue.Takes(CueUse.Clause);
        }

        if (behind.Resumes && before is null && verb.Cue.Takes(CueUse.Comma))
        {
            return verb.Mood == VerbMood.Finite;
        }

        if (behind.Resumes)
        {
            return before is not null && (!_units[before.Value.End - 1].IsQuotation || _units[behind.First].IsQuotation);
        }

        if (before is not null || (inverted && !verb.Cue.Takes(CueUse.Initial)))
        {
            return _units[behind.First].IsQuotation;
        }

        var quoted = false;
        for (var i = behind.First; i < behind.End; i++)
        {
            quoted |= _units[i].IsQuotation;
        }

        var opens = _units[behind.First];
        if (!behind.That && !opens.IsQuotation && ((opens.Is(WordClass.FiniteSign) && opens.Token.Ending != WordEnding.Ing && !HoldsSubject(opens)) || (!quoted && opens.IsWord && opens.Token.Word.Text is "as" or "when" or "while" or "after" or "before")))
        {
            // "said as the crowd cheered": when, not what.
            return false;
        }

        if (quoted)
        {
            return verb.Cue.Takes(CueUse.Object | CueUse.Direct);
        }

        if (verb.Mood == VerbMood.Infinitive && !(verb.Cue.Lemma is "say" or "tell" or "announce" or "add" && !_units[behind.First].Is(WordClass.Question)))
        {
            return false;
        }

        return behind.That ? verb.Cue.Takes(CueUse.Clause)
            : verb.Cue.Takes(CueUse.Bare) && behind.End - behind.First >= 2 && (verb.Cue.Lemma is "say" or "tell" || ClauseAhead(behind));
    }

    /// <summary>Whether what follows without a conjunction has a subject and a finite verb of its own.</summary>
    private bool ClauseAhead(ContentFinder.Content behind)
    {
        if (_units[behind.First].Is(WordClass.Pronoun) && !_units[behind.First].Is(WordClass.Determiner) || HoldsSubject(_units[behind.First]))
        {
            return true;
        }

        for (var i = behind.First + 1; i < Math.Min(behind.End, behind.First + 12); i++)
        {
            if (_units[i].Is(WordClass.FiniteSign) || (_units[i].Token.Ending == WordEnding.Ed && !_units[i - 1].Is(WordClass.Determiner)))
            {
                return true;
            }

            if (_units[i].IsMark(',') || _units[i].Is(WordClass.Preposition) && i == behind.First + 1)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"he'll", "they're": subject and verb in one word.</summary>
    private static bool HoldsSubject(Unit unit) => unit.IsWord && unit.Token.Word.Text.Contains('\'', StringComparison.Ordinal) && !unit.Is(WordClass.Negation);

    private bool HasQuotation(Statement statement) => Array.Exists(_units, u => u.IsQuotation && statement.Parts.Exists(p => p.Contains(u.Span)));

    private Statement Make(VerbGroup verb, NounPhrase? subject, bool inverted, List<(int First, int End)> parts, ContentFinder.Content behind)
    {
        var spans = parts.ConvertAll(p => new TextSpan(_units[p.First].Span.Start, _units[p.End - 1].Span.End));
        var named = subject is not null;
        var rule = inverted ? "inverted cue" : parts.Count > 1 ? "cue in the middle" : parts.Count > 0 && parts[0].First < verb.First ? "cue after" : behind.That ? "cue before, clause" : "cue before";
        return new Statement
        {
            Sentence = _sentence.Index,
            Source = subject is { } s ? new TextSpan(_units[s.First].Span.Start, _units[s.End - 1].Span.End) : null,
            Phrase = subject,
            CueSpan = new TextSpan(_units[verb.First].Span.Start, _units[verb.End - 1].Span.End),
            Cue = verb.Cue,
            Parts = spans,
            Rule = rule,
            Confidence = named ? (verb.Mood == VerbMood.Finite ? 0.9 : 0.75) : 0.5,
        };
    }
}
