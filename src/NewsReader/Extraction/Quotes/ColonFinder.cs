using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Finds words that a clause without a reporting verb announces by a colon: Berg fired back: “We waited.” The board issued the following statement:</summary>
internal static class ColonFinder
{
    /// <summary>Units between subject and colon at most.</summary>
    private const int Longest = 30;

    public static void Find(Sentence sentence, List<Statement> found)
    {
        var units = sentence.Units;
        var colon = Array.FindIndex(units, u => u.IsMark(':'));
        if (colon is < 2 or > Longest || (colon + 1 < units.Length && !units[colon + 1].IsQuotation) || Subject(units, colon) is not { } subject)
        {
            return;
        }

        var end = colon + 1 < units.Length ? ContentFinder.TrimEnd(units, colon + 1, units.Length) : 0;
        found.Add(new Statement
        {
            Sentence = sentence.Index,
            Source = new TextSpan(units[subject.First].Span.Start, units[subject.End - 1].Span.End),
            Phrase = subject,
            CueSpan = null,
            Cue = Announced,
            Parts = end > colon + 1 ? [new TextSpan(units[colon + 1].Span.Start, units[end - 1].Span.End)] : [],
            Rule = "words behind a colon",
            Confidence = 0.65,
        });
    }

    /// <summary>The subject of the clause's first finite verb, where it is somebody who can speak.</summary>
    private static NounPhrase? Subject(Unit[] units, int colon)
    {
        for (var i = 1; i < colon; i++)
        {
            var unit = units[i];
            if (unit.IsQuotation)
            {
                return null;
            }

            var finite = unit.IsWord && !unit.Token.Capital && (unit.Is(WordClass.FiniteSign) || unit.Token.Ending == WordEnding.Ed || (unit.Token.Word.Form & (CueForm.Past | CueForm.ThirdPerson)) != 0);
            if (finite && CueFinder.BeforeAdverbs(units, i) - 1 is >= 0 and var last && SubjectFinder.Before(units, last) is { } subject)
            {
                return QuotedWordsFinder.Speaks(units, subject) && !OpensOnly(units, subject) ? subject : null;
            }
        }

        return null;
    }

    /// <summary>"Life by the tide takes getting used to:" a single word has its capital only because the sentence begins with it.</summary>
    private static bool OpensOnly(Unit[] units, NounPhrase subject) => subject is { First: 0, Length: 1 } && units[1].Is(WordClass.Preposition) && !units[0].Is(WordClass.GivenName | WordClass.Pronoun);

    private static readonly Cue Announced = new("", CueUse.Direct);
}
