namespace NewsReader.Archive.Events;

/// <summary>Numbers for the words and names of an article, under which the archive counts and finds it.</summary>
internal static class EventKeys
{
    /// <summary>The most telling words of an article, and names, by which it is found.</summary>
    private const int Marks = 24;

    /// <summary>Sets names apart from words when they are counted.</summary>
    private const char NameSign = '~';

    /// <summary>The number under which a name's skeleton is counted among the words of the archive.</summary>
    public static long OfName(string skeleton) => WordKey.Of(NameSign, skeleton);

    /// <summary>Of its most telling words and first names.</summary>
    public static long[] OfMarks(EventFeatures features) => Of(TellingTerms.Choose(features.Terms.AsSpan(), Marks), features.Names.AsSpan()[..Math.Min(Marks, features.Names.Length)]);

    /// <summary>Of all that is counted.</summary>
    public static long[] OfAll(EventFeatures features) => Of(features.Terms.AsSpan(), features.Names.AsSpan());

    private static long[] Of(ReadOnlySpan<EventTerm> terms, ReadOnlySpan<string> names)
    {
        var keys = new long[terms.Length + names.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            keys[i] = WordKey.Of(terms[i].Form);
        }

        for (var i = 0; i < names.Length; i++)
        {
            keys[terms.Length + i] = OfName(names[i]);
        }

        return WithoutDoubles(keys);
    }

    /// <summary>Two words hardly ever share a number; one that did would count twice.</summary>
    private static long[] WithoutDoubles(long[] keys)
    {
        Array.Sort(keys);
        var kept = 0;
        foreach (var key in keys)
        {
            if (kept == 0 || keys[kept - 1] != key)
            {
                keys[kept++] = key;
            }
        }

        return kept == keys.Length ? keys : keys[..kept];
    }
}
