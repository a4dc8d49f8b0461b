using System.Collections.Frozen;
using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Events;

/// <summary>Finds what a court decided on a day the report names: "A judge on Monday blocked the toll".</summary>
internal static class RulingMentionFinder
{
    /// <summary>Words between the court and its verb: a name and a day.</summary>
    private const int Reach = 12;

    private static readonly FrozenSet<string> Courts = "court courts judge judges justices jury".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CourtLookup = Courts.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Verbs = "ruled overturned upheld blocked struck halted dismissed reversed sentenced convicted acquitted".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VerbLookup = Verbs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is somebody who decides.</summary>
    public static bool IsCourt(string text, Unit unit) => unit.IsWord && CourtLookup.Contains(Letters(text, unit));

    public static void Find(string text, Sentence sentence, List<EventMention> found)
    {
        var units = sentence.Units;
        FindInCourt(text, sentence, found);
        for (var i = 0; i < units.Length; i++)
        {
            if (!IsCourt(text, units[i]) || (i > 0 && units[i - 1].Is(WordClass.Preposition)) || VerbOf(text, units, i) is not { } verb || !units.Any(u => !u.IsQuotation && u.Is(WordClass.Weekday)))
            {
                continue;
            }

            var end = ObjectFinder.From(units, verb + 1)?.End ?? verb + 1;
            found.Add(new EventMention(EventNouns.Trial, TextSpan.Cover(units[verb].Span, units[end - 1].Span), sentence.Index, verb, end) { Lead = verb, Unnamed = true });
            return;
        }
    }

    /// <summary>"pleaded guilty", "was sentenced on Monday", "in federal court": what happens in a court room.</summary>
    private static void FindInCourt(string text, Sentence sentence, List<EventMention> found)
    {
        var units = sentence.Units;
        for (var i = 0; i + 1 < units.Length; i++)
        {
            if (Letters(text, units[i]) is "Writing" or "writing" or "wrote" && i + 3 < units.Length && Letters(text, units[i + 1]) is "for" && units[i + 2].Is(WordClass.Determiner) && Letters(text, units[i + 3]) is "majority" or "court" or "Court")
            {
                found.Add(new EventMention(EventNouns.Trial, TextSpan.Cover(units[i].Span, units[i + 3].Span), sentence.Index, i, i + 4) { Lead = i, Unnamed = true, Spoken = true });
            }

            var pleads = Letters(text, units[i]) is "pleaded" or "pled" && Letters(text, units[i + 1]) is "guilty" or "not" or "no";
            var judged = units[i].Is(WordClass.Auxiliary) && Letters(text, units[i]) is "was" or "were" && Letters(text, units[i + 1]) is "sentenced" or "convicted" or "acquitted" or "arraigned";
            if (pleads || judged)
            {
                found.Add(new EventMention(EventNouns.Trial, TextSpan.Cover(units[i].Span, units[i + 1].Span), sentence.Index, i, i + 2) { Lead = i, Unnamed = true, Elsewhere = !units.Any(u => !u.IsQuotation && u.Is(WordClass.Weekday)) });
            }
            else if (units[i].IsWord && units[i].Token.Word.Text == "in" && EndOfCourt(text, units, i + 1) is { } end)
            {
                found.Add(new EventMention(EventNouns.Trial, TextSpan.Cover(units[i].Span, units[end - 1].Span), sentence.Index, i + 1, end) { Lead = i, Unnamed = true });
            }
        }
    }

    /// <summary>"court", "federal court", "Harbour District Court", not "court |papers"; <c>null</c> where no court room is named.</summary>
    private static int? EndOfCourt(string text, Unit[] units, int first)
    {
        const int Longest = 6;
        for (var i = first; i < Math.Min(units.Length, first + Longest) && units[i].IsWord && !(i > first && units[i].Is(WordClass.Function)); i++)
        {
            if (Letters(text, units[i]) is "court" or "Court")
            {
                return i + 1 < units.Length && units[i + 1].IsWord && !units[i + 1].Is(WordClass.Function | WordClass.Time | WordClass.Adverb) ? null : i + 1;
            }
        }

        return null;
    }

    /// <summary>The verb of the decision, before any other verb or clause; "issued" where an order follows.</summary>
    private static int? VerbOf(string text, Unit[] units, int court)
    {
        for (var i = court + 1; i < Math.Min(units.Length, court + Reach); i++)
        {
            if (units[i].IsQuotation || units[i].Is(WordClass.FiniteSign | WordClass.That | WordClass.Relative | WordClass.Subordinator))
            {
                return null;
            }

            if (VerbLookup.Contains(Letters(text, units[i])) || (Letters(text, units[i]) is "issued" && Enumerable.Range(i + 1, 3).Any(j => j < units.Length && Letters(text, units[j]) is "injunction" or "ruling" or "order" or "decision" or "verdict")))
            {
                return i;
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> Letters(string text, Unit unit) => text.AsSpan(unit.Span.Start, unit.Span.Length);
}
