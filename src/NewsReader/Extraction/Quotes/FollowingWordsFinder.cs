using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Gives words that stand alone to whom the sentence before them is about: Anna Berg defended the move on Monday. “We waited for the whole winter.”</summary>
/// <remarks>Only within a paragraph, behind a sentence that begins with a person and quotes nobody, and where no other rule has found whose the words are.</remarks>
internal static class FollowingWordsFinder
{
    /// <summary>Tokens, marks included, of the shortest quotation that counts as a sentence somebody said.</summary>
    private const int LeastTokens = 8;

    private static readonly Cue Unnamed = new("", CueUse.Direct);

    /// <summary>Appends the statements; those of the article so far tell which quotations have a speaker.</summary>
    public static void Find(Reading reading, List<Statement> statements)
    {
        var told = statements.Select(s => s.Sentence).ToHashSet();
        var quoted = statements.SelectMany(s => s.Parts).OrderBy(p => p.Start).ToList();
        var (next, quotedTo) = (0, 0);
        for (var i = 1; i < reading.Sentences.Length; i++)
        {
            var (before, sentence) = (reading.Sentences[i - 1], reading.Sentences[i]);
            for (; next < quoted.Count && quoted[next].Start < sentence.Span.End; next++)
            {
                quotedTo = Math.Max(quotedTo, quoted[next].End);
            }

            if (sentence.Block == before.Block && IsOneQuotation(reading, sentence) && !told.Contains(before.Index) && quotedTo <= sentence.Span.Start && About(before.Units) is { } person)
            {
                statements.Add(new Statement
                {
                    Sentence = sentence.Index,
                    SourceSentence = before.Index,
                    Source = TextSpan.Cover(before.Units[person.First].Span, before.Units[person.End - 1].Span),
                    Phrase = person,
                    CueSpan = null,
                    Cue = Unnamed,
                    Parts = [sentence.Units[0].Span],
                    Rule = "words behind a sentence about somebody",
                    Confidence = 0.65,
                });
            }
        }
    }

    private static bool IsOneQuotation(Reading reading, Sentence sentence) =>
        sentence.Units[0] is { IsQuotation: true, Pauses: true, Count: >= LeastTokens } && reading.Tokens[sentence.Units[0].FirstToken + 1].Capital
        && Array.TrueForAll(sentence.Units[1..], u => u.Token.Kind is TokenKind.Punctuation);

    /// <summary>Who the sentence begins with, by name or as "he" or "she", where it goes on with a verb and holds no quotation.</summary>
    private static NounPhrase? About(Unit[] units)
    {
        var person = NamedPerson.At(units, 0) ?? (units[0].Is(WordClass.Pronoun) && units[0].Is(WordClass.Masculine | WordClass.Feminine) ? new NounPhrase(0, 1) : null);
        return person is { } known && !Array.Exists(units, u => u.IsQuotation) && Array.Exists(units[known.End..], u => u.IsWord && (u.Is(WordClass.FiniteSign) || u.Token.Ending is WordEnding.Ed || (u.Token.Word.Form & (CueForm.Past | CueForm.ThirdPerson)) != 0)) ? known : null;
    }
}
