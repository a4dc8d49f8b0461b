using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace NewsReader.Text.Html;

/// <summary>Character references such as <c>&amp;amp;</c> and <c>&amp;#8217;</c>, after the HTML standard.</summary>
internal static class HtmlEntity
{
    /// <summary>The longest name in the standard's table has 31 letters.</summary>
    private const int LongestName = 33;

    /// <summary>Numbers 128 to 159 mean the characters of Windows-1252 (HTML standard, numeric character reference end state).</summary>
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Reads the reference that begins at the ampersand at <paramref name="at"/>.</summary>
    /// <returns>Its characters and its length in the source; a length of 0 where the ampersand is only an ampersand.</returns>
    public static (string Decoded, int Length) Read(string source, int at, int end)
    {
        if (at + 2 >= end)
        {
            return ("", 0);
        }

        return source[at + 1] == '#' ? Number(source, at, end) : Named(source, at, end);
    }

    /// <summary>The text with every reference replaced.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains('&'))
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var (characters, length) = text[i] == '&' ? Read(text, i, text.Length) : ("", 0);
            if (length > 0) { decoded.Append(characters); } else { decoded.Append(text[i]); }
            i += Math.Max(1, length);
        }

        return decoded.ToString();
    }

    private static (string Decoded, int Length) Number(string source, int at, int end)
    {
        var hex = source[at + 2] is 'x' or 'X';
        var first = at + (hex ? 3 : 2);
        var i = first;
        while (i < end && i - first < 10 && (hex ? char.IsAsciiHexDigit(source[i]) : char.IsAsciiDigit(source[i])))
        {
            i++;
        }

        if (i == first)
        {
            return ("", 0);
        }

        var known = long.TryParse(source.AsSpan(first, i - first), hex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture, out var code);
        var length = i - at + (i < end && source[i] == ';' ? 1 : 0);
        return (known ? Character(code) : "\uFFFD", length);
    }

    private static string Character(long code) =>
        code is >= 0x80 and <= 0x9F ? Windows[(int)code - 0x80].ToString()
        : code > 0 && code <= 0x10FFFF && Rune.IsValid((int)code) ? new Rune((int)code).ToString()
        : "\uFFFD";

    private static (string Decoded, int Length) Named(string source, int at, int end)
    {
        var i = at + 1;
        while (i < end && i - at < LongestName && char.IsAsciiLetterOrDigit(source[i]))
        {
            i++;
        }

        if (i == at + 1)
        {
            return ("", 0);
        }

        var name = source.Substring(at + 1, i - at - 1);
        if (i < end && source[i] == ';')
        {
            return HtmlEntityProvider.Resolver.GetSymbol(name + ";") is { } symbol ? (symbol, i - at + 1) : ("", 0);
        }

        return HtmlEntityProvider.Resolver.GetSymbol(name) is { } legacy ? (legacy, i - at) : ("", 0);
    }
}
