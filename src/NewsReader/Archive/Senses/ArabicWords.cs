namespace NewsReader.Archive.Senses;

/// <summary>Takes an Arabic word apart: what is written together with it in front and behind.</summary>
internal static class ArabicWords
{
    /// <summary>Letters that a word has at least.</summary>
    private const int Shortest = 3;

    private static readonly string[] Joined = ["", "و", "ف"];
    private static readonly string[] Prefixes = ["", "ال", "لل", "بال", "كال", "ب", "ل", "ك", "س", "ي", "ت", "ن", "ا", "سي", "ست", "سن", "لي", "لت", "لن"];
    private static readonly string[] Suffixes = ["", "ا", "ه", "ت", "ي", "ن", "ها", "هم", "نا", "كم", "ني", "ته", "تها", "وا", "ون", "ين", "ان", "ات", "تم", "تنا", "تني", "وها", "ونا", "اتها", "اتهم", "اتنا", "ية", "يه"];

    /// <summary>The words that may stand in a form, the longest first.</summary>
    /// <param name="form">As <see cref="Text.Analysis.Folding"/> gives it.</param>
    public static IEnumerable<string> Within(string form) =>
        from joined in Joined
        where form.StartsWith(joined, StringComparison.Ordinal)
        from prefix in Prefixes
        where form.AsSpan(joined.Length).StartsWith(prefix, StringComparison.Ordinal)
        from suffix in Suffixes
        let first = joined.Length + prefix.Length
        where form.Length - first - suffix.Length >= Shortest && form.EndsWith(suffix, StringComparison.Ordinal)
        orderby form.Length - first - suffix.Length descending
        select form[first..^suffix.Length];
}
