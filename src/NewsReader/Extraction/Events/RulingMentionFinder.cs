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
