namespace NewsReader.Extraction.Speakers;

/// <summary>Names a speaker in URLs: the same for every spelling that shares a <see cref="NameKey"/>.</summary>
public static class SpeakerId
{
    /// <summary>Lower-case ASCII letters, digits and hyphens.</summary>
    public static string Of(string name)
    {
        var key = NameKey.Of(name);
        var slug = new string([.. key.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]).Trim('-');
        return key.Length > 0 && key.All(c => char.IsAsciiLetterOrDigit(c) || c == ' ') ? slug : $"{slug}{(slug.Length > 0 ? "-" : "")}{StableHash.Of(key, 8)}";
    }
}
