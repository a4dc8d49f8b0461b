using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Events;

/// <summary>Finds words that somebody put on a public site: "on Twitter", "took to Facebook", "on his Instagram account".</summary>
internal static class PostMentionFinder
{
    public static void Find(string text, Sentence sentence, List<EventMention> found)
    {
        var units = sentence.Units;
        for (var i = 0; i + 1 < units.Length; i++)
        {
            if (units[i].IsWord && units[i].Token.Word.Text == "used" && units[i + 1].Is(WordClass.Possessive) && i + 3 < units.Length && Outlets.IsSite(Letters(text, units[i + 2])))
            {
                // "used her Twitter |account"
                found.Add(new EventMention(EventNouns.Post, TextSpan.Cover(units[i + 1].Span, units[i + 3].Span), sentence.Index, i + 1, i + 4) { Lead = i, Spoken = true });
            }

            if (!units[i].IsWord || units[i].Token.Word.Text is not ("on" or "to" or "via") || (units[i].Token.Word.Text == "to" && !(i > 0 && units[i - 1].IsWord && units[i - 1].Token.Word.Text is "took" or "turned" or "wrote" or "posted")))
            {
                continue;
            }

            var site = units[i + 1].Is(WordClass.Determiner | WordClass.Possessive) ? i + 2 : i + 1;
            var end = site < units.Length && units[site].IsWord && units[site].Token.Capital && Outlets.IsSite(Letters(text, units[site])) ? EndOf(text, units, site) : -1;
            if (end < 0 && site + 1 < units.Length && ((Letters(text, units[site]) is "social" && Letters(text, units[site + 1]) is "media") || (Letters(text, units[site]) is "Truth" && Letters(text, units[site + 1]) is "Social")))
            {
                end = site + 2;
            }

            if (end > 0)
            {
                found.Add(new EventMention(EventNouns.Post, TextSpan.Cover(units[i].Span, units[end - 1].Span), sentence.Index, i + 1, end) { Lead = i, Spoken = units[i].Token.Word.Text == "to" || Writes(units, end) });
            }
        }
    }

    /// <summary>"lashed out on Twitter on Monday, |writing|", "fired back on Twitter|: “…”|", "went on Twitter |to say|": what was put there follows.</summary>
    private static bool Writes(Unit[] units, int end)
    {
        var at = TimePhrase.Behind(units, end);
        if (at + 1 < units.Length && units[at].IsMark(':') && units[at + 1].IsQuotation)
        {
            return true;
        }

        at += at < units.Length && units[at].IsMark(',') ? 1 : 0;
        at += at < units.Length && units[at].IsWord && units[at].Token.Word.Text is "to" or "by" ? 1 : 0;
        return at > end && at < units.Length && units[at].IsWord && units[at].Token.Word.Cue is not null && (units[at].Token.Word.Form & (units[at - 1].IsWord && units[at - 1].Token.Word.Text == "to" ? CueForm.Base : CueForm.Gerund)) != 0;
    }

    /// <summary>"on his Facebook |page"; -1 where the name goes on: "on Twitter Inc."</summary>
    private static int EndOf(string text, Unit[] units, int site)
    {
        var next = site + 1;
        return Letters(text, units[site]) is "X" && !(next >= units.Length || units[next].IsMark(',') || units[next].IsMark('.') || units[next].Is(WordClass.Time | WordClass.That)) ? -1
            : next < units.Length && units[next].IsWord && Letters(text, units[next]) is "page" or "account" or "feed" or "profile" or "Live" or "wall" ? next + 1
            : next < units.Length && units[next].Token.NameLike && !units[next].Is(WordClass.Time) ? -1
            : next;
    }

    private static ReadOnlySpan<char> Letters(string text, Unit unit) => text.AsSpan(unit.Span.Start, unit.Span.Length);
}
