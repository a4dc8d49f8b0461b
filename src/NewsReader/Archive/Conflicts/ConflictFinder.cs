using NewsReader.Archive.Statements;
using NewsReader.Articles;
using NewsReader.Extraction;

namespace NewsReader.Archive.Conflicts;

/// <summary>Finds the same words given to different speakers, venues or dates.</summary>
/// <remarks>Only words between quotation marks and in a row count, and only what both articles state: an unknown speaker contradicts nobody,
/// and whoever speaks for an organisation does not contradict it.
/// Pairs are found by four words in a row that both have.</remarks>
public static class ConflictFinder
{
    private const int WordsInRow = 4;

    /// <summary>Quotes looked at that share four words; a phrase in more of them is a proverb.</summary>
    private const int MostOfOneRow = 100;

    private const int DaysOfOneEvent = 2;

    /// <summary>Each contradiction once for each two values, in the order of the articles' ids.</summary>
    public static IReadOnlyList<Conflict> Find(IEnumerable<ReportedQuote> quotes)
    {
        var said = SaidSentence.OfAll(quotes.Where(q => q.Quote.Kind is not QuoteKind.Indirect));
        var holding = Enumerable.Range(0, said.Count).SelectMany(i => Rows(said[i]).Select(r => (Row: r, Sentence: i))).ToLookup(x => x.Row, x => x.Sentence, StringComparer.Ordinal);
        var found = new List<Conflict>();
        for (var i = 0; i < said.Count; i++)
        {
            foreach (var j in Rows(said[i]).SelectMany(r => holding[r].Take(MostOfOneRow)).Where(j => j > i && said[j].Report.Article.Id != said[i].Report.Article.Id).Distinct().Order())
            {
                if (SentenceLikeness.IsVerbatim(said[i], said[j]))
                {
                    found.AddRange(Between(said[i], said[j]));
                }
            }
        }

        return [.. found.DistinctBy(c => (c.Kind, SaidBy(c), string.Join('\n', new[] { c.FirstValue, c.SecondValue }.Order(StringComparer.Ordinal))))];
    }

    /// <summary>Conflicts about a speaker are about these words; those about venue and date are about the whole occasion.</summary>
    private static string SaidBy(Conflict conflict) => conflict.Kind is ConflictKind.Speaker ? "" : conflict.First.SpeakerId ?? "";

    private static IEnumerable<Conflict> Between(SaidSentence a, SaidSentence b)
    {
        var (first, second) = (a.Report, b.Report);
        var words = a.Span.In(first.Article.Text);
        if (first.Kind is not null && first.Kind == second.Kind && first.SpeakerKey != second.SpeakerKey)
        {
            yield return new Conflict(ConflictKind.Speaker, words, first, first.Speaker ?? "", second, second.Speaker ?? "");
        }

        // An article that recalls the words at a later occasion has that one's place and day.
        if (first.SpeakerKey != second.SpeakerKey || first.Event is null || first.Event != second.Event)
        {
            yield break;
        }

        if (first.Venue is { } here && second.Venue is { } there && PlaceWhereTheyDiffer(here, there) is var (place, other))
        {
            yield return new Conflict(ConflictKind.Venue, words, first, place, second, other);
        }

        if (first.Day is { Day: not null } day && second.Day is { Day: not null } otherDay && Math.Abs(day.First.DayNumber - otherDay.First.DayNumber) > DaysOfOneEvent)
        {
            yield return new Conflict(ConflictKind.Date, words, first, day.ToString(), second, otherDay.ToString());
        }
    }

    /// <summary>The widest of country, city and site that both state and that is not the same.</summary>
    private static (string, string)? PlaceWhereTheyDiffer(Venue a, Venue b) =>
        new[] { (a.Country, b.Country), (a.City, b.City), (a.Name, b.Name) }
            .Where(p => p.Item1 is { Length: > 0 } && p.Item2 is { Length: > 0 } && !Alike(p.Item1, p.Item2)).Select(p => ((string, string)?)(p.Item1 ?? "", p.Item2 ?? "")).FirstOrDefault();

    /// <summary>"Seaside Congress Palace" and "Congress Palace" are one site.</summary>
    private static bool Alike(string a, string b) => a.Contains(b, StringComparison.OrdinalIgnoreCase) || b.Contains(a, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Rows(SaidSentence sentence) =>
        Enumerable.Range(0, Math.Max(0, sentence.Words.Length - WordsInRow + 1)).Select(i => string.Join(' ', sentence.Words.Skip(i).Take(WordsInRow))).Distinct(StringComparer.Ordinal);
}
