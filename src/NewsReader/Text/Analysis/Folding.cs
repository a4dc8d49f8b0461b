using System.Globalization;
using System.Text;

namespace NewsReader.Text.Analysis;

/// <summary>Folds what readers do not tell apart when they search: case, accents, presentation forms.</summary>
public static class Folding
{
    /// <summary>The form two spellings share if a search should take one for the other; may be longer or shorter than <paramref name="word"/>.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (word.Length > WordForms.Longest)
        {
            return FoldAny(word);
        }

        Span<char> folded = stackalloc char[WordForms.Longest];
        for (var i = 0; i < word.Length; i++)
        {
            if (!char.IsAscii(word[i]))
            {
                return FoldAny(word);
            }

            folded[i] = char.IsAsciiLetterUpper(word[i]) ? (char)(word[i] | 0x20) : word[i];
        }

        return WordForms.Of(folded[..word.Length]);
    }

    private static string FoldAny(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length + 4);
        foreach (var rune in word.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                folded.Append((char)(rune.Value is >= 'A' and <= 'Z' ? rune.Value | 0x20 : rune.Value));
            }
            else
            {
                Append(folded, rune);
            }
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (Letter(rune.Value) is { } letter)
        {
            folded.Append(letter);
            return;
        }

        var text = Rune.ToLowerInvariant(rune).ToString();
        if (Script.IsUnspaced(rune))
        {
            // Their marks are part of the letter; only half-width forms are folded.
            folded.Append(text.Normalize(NormalizationForm.FormKC));
            return;
        }

        foreach (var part in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark)
            {
                continue;
            }

            // A compatibility form can bring capitals and characters that are no letters back.
            var lower = Rune.ToLowerInvariant(part);
            if (Rune.IsLetterOrDigit(lower) || Rune.GetUnicodeCategory(lower) == UnicodeCategory.SpacingCombiningMark)
            {
                folded.Append(Letter(lower.Value) ?? lower.ToString());
            }
        }
    }

    /// <summary>Letters that decomposition leaves whole, or would take apart wrongly.</summary>
    private static string? Letter(int value) => value switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'þ' or 'Þ' => "th",
        'ı' => "i",
        'ς' => "σ",
        'й' or 'Й' => "й", // a letter of its own, not an accented one
        'ї' or 'Ї' => "ї",
        'ى' or 'ی' => "ي",
        'ة' => "ه",
        'ک' => "ك",
        'ـ' => "", // tatweel only stretches
        _ => null,
    };
}
