using System.Globalization;
using NewsReader.Text;

namespace NewsReader.Extraction.Speakers;

/// <summary>Writes the names that a transcript sets in capitals ("BERG: We waited.") as a report writes them.</summary>
internal static class TranscriptNames
{
    /// <summary>The names, those before a transcript's colons as the rest of the article spells them, or else in small letters.</summary>
    public static List<NameMention> Settle(Reading reading, List<NameMention> names)
    {
        if (reading.Turns.Count == 0)
        {
            return names;
        }

        var spelled = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in names.SelectMany(n => n.Parts).Where(p => p.Any(char.IsLower)))
        {
            spelled.TryAdd(part, part);
        }

        var labels = reading.Turns.ToDictionary(t => t.Sentence, t => t.Label);
        return names.ConvertAll(n => labels.TryGetValue(n.Sentence, out var label) && label.Contains(n.NameSpan)
            ? n with { Parts = [.. n.Parts.Select(p => p.Any(char.IsLower) ? p : spelled.GetValueOrDefault(p) ?? InSmallLetters(p))] }
            : n);
    }

    /// <summary>"O’BRIEN" is O’Brien, "MCBRIDE" McBride, "BERG-HOLM" Berg-Holm.</summary>
    private static string InSmallLetters(string word)
    {
        var letters = word.ToLower(CultureInfo.InvariantCulture).ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (i == 0 || letters[i - 1] is '-' or '’' or '\'' or '.' || (i == 2 && word.Length > 4 && word.StartsWith("MC", StringComparison.Ordinal)))
            {
                letters[i] = word[i];
            }
        }

        return new string(letters);
    }
}
