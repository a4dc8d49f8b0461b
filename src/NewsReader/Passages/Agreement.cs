namespace NewsReader.Passages;

/// <summary>How far the words around a place agree with the words once around a passage. All texts are match keys.</summary>
internal sealed class Agreement
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

    private readonly string _before;
    private readonly string _after;
    private readonly ApproximateSearch _backwards;
    private readonly ApproximateSearch _forwards;

    public Agreement(string before, string after)
    {
        _before = before[Math.Max(0, before.Length - Length)..];
        _after = after[..Math.Min(after.Length, Length)];
        _backwards = new ApproximateSearch(Reversed(_before));
        _forwards = new ApproximateSearch(_after.AsSpan().TrimStart(' '));
    }

    /// <summary>0 to 1: the words once before the passage against what stands before <paramref name="at"/>; 0 where there were none.</summary>
    public double Before(ReadOnlySpan<char> key, int at)
    {
        var from = at - _before.Length - _before.Length / 2;
        var window = Reversed(key[Math.Max(0, from)..at]);
        return Anchored(_backwards, from < 0 && _before.Contains(Edge, StringComparison.Ordinal) ? [.. window, .. Edges] : window);
    }

    /// <summary>0 to 1: the words once behind the passage against what stands from <paramref name="at"/> on; 0 where there were none.</summary>
    public double After(ReadOnlySpan<char> key, int at)
    {
        var to = at + _after.Length + _after.Length / 2;
        var window = key[at..Math.Min(key.Length, to)].TrimStart(' ');
        return Anchored(_forwards, to > key.Length && _after.Contains(Edge, StringComparison.Ordinal) ? [.. window, .. Edges] : window);
    }

    private static double Anchored(ApproximateSearch context, ReadOnlySpan<char> text) =>
        context.Length == 0 ? 0 : 1 - (double)context.Distances(text, anchored: true).Min() / context.Length;

    private static char[] Reversed(ReadOnlySpan<char> text)
    {
        var reversed = text.TrimEnd(' ').ToArray();
        Array.Reverse(reversed);
        return reversed;
    }
}
