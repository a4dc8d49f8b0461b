namespace NewsReader.Archive;

/// <summary>A number for a word, or for words in a row: smaller to keep and quicker to compare than its letters.</summary>
/// <remarks>FNV-1a (Fowler, Noll, Vo) with the finaliser of SplitMix64. Two of ten million words share a number with a chance of one in 300,000.</remarks>
internal static class WordKey
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static long Of(ReadOnlySpan<char> form) => Of(Offset, form);

    /// <summary>Of a sign and a word behind it.</summary>
    public static long Of(char sign, ReadOnlySpan<char> form) => Of((Offset ^ sign) * Prime, form);

    private static long Of(ulong key, ReadOnlySpan<char> form)
    {
        foreach (var c in form)
        {
            key = (key ^ c) * Prime;
        }

        key = (key ^ (key >> 30)) * 0xBF58476D1CE4E5B9;
        key = (key ^ (key >> 27)) * 0x94D049BB133111EB;
        return (long)(key ^ (key >> 31));
    }
}
