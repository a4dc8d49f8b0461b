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
    private readonly VerbSubjects _subjects;
    private readonly StatementContent _content;

    private StatementFinder(Sentence sentence, List<Statement> found)
    {
        (_sentence, _units, _found) = (sentence, sentence.Units, found);
        _subjects = new VerbSubjects(_units, _verbs);
        _content = new StatementContent(_units, _stops);
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

    /// <summary>A report that joins another one ends it: ", adding that", "and warned that", "before claiming that".</summary>
    private void FindStops()
    {
        foreach (var verb in _verbs)
        {
            if (verb.First < 2 || verb.Mood is VerbMood.Infinitive or VerbMood.Passive)
            {
                continue;
            }

            var before = _units[verb.First - 1];
            if (before.IsMark(',') || before.Is(WordClass.Coordinator) || (verb.Mood == VerbMood.Gerund && before.IsWord && before.Token.Word.Text is "before" or "while" or "after"))
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
        var behind = _content.Narrow(verb, subject, ContentFinder.Behind(_units, after, verb, _stops));
        var parts = new List<(int First, int End)>();
        var before = _content.Before(verb, subject, inverted, behind);
        if (before is { } b)
        {
            parts.Add(b);
        }

        if (behind.Found && _content.Takes(verb, behind, before, inverted))
        {
            parts.Add((behind.First, behind.End));
        }

        if (before is { } quoted && _units[quoted.End - 1].IsQuotation && parts.Count == 1)
        {
            _content.AddResumed(after, parts);
        }

        return parts.Count > 0 ? Make(verb, subject, inverted, parts, behind)
            : Announces(verb, subject) ? Make(verb, subject, inverted, [], behind) : null;
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
