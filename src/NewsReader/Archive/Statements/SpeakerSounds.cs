namespace NewsReader.Archive.Statements;

/// <summary>A speaker's name by its consonants: what its spellings in other articles and languages share.</summary>
/// <remarks>Worked out once for a report: it is compared with a hundred others.</remarks>
/// <param name="name">As the article gives it; <c>null</c> where nobody is named.</param>
internal sealed class SpeakerSounds(string? name)
{
    /// <summary>Shortest consonants by which one word of a name is compared with those of another.</summary>
    public const int ShortestMark = 3;

    private string[] Words => field ??= name is null ? [] : name.Split(' ');
    private string? _full;

    public string? Name => name;

    /// <summary>The consonants of the last name; <c>null</c> where nobody is named or too little is left of it.</summary>
    public string? Last => field ??= Words.Length > 0 && NameSkeleton.Of(Words[^1]) is { Length: >= 2 } last ? last : null;

    /// <summary>The consonants of the word before the last one; what stands before that may be a title. Empty where there is none.</summary>
    public string First => field ??= Words.Length > 1 ? NameSkeleton.Of(Words[^2]) : "";

    /// <summary>The consonants of each word.</summary>
    public IEnumerable<string> Marks => Words.Select(NameSkeleton.Of).Where(m => m.Length >= ShortestMark);

    /// <summary>The consonants of each part of the name, those of double names apart, as several languages may spell them.</summary>
    public string[] Across => field ??= name is null ? [] : [.. name.Split([' ', '-', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).Select(NameSkeleton.Across).Where(m => m.Length >= 2)];

    /// <summary>The last part of a full name, and the beginning of the one before it, as several languages may spell them; <c>null</c> where only one name is known, which many people bear.</summary>
    public string? FullAcross => Across.Length > 1 ? _full ??= $"{Across[^2][..Math.Min(Across[^2].Length, Across[^1].Length >= ShortestMark ? 2 : ShortestMark)]} {Across[^1]}" : null;

    /// <summary>Two are equal where the names are, so that reports can be compared as records.</summary>
    public override bool Equals(object? obj) => obj is SpeakerSounds other && other.Name == Name;

    public override int GetHashCode() => name is null ? 0 : StringComparer.Ordinal.GetHashCode(name);

    /// <summary>Whether two names may be one person's in articles of two languages: a title may stand on either side of the name, and a first name may be written by its sound or by its letters.</summary>
    public bool AgreesAcross(SpeakerSounds other)
    {
        var (own, theirs) = (Across, other.Across);
        if (own.Length == 0 || theirs.Length == 0)
        {
            return false;
        }

        var shared = own.Distinct(StringComparer.Ordinal).Where(s => s.Length >= ShortestMark).Count(s => Array.Exists(theirs, t => NameSkeleton.AreAlike(s, t)));
        return shared >= 2 || (own.Length > 1 && own.AsSpan().SequenceEqual(theirs))
            || (shared == 1 && (own.Length == 1 || theirs.Length == 1 || (LastNamesAgree(own[^1], theirs[^1]) && (own[^2][0] == theirs[^2][0] || own[0][0] == theirs[0][0]))));
    }

    private static bool LastNamesAgree(string a, string b) => a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal) || NameSkeleton.AreAlike(a, b);
}
