using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Finds words that follow a name and a colon, as transcripts and interviews print them: Anna Berg: “We waited.”</summary>
internal static class TranscriptFinder
{
    private const int LongestName = 8;

    public static void Find(Sentence sentence, List<Statement> found)
    {
        var units = sentence.Units;
        var colon = Array.FindIndex(units, u => u.IsMark(':'));
        if (colon is < 1 or > LongestName || colon + 1 >= units.Length || !units[colon + 1].IsQuotation || SubjectFinder.Before(units, colon - 1) is not { First: 0 } name || !units[colon - 1].Token.NameLike)
        {
            return;
        }

        found.Add(new Statement
        {
            Sentence = sentence.Index,
            Source = new TextSpan(units[0].Span.Start, units[colon - 1].Span.End),
            Phrase = name,
            CueSpan = null,
            Cue = Name,
            Parts = [new TextSpan(units[colon + 1].Span.Start, units[ContentFinder.TrimEnd(units, colon + 1, units.Length) - 1].Span.End)],
            Rule = "name and colon",
            Confidence = 0.8,
        });
    }

    /// <summary>No verb reports here, but the words go on like any direct quote.</summary>
    private static readonly Cue Name = new("", CueUse.Direct);
}
