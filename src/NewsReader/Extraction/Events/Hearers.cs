using System.Collections.Frozen;
using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Events;

/// <summary>Who hears and what that tells of the occasion.</summary>
internal static class Hearers
{
    private static readonly FrozenDictionary<string, EventNoun> Known = Load();

    private static readonly FrozenDictionary<string, EventNoun>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words of a name behind the noun: "host Lea Holm".</summary>
    private const int LongestName = 4;

    /// <summary>Who is told things without having come together for it: only "told" tells the kind by them.</summary>
    private static readonly FrozenSet<string> Loose = "reporter journalist voters lawmakers senators congressmen legislators court host hosts anchor co-host moderator moderators interviewer presenter judge magistrate".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The hearers that begin at a unit, where they tell the kind of occasion: a noun at the end of the phrase, or before a name there.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="units">The units of a sentence.</param>
    /// <param name="at">The first unit of the hearers.</param>
    /// <param name="told">Whether the verb is "told".</param>
    public static (EventNoun Noun, int First, int End)? Find(string text, Unit[] units, int at, bool told)
    {
        at += at + 2 < units.Length && units[at + 1].IsWord && units[at + 1].Token.Word.Text == "than" && units[at + 2].Token.Kind == TokenKind.Number ? 2 : 0;
        at += at + 1 < units.Length && units[at].IsWord && units[at + 1].Token.Kind == TokenKind.Number && text.AsSpan(units[at].Span.Start, units[at].Span.Length) is "about" or "around" or "nearly" or "almost" or "roughly" or "some" ? 1 : 0;
        if (at >= units.Length || ObjectFinder.From(units, at) is not { } phrase)
        {
            return null;
        }

        var end = phrase.First;
        while (end < phrase.End && !(units[end].Is(WordClass.Preposition) && !Counts(text, units, end, phrase) && !(end > phrase.First && end + 1 < phrase.End && units[end - 1].Span.In(text) == "House")))
        {
            end++;
        }

        // "a Raleigh |crowd|"
        end += end < units.Length && end == phrase.End && units[end - 1].Token.NameLike && units[end].IsWord && !units[end].Token.Capital && Lookup.ContainsKey(text.AsSpan(units[end].Span.Start, units[end].Span.Length)) ? 1 : 0;
        for (var i = end - 1; i >= phrase.First && i >= end - LongestName; i--)
        {
            var letters = text.AsSpan(units[i].Span.Start, units[i].Span.Length);
            if (units[i].IsWord && Lookup.TryGetValue(letters, out var noun) && (told || !Loose.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters)) && (noun.Kind != "gathering" || Numbered(text, units, phrase.First, i) || IsAtSite(units, i)))
            {
                return (noun.Kind == "gathering" ? EventNouns.Speech : noun, phrase.First, end);
            }
        }

        return OfBody(text, units, phrase.First, end, told) is { } body ? (body, phrase.First, end) : null;
    }

    /// <summary>What a body that hears tells: "spoke to the Harbour Masters Association", "told the Harbour Committee", "told the city council".</summary>
    private static EventNoun? OfBody(string text, Unit[] units, int first, int end, bool told)
    {
        var last = text.AsSpan(units[end - 1].Span.Start, units[end - 1].Span.Length);
        var before = end - 2 >= first ? text.AsSpan(units[end - 2].Span.Start, units[end - 2].Span.Length) : "";
        if (told && last is "council" or "Council" or "board" or "Board" or "commission" or "Commission" && before is "city" or "City" or "town" or "Town" or "county" or "County" or "school" or "School")
        {
            return EventNouns.Meeting;
        }

        if (!units[end - 1].Token.Capital)
        {
            return null;
        }

        var gathers = Outlets.IsBody(before, last) || last is "Association" or "Federation" or "Club" or "Chamber" or "Society" or "League" or "Mayors" or "Governors" or "Commerce" or "Coalition" or "Assembly";
        return gathers || (!told && last is "Council" or "Union" or "Foundation" or "Conference" or "Congress" or "Parliament" or "Senate" or "Assembly" or "Legislature") ? EventNouns.Speech
            : told && last is "Committee" or "Subcommittee" or "Inquiry" or "Parliament" or "Congress" or "Senate" && before is not ("National" or "Central") ? EventNouns.Hearing
            : null;
    }

    /// <summary>"hundreds |of| supporters": the noun behind is who listens.</summary>
    private static bool Counts(string text, Unit[] units, int at, NounPhrase phrase) =>
        units[at].Token.Word.Text == "of" && at > phrase.First && text.AsSpan(units[at - 1].Span.Start, units[at - 1].Span.Length) is "hundreds" or "thousands" or "dozens" or "crowd" or "group" or "audience" or "room" or "hall" or "gathering" or "throng";

    /// <summary>"told workers |at a plant|": where they came together.</summary>
    private static bool IsAtSite(Unit[] units, int at) =>
        at + 2 < units.Length && units[at + 1].IsWord && units[at + 1].Token.Word.Text == "at" && units[at + 2].Is(WordClass.Determiner);

    /// <summary>"3,000 people", "several hundred workers": people somebody counted have come together.</summary>
    private static bool Numbered(string text, Unit[] units, int first, int at)
    {
        for (var i = first; i < at; i++)
        {
            if (units[i].Token.Kind == TokenKind.Number || text.AsSpan(units[i].Span.Start, units[i].Span.Length) is "hundreds" or "thousands" or "dozens" or "hundred" or "thousand" or "dozen")
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<string, EventNoun> Load()
    {
        var known = new Dictionary<string, EventNoun>(StringComparer.Ordinal);
        void Add(EventNoun noun, string words)
        {
            foreach (var word in words.Split(' '))
            {
                known[word] = noun;
            }
        }

        Add(EventNouns.Briefing with { Personal = true }, "reporters journalists correspondents newsmen press");
        Add(EventNouns.Interview, "reporter journalist host hosts anchor co-host interviewer presenter viewers listeners");
        Add(new EventNoun("debate", true, false), "moderator moderators");
        Add(EventNouns.Rally, "crowd crowds supporters rally-goers rallygoers voters throng faithful arena stadium");
        Add(EventNouns.Speech, "audience audiences students graduates cadets troops worshippers congregation parishioners attendees gathering hall house fans room ballroom gymnasium auditorium church MPs MEPs peers");
        Add(new EventNoun("gathering", false, false), "people workers members veterans activists leaders executives pastors officers men women Republicans Democrats farmers miners teachers nurses");
        Add(EventNouns.Hearing, "lawmakers senators congressmen committee subcommittee legislators");
        Add(new EventNoun("fundraiser", false, false), "donors");
        Add(new EventNoun("call", true, true), "investors analysts shareholders");
        Add(EventNouns.Conference, "delegates conventioneers");
        Add(EventNouns.Trial, "jurors jury court judge magistrate");
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
