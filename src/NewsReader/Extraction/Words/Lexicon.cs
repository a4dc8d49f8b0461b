using System.Collections.Frozen;

namespace NewsReader.Extraction.Words;

/// <summary>What a language's words can be, as far as attribution needs to know.</summary>
internal sealed class Lexicon
{
    private const int LongestWord = 40;
    private readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _words;

    private Lexicon(Dictionary<string, Word> words) =>
        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Lexicon English = new(EnglishWords.Load());
    private static readonly FrozenDictionary<string, Lexicon> Others = new Dictionary<string, Lexicon>
    {
        ["fr"] = new(OtherLanguages.French()),
        ["de"] = new(OtherLanguages.German()),
        ["es"] = new(OtherLanguages.Spanish()),
        ["ru"] = new(OtherLanguages.Russian()),
        ["uk"] = new(OtherLanguages.Russian()),
        ["tr"] = new(OtherLanguages.Turkish()),
        ["ar"] = new(OtherLanguages.Arabic()),
    }.ToFrozenDictionary();

    /// <summary>The lexicon of a BCP 47 language; English where there is none of its own.</summary>
    public static Lexicon For(string language)
    {
        var dash = language.IndexOf('-', StringComparison.Ordinal);
        return Others.GetValueOrDefault(dash < 0 ? language : language[..dash], English);
    }

    /// <summary>The entry for a word in any case; <see cref="Word.Unknown"/> where there is none.</summary>
    public Word Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return Word.Unknown;
        }

        Span<char> lower = stackalloc char[LongestWord];
        for (var i = 0; i < word.Length; i++)
        {
            lower[i] = word[i] is '’' ? '\'' : word[i] is '‑' ? '-' : char.ToLowerInvariant(word[i]);
        }

        return _words.TryGetValue(lower[..word.Length], out var found) ? found : Word.Unknown;
    }
}
