using NewsReader.Extraction.Words;
using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Finds reports that name their source with "according to".</summary>
internal static class AccordingFinder
{
    public static readonly Cue AccordingTo = new("according to", CueUse.Clause);

    /// <summary>Whether "according to" stands at the unit.</summary>
    public static bool At(Unit[] units, int i) =>
        units[i].IsWord && i + 1 < units.Length && units[i].Token.Word.Text == "according" && units[i + 1].IsWord && units[i + 1].Token.Word.Text == "to";

    public static void Find(Sentence sentence, List<Statement> found)
    {
        var units = sentence.Units;
        for (var i = 0; i + 2 < units.Length; i++)
        {
            if (At(units, i) && ObjectFinder.From(units, i + 2) is { } source && Content(units, i, source) is { } content)
            {
                found.Add(new Statement
                {
                    Sentence = sentence.Index,
                    Source = new TextSpan(units[source.First].Span.Start, units[source.End - 1].Span.End),
                    Phrase = source,
                    CueSpan = new TextSpan(units[i].Span.Start, units[i + 1].Span.End),
                    Cue = AccordingTo,
                    Parts = [new TextSpan(units[content.First].Span.Start, units[content.End - 1].Span.End)],
                    Rule = "according to",
                    Confidence = 0.85,
                });
            }
        }
    }

    private static (int First, int End)? Content(Unit[] units, int at, NounPhrase source)
    {
        if (at <= 1)
        {
            var first = source.End;
            while (first < units.Length && !units[first].IsMark(',') && first - source.End < 25)
            {
                first++;
            }

            var end = ContentFinder.TrimEnd(units, first, units.Length);
            return end > first + 1 ? (first + 1, end) : null;
        }

        var start = 0;
        for (var i = at - 1; i > 0; i--)
        {
            if (units[i].IsMark(';'))
            {
                start = i + 1;
                break;
            }
        }

        var stop = ContentFinder.TrimEnd(units, start, at);
        return stop > start ? (start, stop) : null;
    }
}
