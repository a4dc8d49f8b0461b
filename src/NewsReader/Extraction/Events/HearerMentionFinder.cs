using System.Collections.Frozen;
using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Events;

/// <summary>Finds occasions that only the hearers name: "told reporters" is a briefing, "told a cheering crowd in Oslo" a rally, "told senators" a hearing; and "tweeted", which names itself.</summary>
internal static class HearerMentionFinder
{
    /// <summary>Words of a name behind the noun: "host Lea Holm".</summary>
    private const int LongestName = 4;

    /// <summary>Units between "spoke" and its hearers: "spoke on Monday to".</summary>
    private const int LongestTime = 4;

    private static readonly EventNoun Visit = new("visit", false, false);

    public static void Find(string text, Sentence sentence, List<EventMention> found)
    {
        var units = sentence.Units;
        for (var i = 0; i < units.Length; i++)
        {
            if (!units[i].IsWord || (i == 0 && units[i].Token.Ending != WordEnding.Ing))
            {
                continue;
            }

            var word = units[i].Token.Word;
            if (word.Text is "visited" or "toured" && i + 1 < units.Length && ObjectFinder.From(units, i + 1) is { } seen && units[seen.End - 1].Token.NameLike && !Array.Exists(units[seen.First..seen.End], u => u.Is(WordClass.Role | WordClass.Honorific | WordClass.GivenName)))
            {
                found.Add(new EventMention(Visit, TextSpan.Cover(units[i].Span, units[seen.End - 1].Span), sentence.Index, i, seen.End) { Lead = i, Unnamed = true });
            }
            else if (HearersAt(text, units, i) is > 0 and var at && Hearers.Find(text, units, at, word.Cue?.Lemma == "tell") is { } hearer)
            {
                found.Add(new EventMention(hearer.Noun, TextSpan.Cover(units[i].Span, units[hearer.End - 1].Span), sentence.Index, hearer.First, hearer.End) { Lead = i, Spoken = true, Unnamed = true, Resumes = true });
            }
            else if (i > 0 && word.Cue is { } cue && (word.Form & (CueForm.Past | CueForm.ThirdPerson | CueForm.Gerund)) != 0 && !units[i].Token.Capital)
            {
                FindVerb(text, sentence, i, cue, found);
            }
        }
    }

    private static void FindVerb(string text, Sentence sentence, int i, Cue cue, List<EventMention> found)
    {
        var units = sentence.Units;
        if (cue.Lemma is "tweet" or "retweet")
        {
            found.Add(new EventMention(EventNouns.Post, units[i].Span, sentence.Index, i, i + 1) { Lead = i, Spoken = cue.Lemma == "tweet" && !IsNoun(units, i) });
        }
        else if (cue.Lemma == "report" && (units[i].Token.Word.Form & CueForm.Past) != 0 && units[i - 1].Is(WordClass.Organisation) && units[i - 1].Token.Capital && !Outlets.Ends(text.AsSpan(units[i - 1].Span.Start, units[i - 1].Span.Length)))
        {
            // "The Harbour Board reported on Tuesday that …": a body publishes what it found.
            found.Add(new EventMention(EventNouns.Report, TextSpan.Cover(units[i - 1].Span, units[i].Span), sentence.Index, i - 1, i + 1) { Lead = i, Spoken = true, Unnamed = true });
        }
    }

    /// <summary>Where the hearers of a verb begin: behind "told", "addressed", "thanked", and behind "spoke to", "speaking on Monday before"; -1 for other verbs.</summary>
    private static int HearersAt(string text, Unit[] units, int verb)
    {
        var word = units[verb].Token.Word;
        if (word.Cue?.Lemma == "tell" && (word.Form & (CueForm.Past | CueForm.ThirdPerson | CueForm.Gerund)) != 0 && !(units[verb].Token.Capital && word.Form == CueForm.Past))
        {
            return TimePhrase.Behind(units, verb + 1);
        }

        var letters = text.AsSpan(units[verb].Span.Start, units[verb].Span.Length);
        if (letters is "addressed" or "addressing" or "Addressing" or "thanked" or "urged" or "assured" or "reminded" or "greeted")
        {
            return verb + 1;
        }

        // "spoke to students", "speaking before a packed hall", "standing in front of a crowd".
        var spoke = letters is "spoke" or "speaking" or "Speaking" or "talked" or "talking" or "Talking" or "speaks" or "said" or "appearing" or "Appearing" or "standing" or "Standing" or "remarks" or "speech" or "campaigning";
        for (var i = verb + 1; spoke && i < Math.Min(units.Length - 1, verb + 1 + LongestTime); i++)
        {
            if (units[i].IsWord && units[i].Token.Word.Text is "to" or "before" or "with")
            {
                return i + 1;
            }

            if (units[i].IsWord && units[i].Token.Word.Text == "in" && i + 2 < units.Length && text.AsSpan(units[i + 1].Span.Start, units[i + 1].Span.Length) is "front")
            {
                return i + 3;
            }

            if (!units[i].Is(WordClass.Time | WordClass.Adverb) && !(units[i].IsWord && units[i].Token.Word.Text == "on"))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsNoun(Unit[] units, int at) => units[at - 1].Is(WordClass.Determiner | WordClass.Possessive) || units[at - 1].Token.Kind == TokenKind.Possessive;

    /// <summary>Who hears and what that tells of the occasion.</summary>
    private static class Hearers
    {
        private static readonly FrozenDictionary<string, EventNoun> Known = Load();

        private static readonly FrozenDictionary<string, EventNoun>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

        /// <summary>Who is told things without having come together for it: only "told" tells the kind by them.</summary>
        private static readonly FrozenSet<string> Loose = "voters lawmakers senators congressmen legislators court host hosts anchor co-host moderator interviewer presenter reporters journalists correspondents newsmen press".Split(' ').ToFrozenSet(StringComparer.Ordinal);

        /// <summary>The hearers that begin at a unit, where they tell the kind of occasion: a noun at the end of the phrase, or before a name there.</summary>
        /// <param name="text">The article's text.</param>
        /// <param name="units">The units of a sentence.</param>
        /// <param name="at">The first unit of the hearers.</param>
        /// <param name="told">Whether the verb is "told".</param>
        public static (EventNoun Noun, int First, int End)? Find(string text, Unit[] units, int at, bool told)
        {
            at += at + 2 < units.Length && units[at + 1].IsWord && units[at + 1].Token.Word.Text == "than" && units[at + 2].Token.Kind == TokenKind.Number ? 2 : 0;
            if (at >= units.Length || ObjectFinder.From(units, at) is not { } phrase)
            {
                return null;
            }

            var end = phrase.First;
            while (end < phrase.End && !(units[end].Is(WordClass.Preposition) && !Counts(text, units, end, phrase)))
            {
                end++;
            }

            for (var i = end - 1; i >= phrase.First && i >= end - LongestName; i--)
            {
                var letters = text.AsSpan(units[i].Span.Start, units[i].Span.Length);
                if (units[i].IsWord && Lookup.TryGetValue(letters, out var noun) && (told || !Loose.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters)) && (noun.Kind != "gathering" || Numbered(units, phrase.First, i)))
                {
                    return (noun.Kind == "gathering" ? EventNouns.Speech : noun, phrase.First, end);
                }
            }

            if (!told && units[end - 1].Token.Capital && text.AsSpan(units[end - 1].Span.Start, units[end - 1].Span.Length) is "Association" or "Federation" or "Club" or "Chamber" or "Council" or "Union" or "Society" or "Foundation" or "League" or "Conference" or "Congress" or "Mayors" or "Governors" or "Commerce")
            {
                return (EventNouns.Speech, phrase.First, end);
            }

            return told && units[end - 1].Token.Capital && text.AsSpan(units[end - 1].Span.Start, units[end - 1].Span.Length) is "Committee" or "Subcommittee" or "Inquiry" or "Parliament" or "Congress" or "Senate" && !(end - 2 >= phrase.First && units[end - 2].Span.In(text) is "National" or "Central")
                ? (EventNouns.Hearing, phrase.First, end) : null;
        }

        /// <summary>"hundreds |of| supporters": the noun behind is who listens.</summary>
        private static bool Counts(string text, Unit[] units, int at, NounPhrase phrase) =>
            units[at].Token.Word.Text == "of" && at > phrase.First && text.AsSpan(units[at - 1].Span.Start, units[at - 1].Span.Length) is "hundreds" or "thousands" or "dozens" or "crowd" or "group" or "audience" or "room" or "hall" or "gathering" or "throng";

        /// <summary>"3,000 people", "several hundred workers": people somebody counted have come together.</summary>
        private static bool Numbered(Unit[] units, int first, int at)
        {
            for (var i = first; i < at; i++)
            {
                if (units[i].Token.Kind == TokenKind.Number || units[i].Token.Word.Text is "hundreds" or "thousands" or "dozens")
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
            Add(EventNouns.Interview, "host hosts anchor co-host moderator interviewer presenter viewers listeners");
            Add(EventNouns.Rally, "crowd crowds supporters rally-goers rallygoers voters throng faithful");
            Add(EventNouns.Speech, "audience audiences students graduates cadets troops worshippers congregation parishioners attendees gathering hall house fans");
            Add(new EventNoun("gathering", false, false), "people workers members veterans activists leaders executives pastors officers men women Republicans Democrats farmers miners teachers nurses");
            Add(EventNouns.Hearing, "lawmakers senators congressmen committee subcommittee legislators");
            Add(new EventNoun("fundraiser", false, false), "donors");
            Add(new EventNoun("call", true, true), "investors analysts shareholders");
            Add(EventNouns.Conference, "delegates conventioneers");
            Add(EventNouns.Trial, "jurors jury court");
            return known.ToFrozenDictionary(StringComparer.Ordinal);
        }
    }
}
