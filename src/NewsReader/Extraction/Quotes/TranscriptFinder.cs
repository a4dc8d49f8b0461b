using NewsReader.Extraction.Speakers;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Finds words that follow a name and a colon, as transcripts and interviews print them: Anna Berg: “We waited.” BERG: We waited.</summary>
internal static class TranscriptFinder
{
    private const int LongestName = 8;

    public static void Find(Sentence sentence, List<Statement> found)
    {
        var units = sentence.Units;
        var colon = Array.FindIndex(units, u => u.IsMark(':'));
        if (colon is < 1 or > LongestName || colon + 1 >= units.Length || !units[colon + 1].IsQuotation || SubjectFinder.Before(units, colon - 1) is not { First: 0 } name || !units[colon - 1].Token.NameLike)
        {
            return;
        }

        found.Add(new Statement
        {
            Sentence = sentence.Index,
            Source = new TextSpan(units[0].Span.Start, units[colon - 1].Span.End),
            Phrase = name,
            CueSpan = null,
            Cue = Name,
            Parts = [new TextSpan(units[colon + 1].Span.Start, units[ContentFinder.TrimEnd(units, colon + 1, units.Length) - 1].Span.End)],
            Rule = "name and colon",
            Confidence = 0.8,
        });
    }

    /// <summary>What each turn of a printed conversation says; questions of questions and answers are nobody's whom the article names.</summary>
    public static void FindTurns(Reading reading, People people, List<Statement> found)
    {
        var asked = reading.Turns.Exists(t => t.Answers(reading.Text)) ? Interviewed(reading, people) : null;
        foreach (var turn in reading.Turns)
        {
            if (turn.Asks(reading.Text))
            {
                continue;
            }

            var answers = turn.Answers(reading.Text);
            found.Add(new Statement
            {
                Sentence = turn.Sentence,
                Source = turn.Label,
                Phrase = answers ? null : new NounPhrase(0, LastOf(reading.Sentences[turn.Sentence].Units, turn.Label) + 1),
                Given = answers ? asked : null,
                CueSpan = null,
                Cue = Name,
                Parts = [turn.Words],
                Rule = "turn of a transcript",
                Confidence = 0.85,
                IsVerbatim = true,
            });
        }
    }

    private static int LastOf(Unit[] units, TextSpan label) => Array.FindLastIndex(units, u => u.Span.End <= label.End);

    /// <summary>Who answers: the one person whom the headline names, or else the text before the first question.</summary>
    private static Source? Interviewed(Reading reading, People people)
    {
        var first = reading.Turns[0].Sentence;
        return Only(p => p.Mentions.Exists(m => reading.Article.Blocks[reading.Sentences[m.Sentence].Block].Kind is BlockKind.Title or BlockKind.Subtitle))
            ?? Only(p => p.Mentions.Exists(m => m.Sentence < first));

        Source? Only(Predicate<Person> isNamed) => people.All.FindAll(p => p.Parts.Length > 1 && isNamed(p)) is [var person] ? new Source(person.Name, SpeakerKind.Person, person, 0.8) : null;
    }

    /// <summary>No verb reports here, but the words go on like any direct quote.</summary>
    private static readonly Cue Name = new("", CueUse.Direct);
}
