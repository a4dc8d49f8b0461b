using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Events;

/// <summary>Finds programmes by their hosts: "Lea Holm, host of Coast TV’s “Harbour Hour,” said", "“Harbour Hour” host Lea Holm joked". What hosts are quoted with they said there.</summary>
internal static class HostMentionFinder
{
    private const int LongestName = 8;

    public static void Find(string text, Sentence sentence, List<EventMention> found)
    {
        var units = sentence.Units;
        for (var i = 0; i < units.Length; i++)
        {
            if (!units[i].IsWord || !IsHost(text.AsSpan(units[i].Span.Start, units[i].Span.Length)))
            {
                continue;
            }

            if ((Behind(text, units, i) ?? Before(text, units, i)) is { } programme && Speaks(text, units, i))
            {
                found.Add(new EventMention(EventNouns.Interview, programme, sentence.Index, i, i + 1) { Lead = i, Spoken = true, Outlet = programme.In(text) });
                return;
            }
        }
    }

    private static bool IsHost(ReadOnlySpan<char> word) => word is "host" or "co-host" or "cohost" or "hosts" or "co-hosts" or "anchor" or "comedian";

    /// <summary>"host of |Coast TV’s “Harbour Hour”".</summary>
    private static TextSpan? Behind(string text, Unit[] units, int host)
    {
        if (host + 2 >= units.Length || !units[host + 1].IsWord || units[host + 1].Token.Word.Text != "of")
        {
            return null;
        }

        var outlet = false;
        for (var i = host + 2; i < Math.Min(units.Length, host + 2 + LongestName); i++)
        {
            if (units[i].Token.Kind == TokenKind.QuotationMark || units[i].IsQuotation)
            {
                return TextSpan.Cover(units[host + 2].Span, units[units[i].IsQuotation ? i : EndOfTitle(units, i)].Span);
            }

            if (!(units[i].Token.Kind == TokenKind.Possessive || (units[i].IsWord && (units[i].Token.Capital || units[i].Is(WordClass.Determiner)))))
            {
                return outlet ? TextSpan.Cover(units[host + 2].Span, units[i - 1].Span) : null;
            }

            outlet |= units[i].IsWord && Outlets.Contains(text.AsSpan(units[i].Span.Start, units[i].Span.Length));
        }

        return null;
    }

    /// <summary>"|“Harbour Hour”| host", "|Coast TV| host".</summary>
    private static TextSpan? Before(string text, Unit[] units, int host)
    {
        if (host == 0)
        {
            return null;
        }

        if (units[host - 1].IsQuotation)
        {
            return Quotes.TitleMarks.InTitleCase(units[host - 1].Span.In(text).Trim('“', '”', '"', '‘', '’', '\'')) ? units[host - 1].Span : null;
        }

        if (text.AsSpan(units[host - 1].Span.Start, units[host - 1].Span.Length) is "radio" or "Radio" or "talk" or "talk-show" or "show" or "TV" or "television" or "late-night" or "Late-night" or "night" or "podcast" or "morning")
        {
            var name = host + 1;
            while (name < units.Length && name - host < LongestName && units[name].Token.NameLike && !units[name].Is(WordClass.Time))
            {
                name++;
            }

            return TextSpan.Cover(units[host - 1].Span, units[name - 1].Span);
        }

        var first = host;
        while (first > 0 && host - first < LongestName && (units[first - 1].Token.Kind is TokenKind.QuotationMark or TokenKind.Possessive || (units[first - 1].IsWord && units[first - 1].Token.Capital)))
        {
            first--;
        }

        return first < host && (units[host - 1].Token.Kind == TokenKind.QuotationMark || Array.Exists(units[first..host], u => u.IsWord && Outlets.Contains(text.AsSpan(u.Span.Start, u.Span.Length)))) ? TextSpan.Cover(units[first].Span, units[host - 1].Span) : null;
    }

    /// <summary>Whether a verb of speech comes behind before another clause: the host is who speaks.</summary>
    private static bool Speaks(string text, Unit[] units, int host)
    {
        const int Reach = 16;
        for (var i = host + 1; i < Math.Min(units.Length, host + Reach); i++)
        {
            if (units[i].IsWord && !units[i].Token.Capital && units[i].Token.Word.Cue is not null && (units[i].Token.Word.Form & (CueForm.Past | CueForm.ThirdPerson)) != 0)
            {
                return true;
            }

            if (units[i].Is(WordClass.Relative | WordClass.That | WordClass.Subordinator | WordClass.FiniteSign))
            {
                return false;
            }
        }

        return false;
    }

    private static int EndOfTitle(Unit[] units, int opening)
    {
        var i = opening + 1;
        while (i < units.Length - 1 && i - opening < LongestName && units[i].Token.Kind != TokenKind.QuotationMark)
        {
            i++;
        }

        return i;
    }
}
