namespace NewsReader.Passages;

/// <summary>How far the words around a place agree with the words once around a passage. All texts are match keys.</summary>
internal static class Agreement
{
    /// <summary>How much context counts on either side, in code units.</summary>
    public const int Length = 48;

    /// <summary>Stands where a text begins or ends, which is context too: no match key holds it.</summary>
    public const char Edge = '\u0002';

    /// <summary>How many characters of agreement an edge is worth: enough that a word or two beside it prove little alone.</summary>
    private const int EdgeLength = 16;

    private static readonly string Edges = new(Edge, EdgeLength);

    /// <summary>The context before a passage near the beginning of its text.</summary>
    public static string FromStart(string before) => before.Length >= Length ? before : string.Concat(Edges.AsSpan(0, Math.Min(EdgeLength, Length - before.Length)), before);

    /// <summary>The context behind a passage near the end of its text.</summary>
    public static string ToEnd(string after) => after.Length >= Length ? after : string.Concat(after, Edges.AsSpan(0, Math.Min(EdgeLength, Length - after.Length)));

    /// <summary>0 to 1: the end of <paramref name="before"/> against what stands before <paramref name="at"/>; 0 where there was no context.</summary>
    public static double Before(ReadOnlySpan<char> key, int at, ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - Length)..];
        var from = at - before.Length - before.Length / 2;
        var window = key[Math.Max(0, from)..at];
        return Anchored(Reversed(before), from < 0 && before.Contains(Edge) ? [.. Reversed(window), .. Edges] : Reversed(window));
    }

    /// <summary>0 to 1: the start of <paramref name="after"/> against what stands from <paramref name="at"/> on.</summary>
    public static double After(ReadOnlySpan<char> key, int at, ReadOnlySpan<char> after)
    {
        after = after[..Math.Min(after.Length, Length)];
        var to = at + after.Length + after.Length / 2;
        var window = key[at..Math.Min(key.Length, to)].TrimStart(' ');
        return Anchored(after.TrimStart(' '), to > key.Length && after.Contains(Edge) ? [.. window, .. Edges] : window);
    }

    private static double Anchored(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        if (pattern.IsEmpty)
        {
            return 0;
        }

        var least = pattern.Length;
        foreach (var distance in new ApproximateSearch(pattern).Distances(text, anchored: true))
        {
            least = Math.Min(least, distance);
        }

        return 1 - (double)least / pattern.Length;
    }

    private static char[] Reversed(ReadOnlySpan<char> text)
    {
        var reversed = text.TrimEnd(' ').ToArray();
        Array.Reverse(reversed);
        return reversed;
    }
}
