using NewsReader.Extraction.Words;

namespace NewsReader.Archive.Identities;

/// <summary>Tells given names from other words.</summary>
internal static class GivenName
{
    public static bool Is(string word) => (Lexicon.For("en").Find(word).Classes & WordClass.GivenName) != 0;
}
