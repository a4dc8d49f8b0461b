using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Events;

/// <summary>Finds campaign stops and floor speeches that no noun of their own names: "at a stop in Oslo", "rallying supporters", "hit the campaign trail", "on the Senate floor", "from the Rose Garden".</summary>
internal static class CampaignMentionFinder
{
    /// <summary>Units of a chamber's name before its floor: "on the floor of the U.S. House".</summary>
    private const int LongestChamber = 5;

    /// <summary>Looks at one word of a sentence.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="i">The unit of the word.</param>
    /// <param name="letters">Its letters.</param>
    /// <param name="found">Where mentions are put.</param>
    public static void Find(string text, Sentence sentence, int i, ReadOnlySpan<char> letters, List<EventMention> found)
    {
        switch (letters)
        {
            case "stop" or "stops":
                Stops(text, sentence, i, found);
                break;
            case "Rallying" or "rallying" or "rallied" when Supporters(text, sentence.Units, i + 1) is { } end:
                Add(EventNouns.Rally, sentence, i, i, end, true, found);
                break;
            case "trail" when Behind(text, sentence.Units, i, "campaign") && i > 2 && sentence.Units[i - 3].Span.In(text) is "hit" or "hitting" or "Hitting" or "hits":
                Add(EventNouns.Rally, sentence, i - 3, i - 2, i + 1, true, found);
                break;
            case "campaign" when i > 1 && sentence.Units[i - 1].Is(WordClass.Possessive) && KicksOff(text, sentence.Units, i - 2) is { } verb && i + 1 < sentence.Units.Length && sentence.Units[i + 1].IsWord && sentence.Units[i + 1].Token.Word.Text is "in" or "at":
                Add(EventNouns.Rally, sentence, verb, verb, i + 1, true, found);
                break;
            case "floor" when Chamber(text, sentence.Units, i) is var (first, end):
                Add(EventNouns.Speech, sentence, first - 1, first, end, sentence.Units[first - 1].Token.Word.Text == "to", found);
                break;
            case "steps" or "Garden" or "Office" when i > 0 && Leaves(sentence.Units, i) is { } lead && (letters is not ("Garden" or "Office") || Behind(text, sentence.Units, i, letters is "Garden" ? "Rose" : "Oval")):
                Add(letters is "steps" ? EventNouns.Briefing : EventNouns.Speech, sentence, lead, lead + 1, ObjectFinder.From(sentence.Units, lead + 1)?.End ?? i + 1, sentence.Units[lead - 1].Token.Word.Cue is not null, found);
                break;
        }
    }

    private static void Add(EventNoun noun, Sentence sentence, int lead, int first, int end, bool spoken, List<EventMention> found) =>
        found.Add(new EventMention(noun, TextSpan.Cover(sentence.Units[first].Span, sentence.Units[end - 1].Span), sentence.Index, first, end) { Lead = lead, Unnamed = true, Resumes = true, Spoken = spoken });

    /// <summary>"at a stop |in Oslo", "during stops |in Ohio": somewhere on a campaign.</summary>
    private static void Stops(string text, Sentence sentence, int i, List<EventMention> found)
    {
        var units = sentence.Units;
        var lead = i > 1 && (units[i - 1].Is(WordClass.Determiner) || units[i - 1].Token.Ending == WordEnding.Other) && !units[i - 1].Is(WordClass.Preposition) ? i - 2 : i - 1;
        if (lead >= 0 && units[lead].IsWord && units[lead].Token.Word.Text is "at" or "during" && i + 2 < units.Length && units[i + 1].IsWord && units[i + 1].Token.Word.Text is "in" or "at" && units[i + 2].Token.NameLike && !Behind(text, units, i, "campaign"))
        {
            Add(EventNouns.Rally, sentence, lead, i, ObjectFinder.From(units, i + 2)?.End ?? i + 1, false, found);
        }
    }

    private static int? Supporters(string text, Unit[] units, int first) =>
        ObjectFinder.From(units, first) is { } phrase && units[phrase.End - 1].Span.In(text) is "supporters" or "voters" or "faithful" or "crowd" or "crowds" or "Democrats" or "Republicans" ? phrase.End : null;

    private static bool Behind(string text, Unit[] units, int i, string word) => i > 0 && units[i - 1].Span.In(text) == word;

    /// <summary>"|kicked off| her campaign", "|brought| her campaign", "|took| his campaign".</summary>
    private static int? KicksOff(string text, Unit[] units, int at) =>
        units[at].Span.In(text) is "brought" or "took" or "launched" or "Launching" or "Bringing" or "Taking" ? at
        : units[at].Span.In(text) == "off" && at > 0 && units[at - 1].Span.In(text) is "kicked" or "Kicking" or "kicking" or "kicks" ? at - 1
        : null;

    /// <summary>"on |the Senate floor|", "on |the floor of the House|": where lawmakers speak.</summary>
    private static (int First, int End)? Chamber(string text, Unit[] units, int floor)
    {
        if (floor > 1 && units[floor - 1].Token.NameLike && IsChamber(units[floor - 1].Span.In(text)))
        {
            var first = floor - 1;
            while (first > 1 && (units[first - 1].Token.NameLike || units[first - 1].Is(WordClass.Determiner)))
            {
                first--;
            }

            return units[first - 1].IsWord && (units[first - 1].Token.Word.Text is "on" or "from" || (units[first - 1].Token.Word.Text == "to" && first > 1 && units[first - 2].Span.In(text) is "took" or "taking" or "takes" or "Taking")) ? (first, floor + 1) : null;
        }

        for (var i = floor + 2; floor > 1 && i < Math.Min(units.Length, floor + LongestChamber) && units[floor - 2].IsWord && units[floor - 2].Token.Word.Text is "on" or "from" && units[floor + 1].IsWord && units[floor + 1].Token.Word.Text == "of"; i++)
        {
            if (units[i].IsWord && IsChamber(units[i].Span.In(text)))
            {
                return (floor - 1, i + 1);
            }
        }

        return null;
    }

    private static bool IsChamber(string word) => word is "Senate" or "House" or "Assembly" or "Congress" or "Parliament" or "Commons" or "Bundestag" or "Legislature" or "Council";

    /// <summary>The preposition of a place that words come from: "|from| the Rose Garden", "|on| the steps of the city hall", "|in| the Oval Office".</summary>
    private static int? Leaves(Unit[] units, int at)
    {
        const int Reach = 4;
        for (var i = at - 1; i > 0 && i > at - Reach; i--)
        {
            if (units[i].Is(WordClass.Preposition))
            {
                return units[i].Token.Word.Text is "from" or "on" or "in" or "to" && units[i - 1].IsWord && (units[i - 1].Token.Word.Cue is not null || units[i - 1].Token.Word.Text is "took" or "spoke" or "speaking" or "standing" || units[i - 1].Is(WordClass.Time)) ? i : null;
            }
        }

        return null;
    }
}
