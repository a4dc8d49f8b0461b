using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Venues;

/// <summary>Finds the site of a report that names no occasion: "it took three hours at Linden Palace on Tuesday" has place and day side by side.</summary>
internal static class DatedSite
{
    /// <summary>Paragraphs that tell what the report is about.</summary>
    private const int OpeningBlocks = 3;

    /// <summary>A site behind "at" with "on" and a weekday behind it, outside quotation marks; <c>null</c> where the opening has none.</summary>
    public static (Place Place, TextSpan Span)? Find(Reading reading)
    {
        foreach (var sentence in reading.Sentences.Where(s => s.Block < OpeningBlocks))
        {
            var units = sentence.Units;
            foreach (var found in SiteFinder.Find(reading.Text, sentence))
            {
                var lead = found.First > 1 && units[found.First - 1].Is(WordClass.Determiner) ? found.First - 2 : found.First - 1;
                if (lead >= 0 && IsWord(units[lead], "at") && found.End + 1 < units.Length && IsWord(units[found.End], "on") && units[found.End + 1].Is(WordClass.Weekday))
                {
                    return (found.Place, found.Span);
                }
            }
        }

        return null;
    }

    private static bool IsWord(Unit unit, string word) => unit.IsWord && unit.Token.Word.Text == word;
}
