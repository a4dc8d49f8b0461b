namespace NewsReader.Passages;

/// <summary>Characters that stand in a key as they are, looked up: most letters of most scripts.</summary>
internal static class PlainCharacters
{
    private static readonly bool[]?[] Pages = new bool[256][];

    /// <param name="c">A code unit of the basic plane.</param>
    public static bool Contains(int c) => (Pages[c >> 8] ??= [.. Enumerable.Range(c & 0xFF00, 256).Select(KeyFolder.IsPlain)])[c & 0xFF];
}
