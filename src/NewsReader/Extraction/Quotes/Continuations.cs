using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Gives quotations that stand alone to the speaker who was just speaking.</summary>
internal static class Continuations
{
    /// <summary>Joins sentences that are nothing but quotations to the statement they continue; a paragraph of them becomes a statement of the last speaker.</summary>
    public static void Join(Reading reading, List<Statement> statements)
    {
        var claimed = Claimed(reading, statements);
        var byLast = ByLastSentence(statements);
        Statement? open = null;
        var openAt = -1;
        foreach (var sentence in reading.Sentences)
        {
            if (IsUnclaimedQuotation(sentence, claimed) && open is not null)
            {
                var previous = reading.Sentences[openAt];
                if (previous.Block == sentence.Block || RunsOn(reading, previous))
                {
                    Append(open, sentence);
                }
                else if (previous.Block == sentence.Block - 1)
                {
                    open = Floating(open, sentence);
                    statements.Add(open);
                }
                else
                {
                    open = null;
                }

                openAt = sentence.Index;
                continue;
            }

            open = byLast.GetValueOrDefault(sentence.Index);
            openAt = sentence.Index;
        }
    }

    private static bool[] Claimed(Reading reading, List<Statement> statements)
    {
        var claimed = new bool[reading.Quotations.Length];
        foreach (var statement in statements)
        {
            foreach (var unit in reading.Sentences[statement.Sentence].Units)
            {
                if (unit.IsQuotation && statement.Parts.Exists(p => p.Contains(unit.Span)))
                {
                    claimed[unit.Quotation] = true;
                }
            }
        }

        return claimed;
    }

    /// <summary>The statement with a quotation that a sentence ends on.</summary>
    private static Dictionary<int, Statement> ByLastSentence(List<Statement> statements)
    {
        var found = new Dictionary<int, Statement>();
        foreach (var statement in statements)
        {
            if (statement.Cue is { } cue && cue.Takes(Words.CueUse.Direct) && (!found.TryGetValue(statement.Sentence, out var other) || other.End <= statement.End))
            {
                found[statement.Sentence] = statement;
            }
        }

        return found;
    }

    private static bool IsUnclaimedQuotation(Sentence sentence, bool[] claimed)
    {
        var any = false;
        foreach (var unit in sentence.Units)
        {
            if (unit.IsQuotation && !claimed[unit.Quotation])
            {
                any = true;
            }
            else if (unit.IsQuotation || unit.Token.Kind is not Words.TokenKind.Punctuation and not Words.TokenKind.QuotationMark)
            {
                return false;
            }
        }

        return any;
    }

    /// <summary>Whether the sentence ends in a quotation that is left open, as one of several paragraphs is.</summary>
    private static bool RunsOn(Reading reading, Sentence sentence) =>
        sentence.Units[^1].IsQuotation && !reading.Quotations[sentence.Units[^1].Quotation].Closed;

    private static void Append(Statement statement, Sentence sentence)
    {
        foreach (var unit in sentence.Units)
        {
            if (unit.IsQuotation)
            {
                statement.Parts.Add(unit.Span);
            }
        }
    }

    private static Statement Floating(Statement before, Sentence sentence)
    {
        var parts = new List<TextSpan>();
        foreach (var unit in sentence.Units)
        {
            if (unit.IsQuotation)
            {
                parts.Add(unit.Span);
            }
        }

        return new Statement
        {
            Sentence = sentence.Index,
            Source = before.Source,
            SourceSentence = before.SourceSentence ?? before.Sentence,
            Phrase = before.Phrase,
            Cue = null,
            CueSpan = null,
            Parts = parts,
            Rule = "floating quotation",
            Confidence = 0.7,
        };
    }
}
