using System.Collections.Frozen;
using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Events;

/// <summary>Finds votes that a report tells the outcome of: "won the Ohio primary on Tuesday", "lost Tuesday’s runoff", "declaring victory Tuesday night".</summary>
internal static class ElectionMentionFinder
{
    /// <summary>Units between the verb and the vote: "defeated Olav Strand in the mayoral".</summary>
    private const int Reach = 14;

    private static readonly EventNoun Election = new("election", false, false);

    private static readonly FrozenSet<string> Outcomes = "won wins winning defeated defeats beat beats lost loses clinched carried swept captured conceded defeating beating edged edging trounced routed claimed claiming declared declaring projected".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Votes = "primary primaries caucus caucuses election runoff referendum by-election race contest".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static void Find(string text, Sentence sentence, List<EventMention> found)
    {
        var units = sentence.Units;
        for (var i = 1; i < units.Length; i++)
        {
            if (units[i].IsWord && Contains(Outcomes, text, units[i]) && !units[i - 1].Is(WordClass.Relative | WordClass.Modal) && VoteBehind(text, units, i) is { } vote && IsDated(units, i, vote))
            {
                found.Add(new EventMention(Election, TextSpan.Cover(units[i].Span, units[vote].Span), sentence.Index, i, vote + 1) { Lead = i, Unnamed = true });
                return;
            }
        }
    }

    /// <summary>"won |Tuesday’s| primary", "won the primary in Ohio |on Tuesday|": a day beside the vote.</summary>
    private static bool IsDated(Unit[] units, int verb, int vote)
    {
        const int Behind = 6;
        for (var i = verb; i < Math.Min(units.Length, vote + Behind) && !(i > vote && units[i].IsMark(',')); i++)
        {
            if (units[i].Is(WordClass.Weekday))
            {
                return true;
            }
        }

        return verb > 1 && units[verb - 2].Is(WordClass.Weekday);
    }

    private static int? VoteBehind(string text, Unit[] units, int verb)
    {
        for (var i = verb + 1; i < Math.Min(units.Length, verb + Reach); i++)
        {
            if (units[i].IsQuotation || units[i].Is(WordClass.That | WordClass.Relative | WordClass.Subordinator | WordClass.FiniteSign))
            {
                return null;
            }

            if (units[i].IsWord && Contains(Votes, text, units[i]))
            {
                return i;
            }
        }

        return null;
    }

    private static bool Contains(FrozenSet<string> words, string text, Unit unit) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(unit.Span.Start, unit.Span.Length));
}
