using System.Text;
using NewsReader.Extraction.Speakers;
using NewsReader.Text.Analysis;

namespace NewsReader.Archive;

/// <summary>The consonants of a name, which its spellings in other languages and scripts share.</summary>
/// <remarks>"Kovalenko", "Kowalenko" and "Коваленко" are <c>kvlnk</c>; "Barakat" and "بركات" are <c>brkt</c>. Much coarser than
/// <see cref="NameKey"/>: one shared skeleton says little, several together say much.</remarks>
internal static class NameSkeleton
{
    /// <summary>Shortest skeleton of which one letter may differ.</summary>
    private const int ShortestVaried = 4;

    private const string ArabicLetters = "بتثجحخدذرزسشصضطظعغفقكلمنه";
    private const string LatinLetters = "bttjhhddrssssdtz\0gfkklmnh";

    /// <summary>The skeleton of one word; shorter than three letters where there is too little to compare.</summary>
    public static string Of(string word)
    {
        var plain = word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;
        var skeleton = new StringBuilder(plain.Length);
        var before = '\0';
        foreach (var c in NameKey.Of(plain).Replace("x", "ks", StringComparison.Ordinal))
        {
            // "sh", "ch" and "zh" are one letter in other scripts.
            if (!(c == 'h' && before is ('s' or 'c' or 'z')) && Consonant(c) is { } letter && (skeleton.Length == 0 || skeleton[^1] != letter))
            {
                skeleton.Append(letter);
            }

            before = c;
        }

        return skeleton.ToString();
    }

    /// <summary>The skeleton of one word as other languages may spell its sounds: "Berendeïchine", "Berendejschin" and "Берендейшин" are <c>brndsn</c>.</summary>
    public static string Across(string word)
    {
        var sounds = NameKey.Of(Spoken(word));
        foreach (var (spelled, sound) in (ReadOnlySpan<(string, string)>)[("tsch", "s"), ("tch", "s"), ("sch", "s"), ("cz", "s"), ("cha", "sa"), ("che", "se"), ("chi", "si"), ("cho", "so"), ("chu", "su"), ("ph", "f"), ("th", "t"), ("dge", "dj"), ("ck", "k"), ("gu", "g"), ("ej", "e"), ("aj", "a")])
        {
            sounds = sounds.Replace(spelled, sound, StringComparison.Ordinal);
        }

        // What German and Polish write "w" is a vowel in Arabic names, and Arabic has neither "p" nor "v".
        var mute = word.EndsWith("ah", StringComparison.OrdinalIgnoreCase) || word.EndsWith("eh", StringComparison.OrdinalIgnoreCase);
        var skeleton = Of(mute ? sounds[..^1] : sounds).Replace('p', 'b');
        return skeleton.Length > 1 ? skeleton[0] + Single(skeleton[1..].Replace("dj", "", StringComparison.Ordinal).Replace("v", "", StringComparison.Ordinal).Replace("f", "", StringComparison.Ordinal).Replace("j", "", StringComparison.Ordinal), skeleton[0]) : skeleton;
    }

    /// <summary>Whether two skeletons may be spellings of one name: they are the same, or long and differ in a letter only.</summary>
    public static bool AreAlike(string a, string b) => a == b || (Math.Min(a.Length, b.Length) >= ShortestVaried && a[0] == b[0] && EditDistance.IsWithin(a, b, 1));

    /// <summary>Without the Arabic article, and without the last letter of "-eaux" and "-oux", which French does not speak.</summary>
    private static string Spoken(string word) => word.StartsWith("ال", StringComparison.Ordinal) ? word[2..]
        : word.EndsWith("aux", StringComparison.OrdinalIgnoreCase) || word.EndsWith("eux", StringComparison.OrdinalIgnoreCase) || word.EndsWith("oux", StringComparison.OrdinalIgnoreCase) ? word[..^1]
        : word;

    /// <summary>Each letter once where dropping others has put it next to itself.</summary>
    private static string Single(string letters, char before)
    {
        var single = new StringBuilder(letters.Length);
        foreach (var c in letters)
        {
            if (c != before)
            {
                single.Append(c);
            }

            before = c;
        }

        return single.ToString();
    }

    private static char? Consonant(char c)
    {
        if (ArabicLetters.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at)
        {
            return LatinLetters[at] == '\0' ? null : LatinLetters[at];
        }

        return c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w' || !char.IsAsciiLetter(c) ? null : c == 'z' ? 's' : c == 'c' ? 'k' : c;
    }
}
