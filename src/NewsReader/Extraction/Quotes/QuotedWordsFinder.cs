using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Gives quoted words that no reporting verb governs to the person whose clause they stand in: She wants "a fair wind".</summary>
/// <remarks>Titles and names in quotation marks are left alone, and so are single words: a writer's distance is not a quote.</remarks>
internal sealed class QuotedWordsFinder(Reading reading)
{
    /// <summary>Appends a statement for each quotation of the sentence that no other statement holds.</summary>
    public void Find(Sentence sentence, List<Statement> found, int firstOfSentence)
    {
        var units = sentence.Units;
        for (var i = 1; i < units.Length; i++)
        {
            if (units[i].IsQuotation && !Held(found, firstOfSentence, units[i].Span) && !IsName(reading, units[i]) && Governor(units, i) is { } verb && Subject(units, verb) is { } subject && subject.End <= i)
            {
                found.Add(Make(sentence, i, verb, subject));
            }
        }
    }

    private static bool Held(List<Statement> found, int first, TextSpan quotation)
    {
        for (var i = first; i < found.Count; i++)
        {
            if (found[i].Parts.Exists(p => p.Overlaps(quotation)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words in the marks are a title or a name rather than somebody's words: all their longer words are capitalised, or there is only one.</summary>
    public static bool IsName(Reading reading, Unit quotation)
    {
        var words = 0;
        var lower = 0;
        for (var i = quotation.FirstToken; i < quotation.EndToken; i++)
        {
            var token = reading.Tokens[i];
            if (token.Kind == TokenKind.Word)
            {
                words++;
                lower += !token.Capital && !token.Is(WordClass.Function) ? 1 : 0;
            }
        }

        return words < 2 || lower == 0;
    }

    /// <summary>The nearest verb before the quotation.</summary>
    private static int? Governor(Unit[] units, int quotation)
    {
        for (var i = quotation - 1; i > 0 && quotation - i < 25; i--)
        {
            var unit = units[i];
            if (unit.IsQuotation || unit.IsMark(';') || unit.IsMark(':'))
            {
                return null;
            }

            if (unit.IsWord && !unit.Token.Capital && (unit.Token.Word.Cue is not null || unit.Is(WordClass.Attitude)))
            {
                return i;
            }

            if (unit.Is(WordClass.Auxiliary | WordClass.Modal | WordClass.Relative | WordClass.That) && !unit.Is(WordClass.Determiner))
            {
                return null;
            }
        }

        return null;
    }

    private static NounPhrase? Subject(Unit[] units, int verb)
    {
        for (var i = verb; i > 0 && verb - i < 20; i--)
        {
            var unit = units[i];
            var finite = unit.IsWord && !unit.Token.Capital && (unit.Is(WordClass.FiniteSign) || (unit.Token.Word.Form & (CueForm.Past | CueForm.ThirdPerson)) != 0 || unit.Token.Ending == WordEnding.Ed);
            if (finite && CueFinder.BeforeAdverbs(units, i) - 1 is >= 0 and var last && SubjectFinder.Before(units, last) is { } subject && Speaks(units, subject))
            {
                return subject;
            }
        }

        return null;
    }

    /// <summary>Whether the phrase can speak: a personal pronoun, a name, people.</summary>
    public static bool Speaks(Unit[] units, NounPhrase phrase)
    {
        var head = units[phrase.End - 1];
        return head.IsWord && ((head.Token.NameLike && !head.Is(WordClass.Time)) || head.Is(WordClass.Role | WordClass.Group) || (head.Is(WordClass.Pronoun) && head.Token.Word.Text is "he" or "she" or "they" or "i" or "we" or "who"));
    }

    private static Statement Make(Sentence sentence, int quotation, int verb, NounPhrase subject)
    {
        var units = sentence.Units;
        var end = quotation + 1;
        while (end < units.Length && !units[end].IsMark(',') && !units[end].IsMark(';') && !units[end].IsMark('—') && !units[end].Is(WordClass.Coordinator | WordClass.Subordinator))
        {
            end++;
        }

        var first = Math.Min(verb + 1, quotation);
        return new Statement
        {
            Sentence = sentence.Index,
            Source = new TextSpan(units[subject.First].Span.Start, units[subject.End - 1].Span.End),
            Phrase = subject,
            CueSpan = units[verb].Span,
            Cue = units[verb].Token.Word.Cue,
            Parts = [new TextSpan(units[first].Span.Start, units[ContentFinder.TrimEnd(units, first, end) - 1].Span.End)],
            Rule = "quoted words",
            Confidence = 0.5,
        };
    }
}
