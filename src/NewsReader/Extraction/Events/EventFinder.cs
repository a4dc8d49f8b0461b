using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Events;

/// <summary>Finds the occasions an article names by their nouns: "a rally in Oslo", "talks with …", "the interview".</summary>
internal static class EventFinder
{
    /// <summary>Every mention outside quotations, in reading order.</summary>
    public static List<EventMention> Find(Reading reading, Dates.DistantDays distant)
    {
        var found = new List<EventMention>();
        foreach (var sentence in reading.Sentences)
        {
            for (var i = 0; i < sentence.Units.Length; i++)
            {
                if (sentence.Units[i].IsWord && sentence.Units[i].Is(WordClass.Occasion) && EventNouns.Find(reading.Text.AsSpan(sentence.Units[i].Span.Start, sentence.Units[i].Span.Length)) is { } noun
                    && Read(reading.Text, sentence, i, noun) is { } mention)
                {
                    found.Add(mention);
                }
            }

            OutletMentionFinder.Find(reading.Text, sentence, found);
            HearerMentionFinder.Find(reading.Text, sentence, found);
            RulingMentionFinder.Find(reading.Text, sentence, found);
            SettingMentionFinder.Find(reading.Text, sentence, found);
            PostMentionFinder.Find(reading.Text, sentence, found);
            HostMentionFinder.Find(reading.Text, sentence, found);
            ElectionMentionFinder.Find(reading.Text, sentence, found);
        }

        DialogueMentionFinder.Find(reading, found);
        return found.ConvertAll(m => m.Elsewhere || !distant.Of(m) ? m : m with { Elsewhere = true });
    }

    private static EventMention? Read(string text, Sentence sentence, int at, EventNoun named)
    {
        var units = sentence.Units;
        if (!IsHead(text, units, at) || OccasionOf(text, units, at, named) is not { } noun)
        {
            return null;
        }

        var first = FirstOfPhrase(units, at);
        noun = noun.Kind == "conference" && at > 0 && units[at - 1].IsWord && units[at - 1].Token.Word.Text is "news" or "press" ? EventNouns.Briefing : noun;
        var before = first > 0 ? units[first - 1] : default;
        var determined = first > 0 && (before.Is(WordClass.Determiner | WordClass.Possessive) || before.Token.Kind == TokenKind.Possessive);
        var start = determined ? StartOfPossessor(units, first - 1) : first;
        var governed = start > 0 && units[start - 1].Is(WordClass.Preposition);
        if ((noun.AlsoVerb && !determined && !governed && first == at) || (at > 0 && units[at].Token.Word.Cue is not null && !determined && !governed) || IsLegislature(units, first, at) || IsProperName(units, at)
            || (noun.AlsoVerb && !determined && first == at && start > 0 && units[start - 1].IsWord && units[start - 1].Token.Word.Text == "to") || (NeedsPlace(text, units, at, named) && !(governed && (units[start - 1].Token.Word.Text is "in" or "at" or "during" || (units[start - 1].Token.Word.Text == "on" && units[at].Span.In(text) == "panel")))))
        {
            return null;
        }

        var end = EndOfPhrase(units, at);
        var definite = determined && before.Token.Word.Text is "the" or "this" or "that" && first == at && end == at + 1;
        return new EventMention(noun, new TextSpan(units[first].Span.Start, units[end - 1].Span.End), sentence.Index, first, end)
        {
            Lead = governed ? start - 1 : start > 0 && units[start - 1].IsWord ? start - 1 : -1,
            // Several interviews are no one occasion.
            Elsewhere = Elsewhere(units, start, at, end) || (!noun.Personal && first < at && units[first].IsWord && units[first].Token.Word.Text == "recent") || Future(units, first) || (noun.Personal && noun.Kind != "post" && units[at].Token.Word.Text.EndsWith('s')),
            Resumes = definite,
            Unnamed = named.Kind == EventNouns.Heard,
        };
    }

    /// <summary>What the noun names here, or <c>null</c> where it names no occasion: "a campaign |stop", "a panel |discussion", "the town |hall".</summary>
    private static EventNoun? OccasionOf(string text, Unit[] units, int at, EventNoun noun)
    {
        var behind = at > 0 && units[at - 1].IsWord ? units[at - 1].Token.Word.Text : "";
        return noun.Kind switch
        {
            "town hall" when units[at].Span.Length == 4 && behind != "town" => null,
            EventNouns.Campaign => behind == "campaign" ? EventNouns.Rally with { AlsoVerb = false } : null,
            EventNouns.Party => behind == "night" || (at > 0 && units[at - 1].Span.In(text) is "victory" or "watch" or "viewing" or "launch" or "kickoff") ? EventNouns.Rally with { AlsoVerb = false } : null,
            "statement" when at + 1 < units.Length && units[at + 1].IsWord && units[at + 1].Is(WordClass.Occasion) && units[at].Span.In(text) is "video" or "email" or "e-mail" => null,
            "statement" when units[at].Token.Word.Text == "piece" && !(at > 0 && units[at - 1].Span.In(text) is "opinion" or "op-ed") => null,
            "report" when at > 0 && units[at - 1].Span.In(text) is "pool" or "news" or "media" or "press" or "police" or "earlier" or "published" or "recent" => null,
            EventNouns.Released => at + 1 < units.Length && units[at + 1].Span.In(text) is "released" or "published" or "compiled" ? EventNouns.Report with { AlsoVerb = false } : null,
            EventNouns.Heard => behind == "campaign" ? EventNouns.Rally with { AlsoVerb = false } : EventNouns.Speech,
            EventNouns.Service => at > 0 && units[at - 1].Span.In(text) is "memorial" or "funeral" or "prayer" or "church" or "worship" or "remembrance" or "thanksgiving" ? EventNouns.Ceremony : null,
            EventNouns.Ruling => LeadsToNoun(units, at) ? null : EventNouns.Trial,
            "ceremony" when units[at].Token.Word.Text == "opening" && LeadsToNoun(units, at) => null,
            EventNouns.Panel when (units[at].Token.Word.Text == "panel" && !(at + 1 < units.Length && units[at + 1].Is(WordClass.Occasion))) || (at > 0 && units[at - 1].Span.In(text) is "panel" or "roundtable") => EventNouns.Conference,
            EventNouns.Panel => null,
            "meeting" when behind == "hall" => null,
            "debate" when IsArgument(text, units, at) => null,
            _ => noun,
        };
    }

    /// <summary>"the |ruling| party", "|opening| statements": it only describes what stands behind it.</summary>
    private static bool LeadsToNoun(Unit[] units, int at) => at + 1 < units.Length && units[at + 1].IsWord && !units[at + 1].Is(WordClass.Function | WordClass.Time | WordClass.Adverb | WordClass.FiniteSign) && (units[at + 1].Token.Word.Form & CueForm.Past) == 0;

    /// <summary>"in remarks to the board", "at an event in Oslo", "during a panel", "in an e-mail": an occasion only where words were said there.</summary>
    private static bool NeedsPlace(string text, Unit[] units, int at, EventNoun named) =>
        named.Kind == EventNouns.Heard ? !(at > 0 && units[at - 1].IsWord && units[at - 1].Token.Word.Text == "campaign")
        : units[at].Span.In(text) is "panel" or "video" or "dedication" or "email" or "e-mail" or "memo" or "book" or "essay" or "article" or "column" or "editorial" or "excerpt" or "excerpts";

    /// <summary>"the Harbour Post", "Women’s March": a word that is an occasion only in small letters.</summary>
    private static bool IsProperName(Unit[] units, int at) =>
        units[at].Token.Capital && at > 0 && units[at].Token.Word.Text is "post" or "posts" or "march" or "call" or "strike" or "storm" or "release" or "letter" or "letters" or "mass";

    /// <summary>Not "a rally |audience", "a conference |call": the noun behind is the one that counts.</summary>
    private static bool IsHead(string text, Unit[] units, int at) =>
        at + 1 >= units.Length || !units[at + 1].IsWord || (units[at + 1].Token.Capital && !IsOfSite(text, units, at))
        || (units[at].Token.Word.Text == "debate" && units[at + 1].Span.Length == "stage".Length && units[at + 1].Token.Ending == WordEnding.Other && at > 0 && units[at - 1].Is(WordClass.Determiner))
        || units[at + 1].Token.Word.Text is "broadcast" or "held" or "given"
        || (units[at].Token.Word.Text == "debate" && units[at + 1].Token.Ending == WordEnding.Other && at > 1 && units[at - 1].Is(WordClass.Determiner) && units[at - 2].IsWord && units[at - 2].Token.Word.Text == "on")
        || !(units[at + 1].Token.Word.Text is "call" or "room" || (units[at + 1].Token.Word.Classes == WordClass.None && units[at + 1].Token.Word.Cue is null && units[at + 1].Token.Word.Text.Length == 0 && units[at + 1].Token.Ending == WordEnding.Other));

    /// <summary>"the Seaside |Congress| Palace", "the Harbour |Convention| Center": a word of a building's name.</summary>
    private static bool IsOfSite(string text, Unit[] units, int at) => units[at].Token.Capital && Venues.SiteFinder.IsSite(text.AsSpan(units[at + 1].Span.Start, units[at + 1].Span.Length));

    /// <summary>"the debate |over| fares", "a bitter debate": what a country argues about, not an evening on a stage.</summary>
    private static bool IsArgument(string text, Unit[] units, int at) =>
        (at + 1 < units.Length && units[at + 1].IsWord && units[at + 1].Token.Word.Text is "over" or "about")
        || (at > 0 && units[at - 1].Span.In(text) is "national" or "public" or "bitter" or "heated" or "fierce" or "ongoing" or "wider" or "broader" or "growing" or "political");

    /// <summary>"Congress" alone makes laws; "the party congress" and "the World Congress" are occasions.</summary>
    private static bool IsLegislature(Unit[] units, int first, int at) => units[at].Token.Capital && ((first == at && units[at].Span.Length == "Congress".Length && units[at].Token.First == 'C' && units[at].Is(WordClass.Organisation)) || units[at].Token.Word.Text == "assembly");

    /// <summary>"Thursday's |summit", "the group's |annual conference": where the phrase with its possessor begins.</summary>
    private static int StartOfPossessor(Unit[] units, int at)
    {
        if (units[at].Token.Kind != TokenKind.Possessive)
        {
            return at;
        }

        var start = at;
        while (start > 0 && at - start < 6 && units[start - 1].IsWord && (units[start - 1].Token.Capital || units[start - 1].Is(WordClass.Determiner) || start == at) && !units[start - 1].Is(WordClass.Preposition))
        {
            start--;
        }

        return start;
    }

    private static int FirstOfPhrase(Unit[] units, int at)
    {
        var first = at;
        while (first > 0 && at - first < 14)
        {
            var unit = units[first - 1];
            if (unit.IsMark(')') && first > 3 && units[first - 3].IsMark('(') && !units[first - 2].IsQuotation)
            {
                first -= 3;
            }
            else if (unit.IsWord && !unit.Is(WordClass.Function | WordClass.Adverb | WordClass.Weekday) && (unit.Token.Capital || (!unit.Is(WordClass.Verb) && unit.Token.Word.Form is CueForm.None)))
            {
                first--;
            }
            else if (first == at && unit.IsWord && unit.Token.Word.Text is "press" or "news")
            {
                // "a heated |press conference|"
                first--;
            }
            else if (first > 1 && unit.IsWord && (!unit.Is(WordClass.Function | WordClass.Adverb | WordClass.Time) || unit.Token.Word.Text == "following") && units[first - 2].Is(WordClass.Determiner | WordClass.Possessive))
            {
                // an |emailed statement, a |press release: what stands right behind an article is no verb
                first--;
            }
            else if (DayBefore(units, first) is > 0 and var day)
            {
                // an |Oct. 7 rally, a |Monday night rally
                first -= day;
            }
            else if (unit.IsMark('&') && first > 1 && units[first].Token.Capital && units[first - 2].Token.NameLike)
            {
                first -= 2;
            }
            else if (unit.Token.Kind == TokenKind.Number && first > 1 && units[first - 2].Is(WordClass.Determiner))
            {
                // a |5-4 ruling
                first--;
            }
            else if (unit.IsWord && unit.Token.Word.Text == "first")
            {
                first--;
            }
            else if (unit.IsQuotation && unit.Count <= 6 && !unit.Pauses && first > 1 && (units[first - 2].Is(WordClass.Determiner | WordClass.Possessive) || units[first - 2].Token.Kind == TokenKind.Possessive))
            {
                // the "Three Rivers" summit
                first--;
            }
            else if (first > 1 && unit.IsWord && unit.Token.Word.Text is "of" && units[first - 2].Token.NameLike && units[first].Token.Capital)
            {
                first--;
            }
            else if (first > 2 && unit.IsWord && unit.Token.Word.Text is "the" && units[first - 2].IsWord && units[first - 2].Token.Word.Text == "of" && units[first - 3].Token.NameLike && units[first].Token.Capital)
            {
                first -= 2;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    /// <summary>With what completes the noun: "talks with …", "visit to …", "ceremony for …".</summary>
    private static int EndOfPhrase(Unit[] units, int at)
    {
        var next = at + 1;
        if (next + 1 >= units.Length || !units[next].Is(WordClass.Preposition) || units[next].Token.Word.Text is not ("with" or "to" or "for" or "between" or "of" or "on"))
        {
            return next;
        }

        if (units[next + 1].Is(WordClass.Time) || ObjectFinder.From(units, next + 1) is not { } completes)
        {
            return next;
        }

        return completes.Length > 12 || units[completes.End - 1].Token.Kind == TokenKind.Possessive ? next : completes.End;
    }

    /// <summary>"next week's summit", "last month's talks", "a January debate", "a speech last month", "In March 2022, at the talks".</summary>
    private static bool Elsewhere(Unit[] units, int start, int at, int end)
    {
        for (var i = Math.Max(0, start - 6); i < at; i++)
        {
            if (!units[i].IsWord || (units[i].Token.Capital && i > 0 && !units[i].Is(WordClass.Month)))
            {
                // "a |Planned Parenthood| gathering": in a name it tells no time.
                continue;
            }

            var word = units[i].Token.Word.Text;
            var near = i >= start - 3;
            if ((near && word is "previous" or "upcoming" or "forthcoming" or "future" or "another" or "planned" or "earlier" && !units[i + 1].Is(WordClass.Weekday))
                || (near && word is "last" or "next" or "past" && (i >= start - 1 || units[i + 1].Is(WordClass.Time) || units[i + 1].Token.Kind == TokenKind.Number) && !units[i + 1].Is(WordClass.Weekday))
                || ((i >= start || (i > 0 && units[i - 1].IsWord && units[i - 1].Token.Word.Text == "in")) && units[i].Is(WordClass.Month) && units[i].Token.Capital && !HasDay(units, i)))
            {
                return true;
            }
        }

        // "a rally |late| last month"
        end += end + 2 < units.Length && units[end].IsWord && units[end].Token.Word.Text is "late" or "early" or "earlier" && units[end + 1].IsWord && units[end + 1].Token.Word.Text is "last" or "this" ? 1 : 0;
        return end + 1 < units.Length && units[end].IsWord && (units[end].Token.Word.Text is "last" or "next" && !units[end + 1].Is(WordClass.Weekday) && units[end + 1].IsWord && units[end + 1].Token.Word.Text != "night"
            || units[end].Token.Word.Text is "in" && units[end + 1].Token is { Kind: TokenKind.Number, First: '1' or '2', Span.Length: 4 }
            || units[end].Token.Word.Text is "in" && units[end + 1].Is(WordClass.Month) && units[end + 1].Token.Capital && !HasDay(units, end + 1));
    }

    /// <summary>The units of a day that stands behind an article: "an |Oct. 7| rally", "a |Monday| rally"; 0 where none does.</summary>
    private static int DayBefore(Unit[] units, int first)
    {
        var start = units[first - 1].Is(WordClass.Weekday) ? first - 1
            : units[first - 1].Token.Kind == TokenKind.Number && units[first - 1].Span.Length < 3 && first > 2 ? (units[first - 2].IsMark('.') ? first - 3 : first - 2)
            : first;
        return start > 0 && start < first && (units[start].Is(WordClass.Weekday) || (units[start].Is(WordClass.Month) && units[start].Token.Capital)) && units[start - 1].Is(WordClass.Determiner) ? first - start : 0;
    }

    private static bool HasDay(Unit[] units, int month)
    {
        var day = month + 1 < units.Length && units[month + 1].IsMark('.') ? month + 2 : month + 1;
        return day < units.Length && units[day].Token.Kind == TokenKind.Number && units[day].Span.Length < 4;
    }

    private static bool Future(Unit[] units, int before)
    {
        for (var i = before - 1; i >= Math.Max(0, before - 10); i--)
        {
            if (units[i].IsWord && units[i].Token.Word.Text is "will" or "expected" or "scheduled" or "plans" or "planning" or "anticipated" or "set")
            {
                return true;
            }

            if (units[i].IsQuotation || units[i].IsMark(',') || (units[i].IsWord && (units[i].Token.Word.Form & CueForm.Past) != 0))
            {
                return false;
            }
        }

        return false;
    }
}
