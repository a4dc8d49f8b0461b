using System.Text;

namespace NewsReader.Text.Analysis;

/// <summary>What a character's script means for finding words.</summary>
internal static class Script
{
    /// <summary>Whether words of its script are written without spaces: they are indexed as overlapping pairs of characters.</summary>
    public static bool IsUnspaced(Rune rune) => rune.Value switch
    {
        < 0x0E00 => false,
        <= 0x0EFF => true, // Thai, Lao
        >= 0x1000 and <= 0x109F => true, // Myanmar
        >= 0x1100 and <= 0x11FF => true, // Hangul jamo
        >= 0x1780 and <= 0x17FF => true, // Khmer
        0x3005 or 0x3006 or 0x3007 => true,
        >= 0x3040 and <= 0x30FF => true, // Hiragana, Katakana
        >= 0x3130 and <= 0x318F => true,
        >= 0x31F0 and <= 0x31FF => true,
        >= 0x3400 and <= 0x4DBF => true, // Han
        >= 0x4E00 and <= 0x9FFF => true,
        >= 0xAC00 and <= 0xD7AF => true, // Hangul
        >= 0xF900 and <= 0xFAFF => true,
        >= 0xFF66 and <= 0xFFDC => true, // half-width Katakana and Hangul
        >= 0x20000 and <= 0x3FFFF => true,
        _ => false,
    };
}
