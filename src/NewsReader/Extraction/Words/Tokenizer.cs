using System.Globalization;
using NewsReader.Text;

namespace NewsReader.Extraction.Words;

/// <summary>Cuts a stretch of text into words, numbers and marks.</summary>
internal static class Tokenizer
{
    private const string QuotationMarks = "\"“”„‟«»‹›「」『』";

    /// <summary>Appends the tokens of <paramref name="within"/> to <paramref name="tokens"/>.</summary>
    public static void Read(string text, TextSpan within, Lexicon lexicon, List<Token> tokens)
    {
        var i = within.Start;
        while (i < within.End)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c == '\u200b')
            {
                i++;
                continue;
            }

            var token = char.IsLetter(c) || c is '@' or '#' ? WordAt(text, i, within.End, lexicon)
                : char.IsDigit(c) ? NumberAt(text, i, within.End)
                : MarkAt(text, i, within.End);
            tokens.Add(token);
            i = token.Span.End;
        }
    }

    private static Token WordAt(string text, int start, int end, Lexicon lexicon)
    {
        var i = start + 1;
        while (i < end && Continues(text, i, end))
        {
            i++;
        }

        i = EndOfElided(text, start, i);
        if (i < end && text[i] == '.' && Abbreviations.Ends(text.AsSpan(start, i - start)) && i + 1 < end)
        {
            i++;
        }

        var span = new TextSpan(start, i);
        var letters = text.AsSpan(start, i - start);
        return new Token(span, TokenKind.Word, text[start], lexicon.Find(letters), char.IsUpper(text[start]) || char.GetUnicodeCategory(text[start]) == UnicodeCategory.TitlecaseLetter || BehindArticle(letters), EndingOf(letters));
    }

    /// <summary>Behind the apostrophe of French "qu'une", which is two words; <paramref name="end"/> elsewhere.</summary>
    private static int EndOfElided(string text, int start, int end) => end - start > 3 && text[start] is 'q' && text[start + 1] == 'u' && text[start + 2] is '\'' or '’' ? start + 3 : end;

    /// <summary>"al-Khatib", "el-Sayed", "d'Angelo", "O'Hara": the name begins behind its article.</summary>
    private static bool BehindArticle(ReadOnlySpan<char> word)
    {
        const int LongestArticle = 3;
        var mark = word.IndexOfAny('-', '\'', '’');
        return mark is > 0 and <= LongestArticle && mark + 2 < word.Length && char.IsUpper(word[mark + 1]) && char.IsLower(word[mark + 2]) && (word[mark] == '-' ? word[..mark] is "al" or "el" or "an" or "as" or "ad" or "ar" or "at" or "az" or "ash" or "abu" or "ibn" or "bin" : word[..mark] is "d");
    }

    private static WordEnding EndingOf(ReadOnlySpan<char> word) =>
        word.Length < 4 ? WordEnding.Other
        : word.EndsWith("ing") ? WordEnding.Ing
        : word.EndsWith("ed") || word.EndsWith("лся") || word.EndsWith("лась") || word.EndsWith("лись") ? WordEnding.Ed
        : word.EndsWith("ly") ? WordEnding.Ly
        : word.EndsWith("s") && !word.EndsWith("ss") ? WordEnding.S
        : WordEnding.Other;

    private static bool Continues(string text, int i, int end)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c) || c == '_' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
        {
            return true;
        }

        if (i + 1 >= end || !char.IsLetterOrDigit(text[i + 1]))
        {
            return false;
        }

        if (c is '\'' or '’')
        {
            return !PossessiveAt(text, i, end);
        }

        return c is '-' or '‑' || (c == '.' && char.IsLetter(text[i - 1]) && (i < 2 || !char.IsLetter(text[i - 2])));
    }

    /// <summary>Whether <c>'s</c> stands here as its own token.</summary>
    private static bool PossessiveAt(string text, int i, int end) =>
        i + 1 < end && text[i + 1] is 's' or 'S' && (i + 2 >= end || !char.IsLetterOrDigit(text[i + 2]));

    private static Token NumberAt(string text, int start, int end)
    {
        var i = start + 1;
        while (i < end && (char.IsLetterOrDigit(text[i]) || (text[i] is '.' or ',' or ':' or '-' or '/' && i + 1 < end && char.IsDigit(text[i + 1]))))
        {
            i++;
        }

        // "84-летняя", "49-Jährige": the age and its word are one.
        if (i + 1 < end && text[i] == '-' && text[i + 1] is (>= 'а' and <= 'я') or 'j' or 'J')
        {
            i++;
            while (i < end && char.IsLetter(text[i]))
            {
                i++;
            }
        }

        return new Token(new TextSpan(start, i), TokenKind.Number, text[start], Word.Unknown, false, WordEnding.Other);
    }

    private static Token MarkAt(string text, int i, int end)
    {
        var c = text[i];
        if (c is '\'' or '’' && PossessiveAt(text, i, end) && i > 0 && char.IsLetterOrDigit(text[i - 1]))
        {
            return new Token(new TextSpan(i, i + 2), TokenKind.Possessive, c, Word.Unknown, false, WordEnding.Other);
        }

        if (c is '\'' or '’' && i > 0 && text[i - 1] == 's' && (i + 1 >= end || text[i + 1] == ' '))
        {
            return new Token(new TextSpan(i, i + 1), TokenKind.Possessive, c, Word.Unknown, false, WordEnding.Other);
        }

        var length = char.IsSurrogatePair(text, i) || (c == '\'' && i + 1 < end && text[i + 1] == '\'') ? 2 : 1;
        var kind = QuotationMarks.Contains(c) || (c == '\'' && length == 2) ? TokenKind.QuotationMark : TokenKind.Punctuation;
        return new Token(new TextSpan(i, i + length), kind, c is '–' or '―' ? '—' : c, Word.Unknown, false, WordEnding.Other);
    }
}
