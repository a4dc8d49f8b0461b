using NewsReader.Articles;
using NewsReader.Text;

namespace NewsReader.Extraction.Events;

/// <summary>Finds interviews printed as they were held, speaker by speaker: "Q: … A: …", "HOLM: … BERG: …".</summary>
internal static class DialogueMentionFinder
{
    /// <summary>Paragraphs with a speaker in front that make a dialogue.</summary>
    private const int Fewest = 4;

    private const int LongestName = 40;

    public static void Find(Reading reading, List<EventMention> found)
    {
        var blocks = reading.Article.Blocks;
        Sentence? first = null;
        var (turns, speakers) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var sentence in reading.Sentences)
        {
            if (sentence.Span.Start == blocks[sentence.Block].Span.Start && blocks[sentence.Block].Kind == BlockKind.Paragraph && SpeakerOf(reading.Text, sentence.Span) is { } speaker)
            {
                first ??= sentence;
                turns++;
                speakers.Add(speaker);
            }
        }

        if (first is not null && turns >= Fewest && speakers.Count > 1)
        {
            found.Add(new EventMention(EventNouns.Interview, first.Units[0].Span, first.Index, 0, 1) { Lead = 0, Spoken = true, Outlet = "", Unnamed = true });
            found.Sort((a, b) => a.Sentence != b.Sentence ? a.Sentence.CompareTo(b.Sentence) : a.First.CompareTo(b.First));
        }
    }

    /// <summary>The letters before the colon: "Q", "A", or a name in capitals; <c>null</c> where the paragraph begins otherwise.</summary>
    private static string? SpeakerOf(string text, TextSpan sentence)
    {
        var start = text.AsSpan(sentence.Start, Math.Min(LongestName, sentence.Length));
        if (start.Length > 2 && start[0] is 'Q' or 'A' && start[1] is ':' or '.' && start[2] == ' ')
        {
            return start[..1].ToString();
        }

        var colon = start.IndexOf(':');
        if (colon < 3)
        {
            // "QWhy did it stop?": the mark stood in bold and lost its colon.
            return start.Length > 2 && start[0] == 'Q' && char.IsUpper(start[1]) && char.IsLower(start[2]) ? "Q" : null;
        }

        foreach (var c in start[..colon])
        {
            if (!(char.IsUpper(c) || c is ' ' or '.' or '-' or '’' or '\''))
            {
                return null;
            }
        }

        return start[..colon].ToString();
    }
}
