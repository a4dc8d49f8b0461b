using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Quotes;

/// <summary>Gives words that stand alone to whom the next sentence names: “We waited.” With these words Anna Berg left the court.</summary>
internal static class LookingBackFinder
{
    /// <summary>Units within which the sentence must point back.</summary>
    private const int Reach = 6;

    private static readonly Cue PointingBack = new("", CueUse.Direct);

    /// <summary>Appends the statements that sentences look back to; those of the article so far tell which quotations have a speaker.</summary>
    public static void Find(Reading reading, List<Statement> statements)
    {
        for (var i = 0; i + 1 < reading.Sentences.Length; i++)
        {
            var (sentence, next) = (reading.Sentences[i], reading.Sentences[i + 1]);
            if (StandsAlone(sentence) && next.Block - sentence.Block <= 1 && PointsBack(reading.Text, next.Units) && !statements.Exists(s => s.Sentence == i) && NamedPerson.From(next.Units, 1) is { } name)
            {
                statements.Add(new Statement
                {
                    Sentence = i,
                    SourceSentence = i + 1,
                    Source = Text.TextSpan.Cover(next.Units[name.First].Span, next.Units[name.End - 1].Span),
                    Phrase = name,
                    CueSpan = null,
                    Cue = PointingBack,
                    Parts = [sentence.Units[0].Span],
                    Rule = "sentence that looks back",
                    Confidence = 0.75,
                });
            }
        }
    }

    private static bool StandsAlone(Sentence sentence) => sentence.Units[0].IsQuotation && Array.TrueForAll(sentence.Units, u => u.IsQuotation || u.Token.Kind is TokenKind.Punctuation or TokenKind.QuotationMark);

    /// <summary>"With these words", "That, said …", "Avec ces mots", "Mit diesen Worten", "Con estas palabras", "С этими словами".</summary>
    private static bool PointsBack(string text, Unit[] units)
    {
        for (var i = 0; i + 1 < units.Length && i < Reach && !units[i].IsQuotation; i++)
        {
            var (word, next) = (WordAt(text, units[i]), WordAt(text, units[i + 1]));
            var demonstrative = word is "these" or "those" or "such" or "ces" or "diesen" or "estas" or "esas" or "этими" or "такими";
            if (demonstrative && next is "words" or "remarks" or "sentences" or "mots" or "paroles" or "propos" or "worten" or "palabras" or "словами")
            {
                return true;
            }

            if (i == 0 && (word, next) is ("so" or "thus", "said" or "spoke"))
            {
                return true;
            }

            if (i == 0 && word is "that" && units[1].IsMark(','))
            {
                return true;
            }
        }

        return false;
    }

    private static string WordAt(string text, Unit unit) => unit.IsWord ? unit.Span.In(text).ToLowerInvariant() : "";
}
