using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Gives quotations that stand alone to the speaker who was just speaking.</summary>
internal static class Continuations
{
    /// <summary>Tokens, marks included, from which quoted words in another sentence count as the same speech.</summary>
    private const int LeastWords = 8;

    /// <summary>Joins sentences that are nothing but quotations to the statement they continue, over paragraphs too, and words that were announced to what announced them.</summary>
    public static void Join(Reading reading, List<Statement> statements)
    {
        var claimed = Claimed(reading, statements);
        var byLast = ByLastSentence(reading, statements);
        Statement? open = null;
        Sentence? last = null;
        foreach (var sentence in reading.Sentences)
        {
            if (open is not null && last is not null && Continues(reading, open, last, sentence, claimed, byLast.ContainsKey(sentence.Index)))
            {
                Append(open, sentence);
            }
            else
            {
                open = byLast.GetValueOrDefault(sentence.Index) ?? GoingOn(reading, open, last, sentence, claimed, statements);
            }

            last = sentence;
        }

        statements.RemoveAll(s => s.Announcing);
    }

    /// <summary>Whether the sentence's quotations belong to the statement before it.</summary>
    private static bool Continues(Reading reading, Statement open, Sentence last, Sentence sentence, bool[] claimed, bool reports)
    {
        var together = last.Block == sentence.Block;
        if (open.Announcing)
        {
            return StartsUnclaimed(sentence, claimed) && (together || last.Units[^1].IsMark(':'));
        }

        if (IsUnclaimedQuotation(sentence, claimed))
        {
            return together || RunsOn(reading, last) || (last.Block == sentence.Block - 1 && !Array.TrueForAll(sentence.Units, u => !u.IsQuotation || QuotedWordsFinder.IsName(reading, u)));
        }

        return together && !reports && StartsUnclaimed(sentence, claimed);
    }

    /// <summary>A statement of the same speaker for a sentence of the paragraph that quotes at length and names nobody.</summary>
    private static Statement? GoingOn(Reading reading, Statement? open, Sentence? last, Sentence sentence, bool[] claimed, List<Statement> statements)
    {
        if (open is not { Announcing: false } || last is null || last.Block != sentence.Block || GoesOn(reading, sentence, claimed) is not { } words)
        {
            return null;
        }

        var statement = With(open, sentence, [words], "speech goes on", 0.6);
        statements.Add(statement);
        return statement;
    }

    private static bool StartsUnclaimed(Sentence sentence, bool[] claimed) => sentence.Units[0].IsQuotation && !claimed[sentence.Units[0].Quotation];

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
    private static Dictionary<int, Statement> ByLastSentence(Reading reading, List<Statement> statements)
    {
        var found = new Dictionary<int, Statement>();
        foreach (var statement in statements)
        {
            if (statement.Cue is { } cue && cue.Takes(Words.CueUse.Direct) && (!found.TryGetValue(statement.Sentence, out var other) || Outranks(reading, statement, other)))
            {
                found[statement.Sentence] = statement;
            }
        }

        return found;
    }

    /// <summary>What quotes is continued rather than what only reports; then what comes last.</summary>
    private static bool Outranks(Reading reading, Statement statement, Statement other)
    {
        if (statement.Announcing || other.Announcing)
        {
            return other.Announcing;
        }

        var quotes = BeginsWithQuotation(reading, statement);
        return quotes == BeginsWithQuotation(reading, other) ? other.End <= statement.End : quotes;
    }

    private static bool BeginsWithQuotation(Reading reading, Statement statement) =>
        Array.Exists(reading.Sentences[statement.Sentence].Units, u => u.IsQuotation && u.Span.Start == statement.Start);

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

    /// <summary>The words of a sentence that quotes at length without naming a speaker: between other quotes of a paragraph they are the same speaker's.</summary>
    private static TextSpan? GoesOn(Reading reading, Sentence sentence, bool[] claimed)
    {
        var quotes = Array.Exists(sentence.Units, u => u.IsQuotation && !claimed[u.Quotation] && u.Count >= LeastWords && !QuotedWordsFinder.IsName(reading, u));
        var end = ContentFinder.TrimEnd(sentence.Units, 0, sentence.Units.Length);
        return quotes && end > 0 && !Array.Exists(sentence.Units, u => NamesAnother(reading.Text, u)) && !Array.Exists(sentence.Units, u => u.IsQuotation && claimed[u.Quotation]) ? TextSpan.Cover(sentence.Units[0].Span, sentence.Units[end - 1].Span) : null;
    }

    /// <summary>Whether a unit outside the quotation hints at another speaker: a verb of speech, a name that is not a place, a colon.</summary>
    private static bool NamesAnother(string text, Unit unit) =>
        !unit.IsQuotation && (unit.IsMark(':') || (unit.IsWord && unit.Token.Word.Cue is not null && !unit.Token.Capital) || unit.Is(Words.WordClass.Role | Words.WordClass.Group)
        || (unit.Token.NameLike && unit.Token.Word.Classes == Words.WordClass.None && !Venues.Gazetteer.IsPlace(unit.Span.In(text))));

    private static Statement With(Statement before, Sentence sentence, List<TextSpan> parts, string rule, double confidence) => new()
    {
        Sentence = sentence.Index,
        Source = before.Source,
        SourceSentence = before.SourceSentence ?? before.Sentence,
        Phrase = before.Phrase,
        Given = before.Given,
        Cue = null,
        CueSpan = null,
        Parts = parts,
        Rule = rule,
        Confidence = confidence,
    };
}
