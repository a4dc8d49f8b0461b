using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Events;

/// <summary>Finds interviews that no noun names: "told CNN", "on ABC's “This Week”", "told me"; and "testified before …".</summary>
internal static class OutletMentionFinder
{
    private const int LongestName = 6;

    /// <summary>Words of a programme's title at most.</summary>
    private const int LongestTitle = 9;

    public static void Find(string text, Sentence sentence, List<EventMention> found)
    {
        var units = sentence.Units;
        for (var i = 0; i + 1 < units.Length; i++)
        {
            if (!units[i].IsWord || units[i].Token.Word.Text.Length < 2)
            {
                continue;
            }

            var word = units[i].Token.Word;
            if (word.Cue?.Lemma == "tell" && word.Form != CueForm.Base)
            {
                Told(text, sentence, i, found);
            }
            else if (word.Text == "interviewed" && i > 0 && Quotes.ObjectFinder.From(units, i + 1) is { } asked && units[asked.End - 1].Token.NameLike)
            {
                // "The anchor interviewed Anna Berg."
                found.Add(new EventMention(EventNouns.Interview, Cover(units, i, asked.End), sentence.Index, i, asked.End) { Lead = i, Spoken = true, Outlet = "", Unnamed = true });
            }
            else if (word.Text == "on" || (word.Text == "with" && i > 0 && units[i - 1].IsWord && units[i - 1].Token.Word.Text is "spoke" or "speaking"))
            {
                Add(text, sentence, i, i + 1, word.Text == "on", found);
            }
            else if (word.Text == "during" && i + 3 < units.Length && units[i + 1].Is(WordClass.Weekday) && units[i + 2].Token.Kind == TokenKind.Possessive && (Programme(text, units, i + 3) is not null || EndOfTitle(text, units, i + 3) > i + 3))
            {
                // "During Thursday's “Harbour Hour”"
                Add(text, sentence, i, i + 1, true, found);
            }
            else if (word.Text == "to" && i > 1 && units[i - 1].IsWord && units[i - 1].Token.Word.Text == "in" && Letters(text, units[i - 2]) is "called" or "calling" or "Calling" or "phoned")
            {
                // "called in to “Harbour Hour”"
                var before = found.Count;
                Add(text, sentence, i, i + 1, true, found);
                MarkSpoken(found, before);
            }
            else if (word.Text == "in" && i > 0 && TimePhrase.Before(units, i - 1) is >= 0 and var wrote && units[wrote].IsWord && units[wrote].Token.Word.Cue?.Lemma == "write" && EndOfOutlet(text, units, i + 1) is { } paper)
            {
                // "wrote in the Coast Journal": a piece of their own.
                found.Add(new EventMention(EventNouns.Statement, Cover(units, i, paper), sentence.Index, i + 1, paper) { Lead = i, Spoken = true, Unnamed = true });
            }
            else if (word.Text == "by" && AskedBy(text, units, i))
            {
                // "asked by Coast TV’s Lea Holm", "said by telephone".
                AddSpoken(text, sentence, i, found);
            }
            else if (word.Text is "to" or "with" && TimePhrase.Before(units, i - 1) is >= 0 and var verb && units[verb].IsWord && Talks(units, verb))
            {
                // "said to People", "said on Friday to People", "sat down with the Coast Journal", "opened up to CNN".
                AddSpoken(text, sentence, i, found);
            }
            else if (((word.Cue?.Lemma == "testify" && (word.Form & (CueForm.Past | CueForm.Gerund | CueForm.ThirdPerson)) != 0) || (word.Text is "appeared" or "appearing" && units[i + 1].IsWord && units[i + 1].Token.Word.Text == "before")) && TimePhrase.Behind(units, i + 1) is var to && to + 1 < units.Length && units[to].IsWord && units[to].Token.Word.Text is "before" or "to" or "at" or "in"
                && Quotes.ObjectFinder.From(units, to + 1) is { } body && units[body.End - 1].IsWord && units[body.End - 1].Is(WordClass.Organisation))
            {
                found.Add(new EventMention(EventNouns.Hearing, Cover(units, i, body.End), sentence.Index, i, body.End) { Lead = i, Spoken = word.Cue is null });
            }
        }
    }

    /// <summary>"told the Coast Journal"; "told me" is an interview with whoever writes.</summary>
    private static void Told(string text, Sentence sentence, int at, List<EventMention> found)
    {
        var units = sentence.Units;
        if (units[at + 1].IsWord && units[at + 1].Token.Word.Text is "me" or "us")
        {
            found.Add(new EventMention(EventNouns.Interview, Cover(units, at, at + 2), sentence.Index, at, at + 2) { Lead = at, Spoken = true, Outlet = "", Unnamed = true });
            return;
        }

        var hearer = TimePhrase.Behind(units, at + 1);
        Add(text, sentence, at, hearer, hearer < units.Length && units[hearer].Token.Kind == TokenKind.QuotationMark, found);
    }

    private static bool AskedBy(string text, Unit[] units, int at) =>
        at > 0 && units[at - 1].IsWord && Letters(text, units[at - 1]) is "asked" or "interviewed" or "pressed" or "questioned" or "Asked" or "Interviewed" or "Pressed" or "Questioned";

    private static void AddSpoken(string text, Sentence sentence, int at, List<EventMention> found)
    {
        var before = found.Count;
        Add(text, sentence, at, at + 1, false, found);
        if (found.Count > before)
        {
            MarkSpoken(found, before);
        }
        else if (Confides(text, sentence.Units, at) && Quotes.ObjectFinder.From(sentence.Units, at + 1) is { } hearer && sentence.Units[hearer.End - 1].Token.NameLike)
        {
            // "opened up to |the Harbour Circle|": nobody does that but to an interviewer.
            found.Add(new EventMention(EventNouns.Interview, Cover(sentence.Units, hearer.First, hearer.End), sentence.Index, hearer.First, hearer.End) { Lead = at, Spoken = true, Outlet = Cover(sentence.Units, hearer.First, hearer.End).In(text) });
        }
    }

    private static void MarkSpoken(List<EventMention> found, int before)
    {
        if (found.Count > before)
        {
            found[^1] = found[^1] with { Spoken = true };
        }
    }

    /// <summary>Behind "the Coast Journal"; <c>null</c> where no outlet is named.</summary>
    private static int? EndOfOutlet(string text, Unit[] units, int at)
    {
        var first = at < units.Length && units[at].Is(WordClass.Determiner) ? at + 1 : at;
        var end = first;
        while (end < units.Length && end - first < LongestName && units[end].IsWord && units[end].Token.Capital && !units[end].Is(WordClass.Time))
        {
            end++;
        }

        return end > first && IsOutlet(text, units, first, end) && !(end == first + 1 && Outlets.IsGeneric(Letters(text, units[first]))) ? end : null;
    }

    private static bool Confides(string text, Unit[] units, int at) =>
        at > 1 && units[at - 1].IsWord && units[at - 2].IsWord && ((Letters(text, units[at - 1]) is "up" && Letters(text, units[at - 2]) is "opened" or "opens") || Letters(text, units[at - 1]) is "exclusively" && Letters(text, units[at - 2]) is "spoke" or "speaking" or "talked");

    private static bool Talks(Unit[] units, int at) =>
        units[at].Token.Word.Text is "said" or "says" or "spoke" or "explained" or "confirmed" or "admitted" or "acknowledged" or "revealed" or "insisted" or "speaking" or "talked" or "talking" || (at > 0 && units[at].Token.Word.Text is "down" or "up" && units[at - 1].IsWord && units[at - 1].Token.Word.Text is "sat" or "sitting" or "opened");

    private static void Add(string text, Sentence sentence, int lead, int at, bool on, List<EventMention> found)
    {
        var units = sentence.Units;
        at += on && at + 1 < units.Length && units[at].Is(WordClass.Weekday) && units[at + 1].Token.Kind == TokenKind.Possessive ? 2 : 0;

        // "on Friday's |broadcast of| Coast TV's": which of its programmes comes behind.
        at += on && at > lead + 1 && at + 2 < units.Length && units[at].IsWord && Letters(text, units[at]) is "broadcast" or "edition" or "episode" or "show" && units[at + 1].IsWord && units[at + 1].Token.Word.Text == "of" ? 2 : 0;

        var name = at + (at < units.Length && units[at].Token.Kind == TokenKind.QuotationMark && !units[at].IsQuotation ? 1 : 0);
        if (Programme(text, units, name) is { } programme)
        {
            found.Add(new EventMention(EventNouns.Interview, Cover(units, name, programme), sentence.Index, name, programme) { Lead = lead, Outlet = Cover(units, name, programme).In(text) });
            return;
        }

        var first = at < units.Length && units[at].Is(WordClass.Determiner) ? at + 1 : at;
        var end = first;
        while (end < units.Length && end - first < LongestName && units[end].IsWord && units[end].Token.Capital && !units[end].Is(WordClass.Weekday))
        {
            end++;
        }

        end += end > first && end < units.Length && units[end].IsWord && Letters(text, units[end]) is "channel" or "network" ? 1 : 0;
        var outlet = end > first && IsOutlet(text, units, first, end) && !(end == first + 1 && (on || first == at) && Outlets.IsGeneric(Letters(text, units[first])));
        var title = outlet && end + 1 < units.Length && units[end].Token.Kind == TokenKind.Possessive ? end + 1 : end;
        var endOfTitle = outlet || (on && end == first && title == at) ? EndOfTitle(text, units, title) : title;
        var named = endOfTitle > title;
        if (!outlet && !named)
        {
            return;
        }

        var last = named ? endOfTitle : outlet ? EndOfHost(units, end) : end;
        if (last < units.Length && units[last].IsWord && Letters(text, units[last]) is "moderator" or "moderators")
        {
            // Who moderates asks at a debate.
            return;
        }

        found.Add(new EventMention(EventNouns.Interview, Cover(units, first, last), sentence.Index, first, last) { Lead = lead, Outlet = Cover(units, outlet ? first : title, outlet ? end : last).In(text) });
    }

    /// <summary>"|Meet the Press|", "|NBC’s Meet the Press|": behind a programme everybody knows.</summary>
    private static int? Programme(string text, Unit[] units, int at)
    {
        for (var i = at; i < Math.Min(units.Length, at + LongestName) && (i == at || units[i].Token.Kind == TokenKind.Possessive || units[i].Token.Capital); i++)
        {
            if ((i == at || units[i - 1].Token.Kind == TokenKind.Possessive) && Programmes.EndOf(text, units, i) is { } end)
            {
                return end;
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> Letters(string text, Unit unit) => text.AsSpan(unit.Span.Start, unit.Span.Length);

    private static bool IsOutlet(string text, Unit[] units, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Outlets.Contains(Letters(text, units[i])))
            {
                return true;
            }
        }

        return Outlets.Ends(Letters(text, units[end - 1])) && !(end - first > 1 && Outlets.IsBody(Letters(text, units[end - 2]), Letters(text, units[end - 1])));
    }

    /// <summary>"CNN's |Jake Miller": the person who asked.</summary>
    private static int EndOfHost(Unit[] units, int end)
    {
        if (end >= units.Length || units[end].Token.Kind != TokenKind.Possessive)
        {
            return end;
        }

        var last = end + 1;
        while (last < units.Length && last - end < LongestName && units[last].IsWord && units[last].Token.NameLike && !units[last].Is(WordClass.Time))
        {
            last++;
        }

        return last > end + 1 ? last : end;
    }

    /// <summary>Behind the closing mark of a title that begins there; there itself where none does. A title is no quotation, its marks stand alone.</summary>
    private static int EndOfTitle(string text, Unit[] units, int first)
    {
        if (first >= units.Length || units[first].Token.Kind != TokenKind.QuotationMark || units[first].IsQuotation)
        {
            return first;
        }

        for (var i = first + 1; i < Math.Min(units.Length, first + LongestTitle + 2); i++)
        {
            if (units[i].Token.Kind == TokenKind.QuotationMark)
            {
                return i > first + 1 && Quotes.TitleMarks.InTitleCase(text[units[first + 1].Span.Start..units[i - 1].Span.End]) ? i + 1 : first;
            }
        }

        return first;
    }

    private static TextSpan Cover(Unit[] units, int first, int end) => new(units[first].Span.Start, units[end - 1].Span.End);
}
