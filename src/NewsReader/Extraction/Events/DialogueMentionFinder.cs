namespace NewsReader.Extraction.Events;

/// <summary>Finds interviews printed as they were held, speaker by speaker: "Q: … A: …", "HOLM: … BERG: …".</summary>
internal static class DialogueMentionFinder
{
    public static void Find(Reading reading, List<EventMention> found)
    {
        if (reading.Turns is [var first, ..])
        {
            found.Add(new EventMention(EventNouns.Interview, reading.Sentences[first.Sentence].Units[0].Span, first.Sentence, 0, 1) { Lead = 0, Spoken = true, Outlet = "", Unnamed = true });
            found.Sort((a, b) => a.Sentence != b.Sentence ? a.Sentence.CompareTo(b.Sentence) : a.First.CompareTo(b.First));
        }
    }
}
