using System.Collections.Immutable;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Cuts a match key into the units that alignment counts in: words, and single characters of scripts written without spaces.</summary>
internal static class KeyWords
{
    public static ImmutableArray<TextSpan> Of(string key)
    {
        var words = ImmutableArray.CreateBuilder<TextSpan>(key.Length / 5 + 1);
        for (var at = 0; at < key.Length;)
        {
            var end = EndOf(key, at);
            if (end > at)
            {
                words.Add(new TextSpan(at, end));
                at = end;
            }
            else
            {
                at++;
            }
        }

        return words.ToImmutable();
    }

    private static int EndOf(string key, int start)
    {
        var end = start;
        while (end < key.Length && (IsPart(key[end]) || JoinsParts(key, start, end)))
        {
            if (Scripts.WritesWithoutSpaces(key[end]))
            {
                return end > start ? end : WholeCharacter(key, end);
            }

            end++;
        }

        return end;
    }

    private static bool IsPart(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>An apostrophe inside a word, a point or comma inside a number.</summary>
    private static bool JoinsParts(string key, int start, int at) =>
        at > start && at + 1 < key.Length && key[at] switch
        {
            '\'' => char.IsLetter(key[at - 1]) && char.IsLetter(key[at + 1]),
            '.' or ',' => char.IsDigit(key[at - 1]) && char.IsDigit(key[at + 1]),
            _ => false,
        };

    private static int WholeCharacter(string key, int at)
    {
        var end = at + (char.IsHighSurrogate(key[at]) && at + 1 < key.Length ? 2 : 1);
        while (end < key.Length && char.GetUnicodeCategory(key[end]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
        {
            end++;
        }

        return end;
    }
}
