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
        for (var i = 0; i < units.Length - 1; i++)
        {
            if (!units[i].IsWord)
            {
                continue;
            }

            var letters = text.AsSpan(units[i].Span.Start, units[i].Span.Length);
            CampaignMentionFinder.Find(text, sentence, i, letters, found);
            if (i > 0)
            {
                TalkMentionFinder.Find(text, sentence, i, letters, found);
            }

            if (letters is "speaking" or "Speaking" or "spoke" or "campaigning" or "Campaigning" or "stumping" or "Stumping" or "stumped" or "campaigned")
            {
                Speaks(text, sentence, i, letters[1] is 'p' ? EventNouns.Speech : EventNouns.Rally, found);
            }
            else if (letters is "gathered" && i > 0 && units[i - 1].Span.In(text) is "Protesters" or "protesters" or "Demonstrators" or "demonstrators" or "Activists" or "activists")
            {
                Speaks(text, sentence, i, Protest, found);
            }
            else if (letters is "met" && i > 0 && WithBehind(units, i + 1) is > 0 and var with && ObjectFinder.From(units, with + 1) is { } met)
            {
                found.Add(new EventMention(EventNouns.Meeting, TextSpan.Cover(units[i].Span, units[met.End - 1].Span), sentence.Index, i, met.End) { Lead = i, Unnamed = true });
            }
            else if (letters is "streets" && i > 2 && units[i - 1].Is(WordClass.Determiner) && units[i - 2].IsWord && units[i - 2].Token.Word.Text == "to" && units[i - 3].IsWord && units[i - 3].Token.Word.Text == "took")
            {
                // "took to the streets |of Oslo"
                found.Add(new EventMention(Protest, TextSpan.Cover(units[i - 3].Span, units[i].Span), sentence.Index, i - 3, i + 1) { Lead = i - 3, Unnamed = true, Spoken = true });
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
        var at = BehindCompany(units, TimePhrase.Behind(units, verb + 1), noun);
        if (at + 1 < units.Length && units[at].IsWord && units[at].Token.Word.Text is "in" or "at" or "inside" or "outside" or "near" or "through" or "across" && (units[at + 1].Token.NameLike || (noun.Kind == "protest" && units[at + 1].Is(WordClass.Determiner)) || IsKnownSite(text, units, at + 1) || EndOfHall(text, units, at + 1) is not null) && !units[at + 1].Is(WordClass.Time)
            && ObjectFinder.From(units, at + 1) is { } place && !Array.Exists(units[place.First..place.End], u => u.Is(WordClass.Occasion)))
        {
            found.Add(new EventMention(noun, TextSpan.Cover(units[verb].Span, units[place.End - 1].Span), sentence.Index, at + 1, place.End) { Lead = at, Unnamed = true, Resumes = true, Spoken = verb == 0 || noun.Kind == "speech" || units[verb - 1].IsMark(',') });
        }
    }

    /// <summary>"met |privately| with": the preposition, or -1.</summary>
    private static int WithBehind(Unit[] units, int at)
    {
        at += at + 1 < units.Length && (units[at].Is(WordClass.Adverb) || units[at].Token.Ending == WordEnding.Ly) ? 1 : 0;
        at = TimePhrase.Behind(units, at);
        return at + 1 < units.Length && units[at].IsWord && units[at].Token.Word.Text == "with" ? at : -1;
    }

    /// <summary>"in |the Rose Garden|".</summary>
    private static bool IsKnownSite(string text, Unit[] units, int first) =>
        units[first].Is(WordClass.Determiner) && ObjectFinder.From(units, first) is { } site && site.End > first + 1 && Venues.Gazetteer.Find(text.AsSpan(units[first + 1].Span.Start, units[site.End - 1].Span.End - units[first + 1].Span.Start)) is { Site: not null };

    /// <summary>"stumping |for Olav Strand| in Oslo", "campaigned |with her mother| in".</summary>
    private static int BehindCompany(Unit[] units, int at, EventNoun noun) =>
        noun.Kind == "rally" && at < units.Length && units[at].IsWord && units[at].Token.Word.Text is "for" or "with" or "alongside" && ObjectFinder.From(units, at + 1) is { } company ? TimePhrase.Behind(units, company.End) : at;

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
