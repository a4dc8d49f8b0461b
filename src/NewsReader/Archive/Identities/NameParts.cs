using System.Collections.Immutable;
using NewsReader.Extraction.Words;

namespace NewsReader.Archive.Identities;

/// <summary>A person's name taken apart: "Senator Hillary R. Clinton Jr." is first <c>hillary</c>, middle <c>r</c>, last <c>clinton</c>.</summary>
/// <param name="First">Of the key; empty where only the last name is there.</param>
/// <param name="Middle">Names and initials between.</param>
/// <param name="Last">Of the key.</param>
/// <param name="Titled">Whether words for a role or a group stood before the name.</param>
internal sealed record NameParts(string First, ImmutableArray<string> Middle, string Last, bool Titled)
{
    private static readonly HashSet<string> Suffixes = new(["jr", "sr", "ii", "iii", "iv"], StringComparer.Ordinal);

    /// <summary>First and last name.</summary>
    public string Bare => First.Length > 0 ? $"{First} {Last}" : Last;

    /// <param name="key">As <see cref="Extraction.Speakers.NameKey"/>.</param>
    /// <param name="name">A spelling of the same words, which tells titles from names.</param>
    public static NameParts Of(string key, string name)
    {
        var words = key.Split(' ').ToList();
        var written = name.Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        var titles = written.Length == words.Count ? written.Take(written.Length - 1).TakeWhile(IsTitle).Count() : 0;
        words.RemoveRange(0, titles);
        while (words.Count > 2 && Suffixes.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words.Count == 1 ? new NameParts("", [], words[0], titles > 0) : new NameParts(words[0], [.. words.Skip(1).Take(words.Count - 2)], words[^1], titles > 0);
    }

    /// <summary>Whether two may be one person: no middle name of one excludes the other's ("George W." and "George H. W.").</summary>
    public bool MiddleAgrees(NameParts other) => Middle.Length == 0 || other.Middle.Length == 0
        || (Middle.Length == other.Middle.Length && Middle.Zip(other.Middle).All(m => m.First == m.Second || (Math.Min(m.First.Length, m.Second.Length) == 1 && m.First[0] == m.Second[0])));

    private static bool IsTitle(string word) => Lexicon.For("en").Find(word.TrimEnd('.')) is var found && (found.Classes & (WordClass.Role | WordClass.Group | WordClass.Honorific)) != 0 && (found.Classes & WordClass.GivenName) == 0;
}
