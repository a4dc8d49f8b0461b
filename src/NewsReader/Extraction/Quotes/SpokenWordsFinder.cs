using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Gives a whole sentence in quotation marks to whom the words beside it name, whatever verb they use: “We waited,” harbour master Anna Berg groaned.</summary>
/// <remarks>Verbs that can report are too many to list; what stands there is told by its place: a name right behind the words, a name that explains an
/// office, or a colon. Titles and single expressions in quotation marks are left alone.</remarks>
internal sealed class SpokenWordsFinder(Reading reading)
{
    /// <summary>Tokens, marks included, of the shortest quotation that counts as a sentence somebody said.</summary>
    private const int LeastTokens = 8;

    /// <summary>Words between the quotation and the name behind it.</summary>
    private const int Reach = 12;

    private static readonly Cue Unnamed = new("", CueUse.Direct);

    /// <summary>Appends a statement for each quotation of the sentence that no other statement holds.</summary>
    public void Find(Sentence sentence, List<Statement> found, int firstOfSentence)
    {
        var units = sentence.Units;
        for (var i = 0; i < units.Length; i++)
        {
            if (!units[i].IsQuotation || units[i].Count < LeastTokens || Held(found, firstOfSentence, units[i].Span) || QuotedWordsFinder.IsName(reading, units[i]))
            {
                continue;
            }

            if (Behind(units, i) is { } speaker)
            {
                found.Add(Make(sentence, units[i].Span, speaker, "name behind the words"));
            }
            else if (i > 1 && units[i - 1].IsMark(':') && IsWhole(units[i]))
            {
                found.Add(Make(sentence, units[i].Span, Before(units, i - 1), "words behind a colon"));
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

    /// <summary>Whether it begins with a capital letter and ends as a sentence does.</summary>
    private bool IsWhole(Unit quotation)
    {
        var first = reading.Tokens[quotation.FirstToken + 1];
        return quotation.Pauses && (first.Capital || char.GetUnicodeCategory(first.First) is System.Globalization.UnicodeCategory.OtherLetter);
    }

    /// <summary>The last person the announcing clause names.</summary>
    private static NounPhrase? Before(Unit[] units, int colon)
    {
        for (var i = colon - 2; i >= 0; i--)
        {
            if ((i == 0 || !units[i - 1].Token.NameLike) && NamedPerson.At(units, i) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static NounPhrase? Behind(Unit[] units, int quotation)
    {
        var at = quotation + 1;
        if (at < units.Length && (units[at].IsMark(',') || units[at].IsMark('—')))
        {
            at++;
        }
        else if (!units[quotation].Pauses)
        {
            return null;
        }

        while (at < units.Length && units[at].IsMark('—'))
        {
            at++;
        }

        for (var i = at; i < units.Length && i - at < Reach; i++)
        {
            if (units[i].IsQuotation || units[i].IsMark('.') || units[i].IsMark(';') || units[i].Is(WordClass.Coordinator | WordClass.Subordinator | WordClass.Relative | WordClass.That))
            {
                return null;
            }

            if (NamedPerson.At(units, i) is { } name)
            {
                return Leads(units, at, i) && (name.End == units.Length || !units[name.End].Is(WordClass.Preposition)) ? name : null;
            }
        }

        return null;
    }

    /// <summary>Whether what stands before the name belongs to it: nothing, words of an office, a verb, or a description that the name explains behind a comma.</summary>
    private static bool Leads(Unit[] units, int first, int name) =>
        name == first
        || (units[name - 1].IsMark(',') && Array.Exists(units[first..name], u => u.Is(WordClass.Role | WordClass.Determiner)))
        || (name - first <= 3 && Array.TrueForAll(units[first..name], u => u.IsWord && !u.Token.Capital && !u.Is(WordClass.Preposition | WordClass.Pronoun | WordClass.Object)));

    private static Statement Make(Sentence sentence, TextSpan words, NounPhrase? speaker, string rule) => new()
    {
        Sentence = sentence.Index,
        Source = speaker is { } s ? new TextSpan(sentence.Units[s.First].Span.Start, sentence.Units[s.End - 1].Span.End) : null,
        Phrase = speaker,
        CueSpan = null,
        Cue = Unnamed,
        Parts = [words],
        Rule = rule,
        Confidence = speaker is null ? 0.5 : 0.65,
        AboutWhom = speaker is null,
    };
}
