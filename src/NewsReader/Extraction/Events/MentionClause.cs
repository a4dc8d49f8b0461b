using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Events;

/// <summary>Answers what the words around an occasion's mention make of it: whether they negate it, look ahead to it, only date something else by it, or present it.</summary>
internal static class MentionClause
{
    /// <summary>Words of whoever made a survey, before its noun: "the Coast Times and Harbour News |poll".</summary>
    private const int LongestSource = 9;

    public static bool PutsOut(Unit[] units, int at) => PutsOut(units[at]) || (at > 0 && units[at].IsWord && units[at].Token.Word.Text == "out" && units[at - 1].IsWord && units[at - 1].Token.Word.Text is "put" or "putting");

    public static bool PutsOut(Unit unit) => unit.IsWord && unit.Token.Word.Text is "released" or "issued" or "issuing" or "releasing";

    public static bool Participle(Unit unit) => unit.IsWord && (unit.Token.Ending == WordEnding.Ing || unit.Token.Word.Text == "asked");

    /// <summary>"defended it |in an interview| with", "took aim at it |on Monday's “Harbour Hour”|": what the report's opening tells somebody did there, they did with words.</summary>
    public static bool TalksThere(Unit[] units, EventMention mention) =>
        mention is { Noun.Kind: "interview" or "statement", Elsewhere: false, Lead: >= 0 } && units[mention.Lead].IsWord && (units[mention.Lead].Token.Word.Text is "in" or "during" || (units[mention.Lead].Token.Word.Text == "on" && Array.Exists(units[mention.First..mention.End], u => u.Token.Kind == TokenKind.QuotationMark))) && !Aside(units, mention) && !Prospective(units, mention) && !Negated(units, mention.Lead);

    /// <summary>Whether nothing but a time, or the participle that takes it, stands before it.</summary>
    public static bool StandsFirst(Unit[] units, EventMention mention)
    {
        var participle = Participle(units[0]);
        for (var i = mention.Lead - 1; i >= 0; i--)
        {
            if (participle ? (units[i].Is(WordClass.FiniteSign | WordClass.That | WordClass.Relative) && !(i > 0 && units[i - 1].Is(WordClass.Determiner | WordClass.Possessive))) || units[i].IsQuotation : !(units[i].Is(WordClass.Time | WordClass.Adverb | WordClass.Coordinator) || units[i].IsMark(',') || units[i].IsMark('-') || units[i].IsMark('—') || units[i].Token.Kind is TokenKind.Possessive
                || (units[i].IsWord && units[i].Token.Word.Text is "on" or "in" or "later")))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"before the summit", "about the talks". What is said after talks is said there.</summary>
    /// <remarks>"emerging from a meeting": what was said at its door belongs to it.</remarks>
    public static bool Negates(Unit[] units, EventMention mention) => Negates(units[mention.Lead], mention.Noun)
        && !(mention.Lead > 0 && units[mention.Lead - 1].IsWord && units[mention.Lead - 1].Token.Word.Text is "emerged" or "emerging" && mention.Noun.Placed);

    public static bool Negates(Unit preposition, EventNoun noun) => preposition.Token.Word.Text is "before" or "until" or "ahead" or "since" or "despite" or "about" or "of" or "for" or "from" or "like" or "to" or "by"
        || (preposition.Token.Word.Text is "after" or "following" && noun.Kind is not ("talks" or "meeting" or "visit" or "summit" or "hearing" or "call"));

    /// <summary>"asked to speak at", "promised to attend": what may come.</summary>
    public static bool Infinitive(Unit[] units, int at) => units[at].IsWord && units[at].Token.Word.Text == "to" && at + 1 < units.Length && units[at + 1].IsWord
        && (units[at + 1].Is(WordClass.Auxiliary | WordClass.Verb | WordClass.Attitude) || (units[at + 1].Token.Word.Form & CueForm.Base) != 0 || units[at + 1].Token.Word.Text is "appear" or "attend" or "address" or "participate" or "deliver");

    /// <summary>"according to the latest |poll": the article tells what it found.</summary>
    public static bool Sourced(Unit[] units, EventMention mention)
    {
        for (var i = mention.First - 1; i > 0 && i >= mention.First - LongestSource; i--)
        {
            if (units[i].IsWord && units[i].Token.Word.Text == "to")
            {
                return units[i - 1].IsWord && units[i - 1].Token.Word.Text == "according";
            }
        }

        return false;
    }

    /// <summary>"the convention |opened on Monday": it takes place, unless the report looks at it from before or after.</summary>
    public static bool Starts(Unit[] units, EventMention mention) =>
        mention.Noun.Placed && !mention.Elsewhere && mention.End < units.Length && units[mention.End].IsWord && units[mention.End].Token.Word.Text is "kicked" or "opened" or "began" or "started" or "convened" or "closed" or "ended" or "concluded"
        && (mention.Lead < 0 || !Negates(units[mention.Lead], mention.Noun));

    /// <summary>"the poll |shows", "the survey, |released on Monday", "a study |has found": what a report does.</summary>
    public static bool Presents(Unit[] units, int end)
    {
        const int Reach = 3;
        for (var i = end; i < Math.Min(units.Length, end + Reach); i++)
        {
            if (units[i].IsWord && (units[i].Token.Word.Text is "released" or "published" or "shows" or "show" or "showed" or "found" or "finds" or "explores" or "conducted" || units[i].Token.Word.Cue is not null))
            {
                return true;
            }

            if (!(units[i].IsMark(',') || units[i].Is(WordClass.Auxiliary | WordClass.Adverb)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Four days |after| the parties met at their debate, …": it dates something else.</summary>
    public static bool Aside(Unit[] units, EventMention mention)
    {
        const int InPassing = 4;
        var lead = mention.Lead >= 0 ? mention.Lead : mention.First;
        for (var i = lead - 1; i >= 0 && !units[i].IsMark(','); i--)
        {
            if ((units[i].Is(WordClass.Relative) && i > lead - InPassing) || (units[i].IsWord && units[i].Token.Word.Text is "after" or "before" or "since" or "until" or "ahead" or "despite"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"plan to protest at", "was invited to speak at": it is still to come, or may be.</summary>
    public static bool Prospective(Unit[] units, EventMention mention)
    {
        for (var i = (mention.Lead >= 0 ? mention.Lead : mention.First) - 1; i > 0 && !units[i].IsMark(','); i--)
        {
            if (units[i].Is(WordClass.Modal) || (units[i].IsWord && units[i].Token.Word.Text == "to" && units[i - 1].IsWord && (units[i - 1].Is(WordClass.Attitude) || units[i - 1].Token.Word.Text is "set" or "expected" or "scheduled" or "going" or "due" or "invited" or "asked" or "urged" or "wants" or "plans" or "plan" or "planned" or "refused" or "declined")))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Negated(Unit[] units, int at) => (at > 0 && units[at - 1].Is(WordClass.Negation)) || (at > 1 && units[at - 2].Is(WordClass.Negation));
}
