using System.Collections.Frozen;
using NewsReader.Extraction.Events;
using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Words;

namespace NewsReader.Extraction.Venues;

/// <summary>Finds the city that a report's first sentences give to who came, listened or gathered: "a crowd in Toledo", "brought her campaign to Toledo", "in Toledo on Monday".</summary>
internal static class OpeningPlaceFinder
{
    private static readonly FrozenSet<string> Telling = (
        "crowd crowds supporters audience students workers thousands hundreds dozens people mourners protesters demonstrators delegates streets square arena gymnasium church auditorium "
        + "appeared appearing together traveled travelled came arrived returned stopped flew gathered assembled packed campaign campaigned convened").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Telling.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Body sentences that may begin with the site of what the report tells: "At Arlington National Cemetery on Monday, …".</summary>
    private const int LeadSentences = 2;

    /// <summary>The first such city; <c>null</c> where the opening gives none.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="ties">Which sentences open the report.</param>
    /// <param name="places">Finds places.</param>
    public static PlaceFinder.FoundPlace? Find(Reading reading, EventTieFinder ties, PlaceFinder places)
    {
        foreach (var sentence in reading.Sentences)
        {
            if (ties.PlaceOf(sentence.Index) is < 0 or >= EventTieFinder.Opening)
            {
                continue;
            }

            foreach (var found in places.Find(reading.Text, sentence))
            {
                if (found.Place.City is not null && found.First > 0 && (IsTold(reading.Text, sentence.Units, found) || (found is { First: 1, Place.Depth: 3 } && ties.PlaceOf(sentence.Index) < LeadSentences && sentence.Units[0].Is(WordClass.Preposition))) && !ties.QuotesIn(sentence.Index).Any(q => q.Quote.Parts.Any(p => p.Overlaps(found.Span))))
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static bool IsTold(string text, Unit[] units, PlaceFinder.FoundPlace found)
    {
        var lead = found.First - 1;
        if (!units[lead].IsWord || units[lead].Token.Word.Text is not ("in" or "at" or "outside" or "near" or "to" or "of"))
        {
            return false;
        }

        var dated = units[lead].Token.Word.Text == "in" && (IsDay(units, lead - 1) || IsDay(units, BehindState(units, found.End)));
        var told = TimePhrase.Before(units, lead - 1);
        return !IsAhead(units, lead) && (dated || (told >= 0 && units[told].IsWord && Lookup.Contains(text.AsSpan(units[told].Span.Start, units[told].Span.Length)) && (units[lead].Token.Word.Text != "of" || text.AsSpan(units[told].Span.Start, units[told].Span.Length) is "streets" or "square")));
    }

    private static bool IsDay(Unit[] units, int at) =>
        at >= 0 && at < units.Length && (units[at].Is(WordClass.Weekday) || (units[at].IsWord && units[at].Token.Word.Text == "on" && at + 1 < units.Length && units[at + 1].Is(WordClass.Weekday)));

    /// <summary>Behind ", Ohio," of "in Toledo, Ohio, on Monday".</summary>
    private static int BehindState(Unit[] units, int at)
    {
        const int LongestState = 3;
        for (var i = at + 1; at < units.Length && units[at].IsMark(',') && i < Math.Min(units.Length, at + LongestState + 2); i++)
        {
            if (units[i].IsMark(','))
            {
                return i + 1;
            }
        }

        return at;
    }

    /// <summary>"will appear in Toledo": it is still to come.</summary>
    private static bool IsAhead(Unit[] units, int lead)
    {
        for (var i = lead - 1; i >= 0 && !units[i].IsMark(','); i--)
        {
            if (units[i].Is(WordClass.Modal | WordClass.Relative) || (units[i].IsWord && units[i].Token.Word.Text is "before" or "after" or "since" or "expected" or "scheduled" or "plans" or "set"))
            {
                return true;
            }
        }

        return false;
    }
}
