using System.Collections.Frozen;
using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Events;

/// <summary>Finds speeches that only their setting tells: "speaking in Oslo", "campaigning in Ohio", "said at Harbour University", "to loud applause".</summary>
internal static class SettingMentionFinder
{
    /// <summary>Units of a site's name: "at a packed high school gymnasium in".</summary>
    private const int LongestSite = 9;

    /// <summary>Nouns for places where people come together to listen.</summary>
    private static readonly FrozenSet<string> Halls = (
        "University College Church Cathedral Mosque Synagogue Temple Hall Center Centre Theater Theatre Arena Stadium Auditorium Pavilion Museum Library Academy Institute School Club Coliseum Fairgrounds Amphitheater Convention "
        + "university college church arena stadium auditorium theater theatre gymnasium gym hangar fairgrounds ballroom amphitheater").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly EventNoun Protest = new("protest", true, false);

    public static void Find(string text, Sentence sentence, List<EventMention> found)
    {
        var units = sentence.Units;
        for (var i = 0; i + 1 < units.Length; i++)
        {
            if (!units[i].IsWord)
            {
                continue;
            }

            var letters = text.AsSpan(units[i].Span.Start, units[i].Span.Length);
            if (letters is "speaking" or "Speaking" or "spoke" or "campaigning" or "Campaigning" or "stumping" or "stumped" or "campaigned")
            {
                Speaks(text, sentence, i, letters[1] is 'p' ? EventNouns.Speech : EventNouns.Rally, found);
            }
            else if (letters is "rallied" or "marched" or "protested" or "demonstrated" or "protesting" or "demonstrating" or "marching" or "rallying")
            {
                Speaks(text, sentence, i, Protest, found);
            }
            else if (units[i].Token.Word.Text is "at" && EndOfHall(text, units, i + 1) is { } end && !WorksThere(units, i))
            {
                found.Add(new EventMention(EventNouns.Speech, TextSpan.Cover(units[i].Span, units[end - 1].Span), sentence.Index, i + 1, end) { Lead = i, Unnamed = true, Resumes = true });
            }
            else if (units[i].Token.Word.Text == "to" && EndOfApplause(text, units, i + 1) is { } cheered)
            {
                found.Add(new EventMention(EventNouns.Speech, TextSpan.Cover(units[i].Span, units[cheered - 1].Span), sentence.Index, i, cheered) { Lead = i - 1, Unnamed = true, Resumes = true, Spoken = i > 0 && units[i - 1].IsWord && units[i - 1].Token.Word.Cue is not null });
            }
        }
    }

    /// <summary>"speaking |in Oslo", "spoke |on Monday at Harbour Works": the place that has heard them.</summary>
    private static void Speaks(string text, Sentence sentence, int verb, EventNoun noun, List<EventMention> found)
    {
        var units = sentence.Units;
        var at = TimePhrase.Behind(units, verb + 1);
        if (at + 1 < units.Length && units[at].IsWord && units[at].Token.Word.Text is "in" or "at" or "inside" or "outside" or "near" && (units[at + 1].Token.NameLike || EndOfHall(text, units, at + 1) is not null) && !units[at + 1].Is(WordClass.Time)
            && ObjectFinder.From(units, at + 1) is { } place && !Array.Exists(units[place.First..place.End], u => u.Is(WordClass.Occasion)))
        {
            found.Add(new EventMention(noun, TextSpan.Cover(units[verb].Span, units[place.End - 1].Span), sentence.Index, at + 1, place.End) { Lead = at, Unnamed = true, Resumes = true, Spoken = verb == 0 || noun.Kind == "speech" });
        }
    }

    /// <summary>"said Berg, a professor |at Harbour University": where somebody works, not where they spoke.</summary>
    private static bool WorksThere(Unit[] units, int at)
    {
        for (var i = at - 1; i >= 0 && !units[i].IsQuotation && (units[i].Token.Word.Cue is null || units[i].Token.Capital); i--)
        {
            if (units[i].Is(WordClass.Role | WordClass.Group) && !units[i].Token.Capital)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Behind the noun of a hall that ends the phrase; <c>null</c> where the phrase is no place to listen in.</summary>
    private static int? EndOfHall(string text, Unit[] units, int first)
    {
        for (var i = first; i < Math.Min(units.Length, first + LongestSite); i++)
        {
            if (!(units[i].IsWord || units[i].Token.Kind == TokenKind.Possessive) || (i > first && units[i].Is(WordClass.Function) && units[i].Token.Word.Text is not ("of" or "the")) || units[i].Is(WordClass.Occasion))
            {
                return null;
            }

            if (units[i].IsWord && Halls.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(units[i].Span.Start, units[i].Span.Length)) && !(i + 1 < units.Length && units[i + 1].IsWord && (units[i + 1].Token.NameLike || !units[i + 1].Is(WordClass.Function | WordClass.Time | WordClass.Adverb))))
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>"to |loud applause|", "to |cheers| from the crowd".</summary>
    private static int? EndOfApplause(string text, Unit[] units, int first)
    {
        for (var i = first; i < Math.Min(units.Length, first + 3) && units[i].IsWord; i++)
        {
            if (text.AsSpan(units[i].Span.Start, units[i].Span.Length) is "applause" or "cheers" or "boos" or "laughter" or "ovation")
            {
                return i + 1;
            }
        }

        return null;
    }
}
