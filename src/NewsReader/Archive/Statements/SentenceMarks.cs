namespace NewsReader.Archive.Statements;

/// <summary>Numbers under which the archive finds other sentences that may report the same words.</summary>
internal static class SentenceMarks
{
    /// <summary>Words in a row that make a mark.</summary>
    private const int Row = 4;

    /// <summary>Of so many neighbouring rows one is kept: the same <c>Row + Window - 1</c> words always share a mark.</summary>
    private const int Window = 3;

    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Marks of the words a speaker used at an event. Those of one event lie together, so that a day's articles touch few pages of the store.</summary>
    public static IEnumerable<long> OfEvent(SaidSentence sentence)
    {
        if (sentence.Report is not { Event: { } held, SpeakerMark: { } speaker })
        {
            return [];
        }

        var place = Hash(held) & 0xFFFFFFFF00000000;
        return sentence.Telling.Keys.Select(word => (long)(place | (Hash(speaker + '\n' + word) >> 32)));
    }

    /// <summary>Marks of words in a row, whoever said them and wherever: winnowed (Schleimer, Wilkerson, Aiken 2003).</summary>
    public static IEnumerable<long> OfRows(SaidSentence sentence)
    {
        var words = sentence.Words;
        if (words.Length < Row)
        {
            return [];
        }

        var hashes = Enumerable.Range(0, words.Length - Row + 1).Select(i => Hash(string.Join(' ', words.AsSpan(i, Row)!))).ToArray();
        return Enumerable.Range(0, Math.Max(1, hashes.Length - Window + 1)).Select(i => (long)hashes.Skip(i).Take(Window).Min()).Distinct();
    }

    private static ulong Hash(string words)
    {
        var hash = Offset;
        foreach (var c in words)
        {
            hash = (hash ^ c) * Prime;
        }

        // The finaliser of SplitMix64 (Steele, Lea, Flood 2014), so that every bit depends on every other.
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
