namespace NewsReader.Text.Analysis;

/// <summary>Article, conjunction and the commonest endings of Arabic words taken off.</summary>
internal static class ArabicStem
{
    private static readonly string[] Prefixes = ["وال", "بال", "كال", "فال", "لل", "ال"];
    private static readonly string[] Suffixes = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

    public static string Of(string form)
    {
        if (form[0] == 'و' && form.Length > 3 && !form.StartsWith("وال", StringComparison.Ordinal))
        {
            form = form[1..];
        }

        foreach (var prefix in Prefixes)
        {
            if (form.Length - prefix.Length >= 2 && form.StartsWith(prefix, StringComparison.Ordinal))
            {
                form = form[prefix.Length..];
                break;
            }
        }

        foreach (var suffix in Suffixes)
        {
            if (form.Length - suffix.Length >= 2 && form.EndsWith(suffix, StringComparison.Ordinal))
            {
                form = form[..^suffix.Length];
            }
        }

        return form;
    }
}
