using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Events;

/// <summary>Finds interviews that neither a noun nor an outlet's name tells: "said by phone", "on his radio show", "told a local television station", "said, sitting in her kitchen".</summary>
internal static class TalkMentionFinder
{
    /// <summary>Units of an outlet without a name: "a local public radio station".</summary>
    private const int LongestKind = 7;

    /// <summary>Looks at one word of a sentence.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="i">The unit of the word.</param>
    /// <param name="letters">Its letters.</param>
    /// <param name="found">Where mentions are put.</param>
    public static void Find(string text, Sentence sentence, int i, ReadOnlySpan<char> letters, List<EventMention> found)
    {
        var units = sentence.Units;
        switch (letters)
        {
            case "phone" or "telephone" or "Skype" or "Zoom" when units[i - 1].IsWord && units[i - 1].Token.Word.Text is "by" or "via" && Answers(text, units, i - 2):
                Add(sentence, i - 1, i - 1, i + 1, true, found);
                break;
            case "coffee" or "lunch" or "breakfast" or "dinner" or "tea" or "drinks" when units[i - 1].IsWord && units[i - 1].Token.Word.Text == "over" && Answers(text, units, i - 2):
                Add(sentence, i - 1, i - 1, i + 1, true, found);
                break;
            case "sitting" or "seated" when units[i - 1].IsMark(',') && i > 1 && i + 1 < units.Length && units[i + 1].Is(WordClass.Preposition | WordClass.Adverb) && !units[i + 1].Token.Capital && SaidBefore(units, i - 2):
                Add(sentence, i, i, i + 2, true, found);
                break;
            case "show" or "program" or "programme" or "podcast" or "broadcast" when OnTheirs(text, units, i) is { } lead:
                Add(sentence, lead, lead + 1, i + 1, false, found);
                break;
            case "told" or "tells" or "telling" when EndOfOutlet(text, units, TimePhrase.Behind(units, i + 1)) is { } end:
                Add(sentence, i, TimePhrase.Behind(units, i + 1), end, true, found);
                break;
        }
    }

    private static void Add(Sentence sentence, int lead, int first, int end, bool spoken, List<EventMention> found) =>
        found.Add(new EventMention(EventNouns.Interview, TextSpan.Cover(sentence.Units[first].Span, sentence.Units[end - 1].Span), sentence.Index, first, end) { Lead = lead, Unnamed = true, Outlet = "", Spoken = spoken });

    /// <summary>"|said| by phone", "|reached| on Monday by phone".</summary>
    private static bool Answers(string text, Unit[] units, int at) =>
        TimePhrase.Before(units, at) is >= 0 and var verb && units[verb].IsWord && ((units[verb].Token.Word.Cue is not null && !units[verb].Token.Capital) || units[verb].Span.In(text) is "reached" or "contacted" or "Reached");

    /// <summary>"Berg |said|, sitting in", "|said| Berg, sitting in".</summary>
    private static bool SaidBefore(Unit[] units, int at)
    {
        const int Reach = 5;
        for (var i = at; i >= Math.Max(0, at - Reach) && units[i].IsWord; i--)
        {
            if (units[i].Token.Word.Cue is not null && !units[i].Token.Capital && (units[i].Token.Word.Form & (CueForm.Past | CueForm.ThirdPerson)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"|on| his radio show", "|on| her programme": where whoever speaks is host or guest.</summary>
    private static int? OnTheirs(string text, Unit[] units, int at)
    {
        const int Reach = 4;
        var aired = at > 0 && units[at - 1].Span.In(text) is "radio" or "TV" or "television" or "talk" or "late-night" or "cable" or "news" or "syndicated";
        for (var i = at - 1; i > 0 && i > at - Reach - 1 && (units[i].IsWord || units[i].Token.Kind == TokenKind.Possessive); i--)
        {
            if (units[i].Is(WordClass.Possessive) || units[i].Token.Kind == TokenKind.Possessive || (units[i].Is(WordClass.Determiner) && aired))
            {
                var lead = units[i].Token.Kind == TokenKind.Possessive ? BeforeName(units, i - 1) : i - 1;
                return lead >= 0 && units[lead].IsWord && units[lead].Token.Word.Text == "on" ? lead : null;
            }
        }

        return null;
    }

    private static int BeforeName(Unit[] units, int at)
    {
        while (at > 0 && units[at].Token.NameLike)
        {
            at--;
        }

        return at;
    }

    /// <summary>"told |a local television station|", "told |this newspaper|", "told |Harbour.com|"; <c>null</c> where somebody else hears.</summary>
    private static int? EndOfOutlet(string text, Unit[] units, int first)
    {
        if (first >= units.Length)
        {
            return null;
        }

        var letters = text.AsSpan(units[first].Span.Start, units[first].Span.Length);
        if (units[first].IsWord && units[first].Token.Capital && (letters.EndsWith(".com") || letters.EndsWith(".org") || letters.EndsWith(".net")))
        {
            return first + 1;
        }

        for (var i = first + 1; units[first].Is(WordClass.Determiner | WordClass.Possessive) && i < Math.Min(units.Length, first + LongestKind) && (units[i].IsWord || units[i].Token.Kind == TokenKind.Possessive) && !units[i].Is(WordClass.Function); i++)
        {
            if (text.AsSpan(units[i].Span.Start, units[i].Span.Length) is "newspaper" or "newspapers" or "paper" or "daily" or "weekly" or "tabloid" or "magazine" or "station" or "broadcaster" or "website" or "blog" or "outlet" or "affiliate" or "agency" && !(i + 1 < units.Length && units[i + 1].Token.Kind == TokenKind.Possessive) && (text.AsSpan(units[i].Span.Start, units[i].Span.Length) is not ("agency" or "station") || units[i - 1].Span.In(text) is "news" or "radio" or "television" or "TV" or "public" or "local"))
            {
                return i + 1;
            }
        }

        return null;
    }
}
