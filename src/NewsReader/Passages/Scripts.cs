namespace NewsReader.Passages;

/// <summary>What the folding rules need to know of a character's script, by its block.</summary>
internal static class Scripts
{
    /// <summary>Latin, Greek, Cyrillic, Hebrew, Arabic: marks over their letters are accents or vowel points; elsewhere they are letters' parts.</summary>
    public static bool DropsMarks(int c) =>
        c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 0xAA and < 0x250) or (>= 0x370 and < 0x530) or (>= 0x590 and < 0x700)
            or (>= 0x750 and < 0x780) or (>= 0x8A0 and < 0x900) or (>= 0x1E00 and < 0x2000) or (>= 0x2C60 and < 0x2C80) or (>= 0xA640 and < 0xA6A0)
            or (>= 0xA720 and < 0xA800) or (>= 0xFB1D and < 0xFE00) or (>= 0xFE70 and < 0xFEFF);

    /// <summary>Chinese and Japanese: a space beside such a character means nothing.</summary>
    public static bool IsCjk(int c) =>
        c is (>= 0x2E80 and < 0x3130) or (>= 0x31C0 and < 0xA4D0) or (>= 0xF900 and < 0xFB00) or (>= 0xFE30 and < 0xFE50) or (>= 0x20000 and < 0x32000);

    /// <summary>Chinese, Japanese, Thai, Lao, Burmese, Khmer: no space between words.</summary>
    public static bool WritesWithoutSpaces(int c) =>
        IsCjk(c) || c is (>= 0xE00 and < 0xF00) or (>= 0x1000 and < 0x10A0) or (>= 0x1780 and < 0x1800) || char.IsSurrogate((char)c);
}
