using NewsReader.Articles;
using NewsReader.Text;

namespace NewsReader.Extraction.Quotes;

/// <summary>Finds conversations printed as they were held, speaker by speaker: "Q: … A: …", "HOLM: … BERG: …", "Anna Berg: … Jan Holm: …".</summary>
internal static class TranscriptTurns
{
    /// <summary>Paragraphs with a speaker in front that make a conversation.</summary>
    private const int Fewest = 4;

    /// <summary>Speakers whose names stand in small letters as any heading may ("Berg: Win in a walk") have to speak this often each.</summary>
    private const int FewestOfEach = 2;

    private const int LongestLabel = 40;

    private const int MostWords = 4;

    /// <summary>The turns, ascending; none where the article is no conversation.</summary>
    public static List<TranscriptTurn> Find(Reading reading)
    {
        var turns = new List<TranscriptTurn>();
        var blocks = reading.Article.Blocks;
        foreach (var sentence in reading.Sentences)
        {
            var block = blocks[sentence.Block];
            if (sentence.Span.Start == block.Span.Start && block.Kind is BlockKind.Paragraph && LabelOf(reading.Text, block.Span) is { } label)
            {
                var words = label.End + (label.End < block.Span.End && reading.Text[label.End] is ':' or '.' ? 1 : 0);
                while (words < block.Span.End && char.IsWhiteSpace(reading.Text[words]))
                {
                    words++;
                }

                if (words < block.Span.End)
                {
                    turns.Add(new TranscriptTurn(sentence.Block, sentence.Index, label, new TextSpan(words, block.Span.End)));
                }
            }
        }

        var labels = turns.CountBy(t => t.Label.In(reading.Text), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var takeTurns = labels.Count(l => !IsCapitals(l.Key) && l.Value >= FewestOfEach) > 1;
        turns.RemoveAll(t => !IsCapitals(t.Label.In(reading.Text)) && (!takeTurns || labels[t.Label.In(reading.Text)] < FewestOfEach));
        return turns.Count >= Fewest && turns.DistinctBy(t => t.Label.In(reading.Text), StringComparer.Ordinal).Skip(1).Any() ? turns : [];
    }

    /// <summary>The letters before the colon: "Q", "A", a name; <c>null</c> where the paragraph begins otherwise.</summary>
    private static TextSpan? LabelOf(string text, TextSpan block)
    {
        var start = text.AsSpan(block.Start, Math.Min(LongestLabel, block.Length));
        if (start.Length > 2 && start[0] is 'Q' or 'A' && start[1] is ':' or '.' && start[2] == ' ')
        {
            return new TextSpan(block.Start, block.Start + 1);
        }

        var colon = start.IndexOf(':');
        if (colon < 3)
        {
            // "QWhy did it stop?": the mark stood in bold and lost its colon.
            return start.Length > 2 && start[0] == 'Q' && char.IsUpper(start[1]) && char.IsLower(start[2]) ? new TextSpan(block.Start, block.Start + 1) : null;
        }

        return IsName(start[..colon]) && colon + 1 < start.Length && start[colon + 1] == ' ' ? new TextSpan(block.Start, block.Start + colon) : null;
    }

    /// <summary>Whether every word begins with a capital, and there are no more than a name has.</summary>
    private static bool IsName(ReadOnlySpan<char> label)
    {
        var words = 0;
        for (var i = 0; i < label.Length; i++)
        {
            var begins = i == 0 || label[i - 1] == ' ';
            words += begins ? 1 : 0;
            if (begins ? !char.IsUpper(label[i]) : !(char.IsLetter(label[i]) || label[i] is ' ' or '.' or '-' or '’' or '\''))
            {
                return false;
            }
        }

        return words <= MostWords;
    }

    private static bool IsCapitals(string label) => !label.Any(char.IsLower);
}
