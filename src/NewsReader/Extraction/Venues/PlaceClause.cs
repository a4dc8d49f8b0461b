using NewsReader.Extraction.Events;
using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Venues;

/// <summary>Answers how a place stands in its clause: what leads it, whether it only describes somebody, and how far the words about an occasion reach.</summary>
internal static class PlaceClause
{
    /// <summary>"|a| rally in Bergen", long after the report told of its own: another one.</summary>
    public static bool IsAnother(Reading reading, EventMention main, EventMention mention) =>
        mention.Noun.Placed && mention.Sentence - main.Sentence > SentencesOn && mention.First > 0 && reading.Sentences[mention.Sentence].Units[mention.First - 1] is { IsWord: true, Token.Word.Text: "a" or "an" };

    private const int SentencesOn = 3;

    /// <summary>The unit that leads a place: "|in Oslo", "|in the harbour town of Oslo", "|in Norway’s Oslo"; -1 where none stands before it.</summary>
    public static int LeadOf(string text, Unit[] units, int first)
    {
        const int LongestKind = 5;
        var lead = first - 1;
        if (lead > 1 && units[lead].Token.Kind == TokenKind.Possessive && units[lead - 1].Token.Capital)
        {
            lead -= 2;
        }

        if (lead > 1 && units[lead].IsWord && units[lead].Token.Word.Text == "of" && text.AsSpan(units[lead - 1].Span.Start, units[lead - 1].Span.Length) is "town" or "city" or "suburb" or "village" or "capital" or "district" or "borough" or "port" or "resort" or "outskirts" or "streets" or "heart")
        {
            for (var i = lead - 2; i >= Math.Max(0, lead - LongestKind - 1); i--)
            {
                if (units[i].IsWord && units[i].Token.Word.Text is "in" or "at" or "near" or "outside" or "to" or "on")
                {
                    return i;
                }
            }
        }

        return lead > 0 && units[lead].Is(WordClass.Determiner | WordClass.Possessive) ? lead - 1 : lead;
    }

    /// <summary>"wrote Edward Ness, a teacher |in Oslo": where somebody lives.</summary>
    public static bool Apposed(Unit[] units, int lead)
    {
        for (var i = lead - 1; i > 0 && !units[i].IsQuotation && (units[i].Token.Word.Cue is null || units[i].Token.Capital); i--)
        {
            if (units[i].IsMark(','))
            {
                // A comma that closes what stands behind the name opens the sentence's own verb again; ", 51, a carpenter in Oslo" goes on.
                var describes = units[i + 1].Is(WordClass.Determiner | WordClass.Role) || units[i + 1].Token.Kind == TokenKind.Number;
                if (!describes || units[i - 1].Token.NameLike)
                {
                    return describes;
                }
            }
        }

        return false;
    }

    public static bool Meets(Unit[] units, int at) => at > 0 && units[at].IsWord && units[at].Token.Word.Text is "met" or "gathered" or "rallied" or "speaking" or "spoke" or "sat" or "sitting";

    /// <summary>The verb before a place within a place: "|sat inside the Harbour Hotel in Oslo".</summary>
    public static int SatAt(Unit[] units, int lead)
    {
        const int LongestSite = 7;
        for (var i = lead - 1; i > Math.Max(0, lead - LongestSite) && units[i].IsWord; i--)
        {
            if (units[i].Token.Word.Text is "inside" or "at" or "in")
            {
                return i - 1;
            }
        }

        return lead - 1;
    }

    /// <summary>"|At Harbour College in Oslo|, Berg told": the sentence begins with where.</summary>
    public static bool OpensWith(Unit[] units, int place) =>
        units[0].IsWord && units[0].Token.Word.Text is "at" or "in" or "inside" or "outside" && !Array.Exists(units[..place], u => u.IsMark(',') || u.IsQuotation || u.Is(WordClass.FiniteSign | WordClass.That | WordClass.Relative));

    /// <summary>How far the words about the occasion reach: to the next verb, clause or quotation.</summary>
    public static int EndOfClause(Unit[] units, EventMention mention)
    {
        var i = mention.End;
        var opens = mention.Lead == 0;
        if (i + 1 < units.Length && units[i].IsWord && units[i + 1].IsWord && ((units[i].Token.Word.Text is "was" or "were" && units[i + 1].Token.Word.Text == "held") || (units[i].Token.Word.Text == "took" && units[i + 1].Token.Word.Text == "place")))
        {
            // "The meeting |was held| at the Harbour Hotel in Oslo."
            i += 2;
        }

        while (i < units.Length && !units[i].IsQuotation && !units[i].Is(WordClass.That | WordClass.Relative | WordClass.Subordinator) && (opens || !units[i].Is(WordClass.FiniteSign | WordClass.Pronoun) || (units[i].Token.Capital && units[i].Token.Word.Text == "may")) && !units[i].IsMark(';')
            && !(!opens && units[i].IsWord && !units[i].Token.Capital && ((units[i].Token.Word.Form & (CueForm.Past | CueForm.ThirdPerson)) != 0 || (units[i].Token.Ending == WordEnding.Ed && units[i].Token.Word.Text is not "held")) && !(i == mention.End && units[i].Token.Word.Text is "kicked" or "opened" or "began" or "started" or "convened" or "closed" or "ended" or "concluded")))
        {
            i++;
        }

        return i;
    }
}
