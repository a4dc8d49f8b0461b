using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Finds who-said-what in a sentence: each reporting verb with its subject and the words it reports.</summary>
internal sealed class StatementFinder
{
    private readonly Sentence _sentence;
    private readonly Unit[] _units;
    private readonly List<VerbGroup> _verbs = [];
    private readonly List<int> _stops = [];
    private readonly List<Statement> _found;

    private StatementFinder(Sentence sentence, List<Statement> found) => (_sentence, _units, _found) = (sentence, sentence.Units, found);

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
        var subject = SubjectOf(verb, out var inverted);
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
        if (!judges && !subordinate && !relative)
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
            if (judges ? (_units[i].IsMark(',') && !(quoted && next.IsQuotation)) || _units[i].Pauses || (_units[i].Is(WordClass.Coordinator | WordClass.Subordinator) && quoted && !next.IsQuotation)
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
        subject is not null && verb.Mood == VerbMood.Finite && verb.Cue.Takes(CueUse.Direct) && (_units[^1].IsMark(':') || (_units[^1].IsMark('.') && verb == _verbs[^1] && _units.Length < 40));

    private int AfterHearer(VerbGroup verb)
    {
        if (!verb.Cue.Takes(CueUse.Hearer) || verb.End >= _units.Length)
        {
            return verb.End;
        }

        return ObjectFinder.From(_units, verb.End) is { } hearer ? hearer.End : verb.End;
    }

    private NounPhrase? SubjectOf(VerbGroup verb, out bool inverted)
    {
        inverted = false;
        if (_units[verb.Verb].Is(WordClass.Pronoun))
        {
            // French "dit-il": verb and subject in one word.
            return new NounPhrase(verb.Verb, verb.Verb + 1);
        }

        if (verb.Cue.Takes(CueUse.Initial) && ObjectFinder.From(_units, verb.End) is { } follows)
        {
            inverted = true;
            return follows;
        }

        if (verb.Cue.Takes(CueUse.Final))
        {
            return ObjectFinder.From(_units, 0);
        }

        if (verb.Mood is VerbMood.Gerund or VerbMood.Infinitive)
        {
            return SubjectBeside(verb) ?? MainSubject(verb.First);
        }

        var before = verb.First > 0 ? _units[verb.First - 1] : default;
        if (verb.First > 0 && (before.IsQuotation || before.IsMark(',') || before.IsMark('—')) && ObjectFinder.From(_units, verb.End) is { } behind && Inverts(verb, before, behind))
        {
            inverted = true;
            return NameBehind(behind) ?? behind;
        }

        if (verb.First > 0 && before.Is(WordClass.Coordinator))
        {
            return SubjectOfEarlierVerb(verb) ?? NearestSubject(verb.First - 1) ?? MainSubject(verb.First - 1);
        }

        return SubjectFinder.Before(_units, verb.First - 1);
    }

    /// <summary>"said the harbour master, Anna Berg": the name that explains the description.</summary>
    private NounPhrase? NameBehind(NounPhrase description)
    {
        var described = _units[description.First].Is(WordClass.Determiner) && Array.Exists(_units[description.First..description.End], u => u.Is(WordClass.Role));
        if ((_units[description.End - 1].Token.NameLike && !described) || description.End + 1 >= _units.Length || !_units[description.End].IsMark(',') || ObjectFinder.From(_units, description.End + 1) is not { } name)
        {
            return null;
        }

        var named = name.Length is 2 or 3 && Array.TrueForAll(_units[name.First..name.End], u => u.Token.NameLike) && (name.End == _units.Length || _units[name.End].Token.Kind == TokenKind.Punctuation);
        return named ? name with { Begin = description.First } : null;
    }

    /// <summary>Whether the phrase behind the verb is its subject.</summary>
    private bool Inverts(VerbGroup verb, Unit before, NounPhrase behind)
    {
        if (!verb.Cue.Takes(CueUse.Direct) || verb.Cue.Takes(CueUse.Hearer) && verb.Cue.Lemma == "tell" || _units[behind.First].Is(WordClass.Object))
        {
            return false;
        }

        if (before.IsQuotation && before.Count > 2)
        {
            return true;
        }

        var ends = behind.End >= _units.Length || _units[behind.End].Token.Kind is TokenKind.Punctuation || _units[behind.End].Is(WordClass.Preposition | WordClass.Relative | WordClass.Time | WordClass.Subordinator | WordClass.Coordinator);
        return ends && behind.Length < 12 && SubjectFinder.Before(_units, verb.First - 1) is null | Name(behind);
    }

    private bool Name(NounPhrase phrase) => _units[phrase.End - 1].Token.NameLike;

    /// <summary>"with critics saying", "officials saying": the words right before the verb, where they are people.</summary>
    private NounPhrase? SubjectBeside(VerbGroup verb)
    {
        if (verb.Mood == VerbMood.Gerund && verb.First > 1 && _units[verb.First - 1].IsWord && _units[verb.First - 1].Token.Word.Text == "as")
        {
            return QuotedPerson(verb.First - 1);
        }

        if (verb.Mood != VerbMood.Gerund || verb.First < 1 || !_units[verb.First - 1].IsWord || SubjectFinder.Before(_units, verb.First - 1) is not { } beside)
        {
            return null;
        }

        var head = _units[beside.End - 1];
        var with = beside.First > 0 && _units[beside.First - 1].IsWord && _units[beside.First - 1].Token.Word.Text == "with";
        return with || head.Is(WordClass.Group) || beside.First == 0 ? beside : null;
    }

    /// <summary>"The agency quoted the minister as saying", "the minister was quoted as saying".</summary>
    private NounPhrase? QuotedPerson(int before)
    {
        foreach (var verb in _verbs)
        {
            if (verb.Cue.Lemma is "quote" or "cite" && verb.End <= before)
            {
                return verb.Mood == VerbMood.Passive ? SubjectFinder.Before(_units, verb.First - 1) : ObjectFinder.From(_units, verb.End);
            }
        }

        return null;
    }

    /// <summary>The subject of the sentence's first finite verb: of its main clause, where another one stands in front.</summary>
    private NounPhrase? MainSubject(int before)
    {
        var first = 1;
        if (_units[0].Is(WordClass.Subordinator | WordClass.Preposition) || _units[0].Token.Ending is WordEnding.Ing or WordEnding.Ly)
        {
            var comma = Array.FindIndex(_units, 0, before, u => u.IsMark(','));
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
        for (var i = _verbs.Count - 1; i >= 0; i--)
        {
            if (_verbs[i].End < verb.First && _verbs[i].Mood == VerbMood.Finite && SubjectFinder.Before(_units, _verbs[i].First - 1) is { } subject && Speaks(subject)
                && !(subject.Begin > 0 && _units[subject.Begin - 1].Is(WordClass.Subordinator | WordClass.That | WordClass.Relative)))
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
        var head = _units[phrase.End - 1];
        return head.IsWord && (head.Token.NameLike || head.Is(WordClass.Role | WordClass.Group | WordClass.Organisation) || (head.Is(WordClass.Pronoun | WordClass.Relative) && !head.Is(WordClass.Determiner)));
    }

    private NounPhrase? SubjectAt(int verb)
    {
        var unit = _units[verb];
        var finite = unit.IsWord && !unit.Token.Capital && (unit.Is(WordClass.FiniteSign) || unit.Token.Ending == WordEnding.Ed || (unit.Token.Word.Form & CueForm.Past) != 0
            || ((unit.Token.Word.Form & CueForm.ThirdPerson) != 0 && unit.Token.Word.Cue is { } cue && !cue.Takes(CueUse.AlsoNoun)));
        var last = finite ? CueFinder.BeforeAdverbs(_units, verb) - 1 : -1;
        return last < 0 ? null
            : _units[last].IsQuotation && unit.Token.Word.Cue is not null ? ObjectFinder.From(_units, verb + 1)
            : SubjectFinder.Before(_units, last);
    }

    /// <summary>The words in front of ", X said" that belong to the report.</summary>
    private (int First, int End)? Before(VerbGroup verb, NounPhrase? subject, bool inverted, ContentFinder.Content behind)
    {
        var edge = inverted || verb.Cue.Takes(CueUse.Final) ? verb.First : subject?.Begin ?? 0;
        if (edge < 1 || verb.Mood is VerbMood.Gerund or VerbMood.Infinitive || (subject is { } s && s.First > verb.First && !inverted))
        {
            return null;
        }

        var mark = _units[edge - 1];
        var quotation = mark.IsQuotation && mark.Count > 2;
        if (!(quotation || mark.IsMark(',') || mark.IsMark('—')) || (behind.Found && !behind.Resumes && !quotation && !(edge >= 2 && _units[edge - 2].IsQuotation)))
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

    private bool LooksLikeClause(int first, int end, ContentFinder.Content behind)
    {
        if (behind.Resumes)
        {
            return end - first >= 1;
        }

        for (var i = first; i < end; i++)
        {
            if (_units[i].Is(WordClass.FiniteSign) || _units[i].Token.Ending == WordEnding.Ed)
            {
                return true;
            }
        }

        return false;
    }

    private bool Takes(VerbGroup verb, ContentFinder.Content behind, (int First, int End)? before, bool inverted)
    {
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

        if (!behind.That && !_units[behind.First].IsQuotation && _units[behind.First].Is(WordClass.FiniteSign))
        {
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
