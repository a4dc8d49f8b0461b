using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Events;

/// <summary>Finds occasions that only the hearers name: "told reporters" is a briefing, "told a cheering crowd in Oslo" a rally, "told senators" a hearing; and "tweeted", which names itself.</summary>
internal static class HearerMentionFinder
{
    /// <summary>Units between "spoke" and its hearers: "spoke on Monday to".</summary>
    private const int LongestTime = 4;

    private static readonly EventNoun Visit = new("visit", false, false);

    public static void Find(string text, Sentence sentence, List<EventMention> found)
    {
        var units = sentence.Units;
        for (var i = 0; i < units.Length; i++)
        {
            if (!units[i].IsWord || (i == 0 && units[i].Token.Ending != WordEnding.Ing && units[i].Token.Word.Text is not ("asked" or "pressed" or "before")))
            {
                continue;
            }

            var word = units[i].Token.Word;
            if (i == 0 && word.Text is "visiting" or "touring" && ObjectFinder.From(units, 1) is { } site)
            {
                found.Add(new EventMention(Visit, TextSpan.Cover(units[0].Span, units[site.End - 1].Span), sentence.Index, 0, site.End) { Lead = 0, Unnamed = true });
            }
            else if (word.Text is "traveled" or "travelled" or "flew" && i + 2 < units.Length && units[i + 1].IsWord && units[i + 1].Token.Word.Text == "to" && units[i + 2].Token.NameLike && ObjectFinder.From(units, i + 2) is { } reached)
            {
                found.Add(new EventMention(Visit, TextSpan.Cover(units[i].Span, units[reached.End - 1].Span), sentence.Index, i, reached.End) { Lead = i, Unnamed = true });
            }
            else if (word.Text is "visited" or "toured" && i + 1 < units.Length && ObjectFinder.From(units, i + 1) is { } seen && units[seen.End - 1].Token.NameLike && !Array.Exists(units[seen.First..seen.End], u => u.Is(WordClass.Role | WordClass.Honorific | WordClass.GivenName)))
            {
                found.Add(new EventMention(Visit, TextSpan.Cover(units[i].Span, units[seen.End - 1].Span), sentence.Index, i, seen.End) { Lead = i, Unnamed = true });
            }
            else if (AskedBy(text, units, i) is var (asked, press))
            {
                found.Add(new EventMention(asked, TextSpan.Cover(units[i].Span, units[press - 1].Span), sentence.Index, i, press) { Lead = i, Spoken = true, Unnamed = true, Resumes = true });
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
        else if (cue.Lemma == "state" && (units[i].Token.Word.Form & CueForm.Past) != 0 && i + 1 < units.Length && units[i + 1].IsMark(':') && i + 2 >= units.Length - 1)
        {
            // "Berg stated:" introduces what she wrote.
            found.Add(new EventMention(EventNouns.Statement, units[i].Span, sentence.Index, i, i + 1) { Lead = i, Spoken = true, Unnamed = true });
        }
        else if (cue.Lemma == "report" && (units[i].Token.Word.Form & CueForm.Past) != 0 && units[i - 1].Is(WordClass.Organisation) && units[i - 1].Token.Capital && !Outlets.Ends(text.AsSpan(units[i - 1].Span.Start, units[i - 1].Span.Length)))
        {
            // "The Harbour Board reported on Tuesday that …": a body publishes what it found.
            found.Add(new EventMention(EventNouns.Report, TextSpan.Cover(units[i - 1].Span, units[i].Span), sentence.Index, i - 1, i + 1) { Lead = i, Spoken = true, Unnamed = true });
        }
    }

    /// <summary>Behind who asks: "asked |by a reporter|", "taking questions |from reporters|", "pressed |by host Lea Holm|"; <c>null</c> where it tells no kind.</summary>
    private static (EventNoun Noun, int End)? AskedBy(string text, Unit[] units, int at)
    {
        const int Reach = 6;
        var letters = text.AsSpan(units[at].Span.Start, units[at].Span.Length);
        if (at + 2 >= units.Length || !units[at + 1].IsWord || !((units[at + 1].Token.Word.Text == "by" && letters is "asked" or "Asked" or "pressed" or "Pressed" or "questioned") || (units[at + 1].Token.Word.Text == "from" && letters is "questions")))
        {
            return null;
        }

        for (var i = at + 2; i < Math.Min(units.Length, at + Reach) && units[i].IsWord && !units[i].Token.Capital; i++)
        {
            var who = text.AsSpan(units[i].Span.Start, units[i].Span.Length);
            if (who is "reporter" or "reporters" or "journalist" or "journalists")
            {
                return (EventNouns.Briefing with { Personal = true }, i + 1);
            }

            if (who is "host" or "co-host" or "anchor" or "interviewer")
            {
                return (EventNouns.Interview, ObjectFinder.From(units, i)?.End ?? i + 1);
            }
        }

        return null;
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
        if (letters is "addressed" or "addressing" or "Addressing" or "Facing" or "thanked" or "urged" or "assured" or "reminded" or "greeted")
        {
            return verb + 1;
        }

        if (verb == 0 && letters is "Before")
        {
            // "Before a cheering crowd in Oslo, Berg said".
            return 1;
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
}
