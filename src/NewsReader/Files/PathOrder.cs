namespace NewsReader.Files;

/// <summary>Orders paths by Unicode code point: the order of their UTF-8 bytes, which databases use too.</summary>
public sealed class PathOrder : IComparer<string>
{
    public static PathOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> a = x, b = y;
        var same = a.CommonPrefixLength(b);
        if (same == a.Length || same == b.Length)
        {
            return a.Length.CompareTo(b.Length);
        }

        return Rank(a[same]).CompareTo(Rank(b[same]));
    }

    /// <summary>Surrogates stand for code points above all of the basic plane, but as code units they sort below U+E000.</summary>
    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
