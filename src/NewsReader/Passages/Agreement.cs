namespace NewsReader.Passages;

/// <summary>How far the words around a place agree with the words once around a passage. All texts are match keys.</summary>
internal static class Agreement
{
    /// <summary>How much context counts on either side, in code units.</summary>
    public const int Length = 48;

    /// <summary>0 to 1: the end of <paramref name="before"/> against what stands before <paramref name="at"/>; 0 where there was no context.</summary>
    public static double Before(ReadOnlySpan<char> key, int at, ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - Length)..];
        var window = key[Math.Max(0, at - before.Length - before.Length / 2)..at];
        return Anchored(Reversed(before), Reversed(window));
    }

    /// <summary>0 to 1: the start of <paramref name="after"/> against what stands from <paramref name="at"/> on.</summary>
    public static double After(ReadOnlySpan<char> key, int at, ReadOnlySpan<char> after)
    {
        after = after[..Math.Min(after.Length, Length)];
        return Anchored(Trimmed(after), Trimmed(key[at..Math.Min(key.Length, at + after.Length + after.Length / 2)]));
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

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> text) => text.TrimStart(' ');
}
