namespace NewsReader.Text.Analysis;

/// <summary>Gives one string for all occurrences of a word: a language's usual words are found again and again, and each string would be garbage at once.</summary>
/// <remarks>A table of fixed size in which a word takes the place of another one that falls on it; any number of threads may ask.</remarks>
internal static class WordForms
{
    /// <summary>Longer words are too seldom to be remembered.</summary>
    public const int Longest = 24;

    /// <summary>A power of two: a language's usual words and some names.</summary>
    private const int Places = 1 << 15;

    private static readonly string?[] Known = new string?[Places];

    /// <summary>A string of these characters.</summary>
    public static string Of(ReadOnlySpan<char> form)
    {
        // FNV-1a, folded to the size of the table.
        var hash = 2166136261;
        foreach (var c in form)
        {
            hash = (hash ^ c) * 16777619;
        }

        ref var known = ref Known[(hash ^ (hash >> 15)) & (Places - 1)];

        // A string reference is written whole: another thread reads the word before or the word after, and compares either.
        var found = Volatile.Read(ref known);
        if (found is not null && form.SequenceEqual(found))
        {
            return found;
        }

        var made = form.ToString();
        Volatile.Write(ref known, made);
        return made;
    }
}
