using System.Collections.Frozen;
using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Events;

/// <summary>Finds occasions that only the hearers name: "told reporters" is a briefing, "told a cheering crowd in Oslo" a rally, "told senators" a hearing; and "tweeted", which names itself.</summary>
internal static class HearerMentionFinder
{
    /// <summary>Who listens, and to what: lower-case nouns that end the phrase of the hearers.</summary>
    private static readonly FrozenDictionary<string, EventNoun> Hearers = Load();

    private static readonly FrozenDictionary<string, EventNoun>.AlternateLookup<ReadOnlySpan<char>> Lookup = Hearers.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Find(string text, Sentence sentence, List<EventMention> found)
    {
        var units = sentence.Units;
        for (var i = 1; i < units.Length; i++)
        {
            if (units[i].IsWord && units[i].Token.Word.Text is "visited" or "toured" && i + 1 < units.Length && ObjectFinder.From(units, i + 1) is { } seen && units[seen.End - 1].Token.NameLike && !Array.Exists(units[seen.First..seen.End], u => u.Is(WordClass.Role | WordClass.Honorific | WordClass.GivenName)))
            {
                found.Add(new EventMention(Visit, new TextSpan(units[i].Span.Start, units[seen.End - 1].Span.End), sentence.Index, i, seen.End) { Lead = i, Unnamed = true });
            }

            if (!units[i].IsWord || units[i].Token.Word.Cue is not { } cue || (units[i].Token.Word.Form & (CueForm.Past | CueForm.ThirdPerson | CueForm.Gerund)) == 0 || units[i].Token.Capital)
            {
                continue;
            }

            if (cue.Lemma is "tweet" or "retweet")
            {
                found.Add(new EventMention(EventNouns.Post, units[i].Span, sentence.Index, i, i + 1) { Lead = i, Spoken = cue.Lemma == "tweet" && !IsNoun(units, i) });
            }
            else if (cue.Lemma == "report" && sentence.Units[i - 1].Is(WordClass.Organisation) && sentence.Units[i - 1].Token.Capital && !Outlets.Ends(text.AsSpan(units[i - 1].Span.Start, units[i - 1].Span.Length)))
            {
                // "The Harbour Board reported on Tuesday that …": a body publishes what it found.
                found.Add(new EventMention(EventNouns.Report, TextSpan.Cover(units[i - 1].Span, units[i].Span), sentence.Index, i - 1, i + 1) { Lead = i, Spoken = true, Unnamed = true });
            }
            else if (cue.Lemma == "tell" && i + 1 < units.Length && Hearer(text, units, i + 1) is { } hearer)
            {
                found.Add(new EventMention(hearer.Noun, TextSpan.Cover(units[i].Span, units[hearer.End - 1].Span), sentence.Index, hearer.First, hearer.End) { Lead = i, Spoken = true, Unnamed = true, Resumes = true });
            }
        }
    }

    /// <summary>Words of a name behind the noun: "host Lea Holm".</summary>
    private const int LongestName = 4;

    private static readonly EventNoun Visit = new("visit", false, false);

    private static bool IsNoun(Unit[] units, int at) => units[at - 1].Is(WordClass.Determiner | WordClass.Possessive) || units[at - 1].Token.Kind == TokenKind.Possessive;

    /// <summary>The hearers behind "told", where they tell the kind of occasion: a noun at the end of the phrase, or before a name there.</summary>
    private static (EventNoun Noun, int First, int End)? Hearer(string text, Unit[] units, int at)
    {
        if (ObjectFinder.From(units, at) is not { } phrase)
        {
            return null;
        }

        var end = phrase.First;
        while (end < phrase.End && !units[end].Is(WordClass.Preposition))
        {
            end++;
        }

        for (var i = end - 1; i >= phrase.First && i >= end - LongestName; i--)
        {
            if (units[i].IsWord && Lookup.TryGetValue(text.AsSpan(units[i].Span.Start, units[i].Span.Length), out var noun))
            {
                return (noun, phrase.First, end);
            }
        }

        return null;
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
        Add(EventNouns.Interview, "host hosts anchor co-host moderator interviewer presenter");
        Add(EventNouns.Rally, "crowd crowds supporters rally-goers voters");
        Add(EventNouns.Speech, "audience students graduates cadets troops worshippers congregation parishioners");
        Add(EventNouns.Hearing, "lawmakers senators congressmen committee subcommittee legislators");
        Add(new EventNoun("fundraiser", false, false), "donors");
        Add(new EventNoun("conference", false, false), "delegates conventioneers");
        Add(new EventNoun("trial", false, false), "jurors jury court");
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
