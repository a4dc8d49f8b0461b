using NewsReader.Text;

namespace NewsReader.Articles;

/// <summary>What a block looks like before it is known what it says.</summary>
internal static class BlockShape
{
    private const string SentenceEnds = ".!?…。！？؟۔।";
    private const string Closers = "\"'”’»)]›」』）";

    /// <summary>Words parted by spaces; in scripts without spaces two characters count as one.</summary>
    public static int Words(string text)
    {
        int words = 0, dense = 0;
        var inWord = false;
        foreach (var c in text)
        {
            dense += c is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF' ? 1 : 0;
            var isSpace = char.IsWhiteSpace(c);
            words += !isSpace && !inWord ? 1 : 0;
            inWord = !isSpace;
        }

        return Math.Max(words, dense / 2);
    }

    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd(Closers);
        return end.Length > 0 && SentenceEnds.Contains(end[^1]);
    }

    /// <summary>As <see cref="EndsSentence"/>, but a question or an exclamation is not enough: headlines end with them too.</summary>
    public static bool EndsStatement(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd(Closers);
        return end.Length > 0 && end[^1] is '.' or '。' or '۔' or '।';
    }

    /// <summary>A paragraph of running text: long enough, and it ends as sentences do.</summary>
    public static bool IsRunningText(string text)
    {
        var words = Words(text);
        return words >= 40 || (words >= 12 && (EndsSentence(text) || text[^1] is ':' or '"' or '”' or '»'));
    }

    /// <summary>A line that could be a headline: not too long, and it does not end as a sentence.</summary>
    public static bool IsHeadline(string text)
    {
        var words = Words(text);
        return words is >= 3 and <= 25 && text.Length <= 220 && (text[^1] is '?' or '!' || !EndsSentence(text)) && text[^1] is not (':' or ',' or ';');
    }

    /// <summary>Most of its longer words begin with a capital, as in American headlines.</summary>
    public static bool IsTitleCase(string text)
    {
        int capital = 0, words = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = word.AsSpan().TrimStart("\"'“‘«(");
            if (letters.Length >= 4 && char.IsLetter(letters[0]))
            {
                words++;
                capital += char.IsUpper(letters[0]) ? 1 : 0;
            }
        }

        return words >= 2 && capital * 10 >= words * 7;
    }

    /// <summary>Entries of a menu in one line: three or more short ones parted by bars, bullets, slashes or wide gaps.</summary>
    /// <param name="block">The block.</param>
    /// <param name="isAbove">Whether it stands above the report, where gaps part a menu and not the columns of a table.</param>
    public static bool IsMenu(SourceBlock block, bool isAbove)
    {
        var text = block.Text;
        if (text.Length > 300 || block.Kind == BlockKind.TableRow || EndsSentence(text))
        {
            return false;
        }

        var parts = text.Split(['|', '•', '·', '›', '→', '/', '»'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 3 && isAbove)
        {
            parts = Gapped(block);
        }

        return parts.Length >= 3 && parts.All(p => p.Length <= 30 && Words(p) <= 3) && !text.Any(char.IsAsciiDigit);
    }

    /// <summary>The same words in another dress: case, quotation marks and spaces do not count.</summary>
    public static string Folded(string text) => string.Create(text.Count(char.IsLetterOrDigit), text, static (folded, text) =>
    {
        var i = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded[i++] = char.ToLowerInvariant(c);
            }
        }
    });

    /// <summary>Cuts where the source has three spaces or a tab between words.</summary>
    private static string[] Gapped(SourceBlock block)
    {
        var parts = new List<string>();
        var start = 0;
        foreach (var gap in block.Map.Segments.Where(s => s.Length == 1 && s.SourceLength >= 2 && block.Text[s.Text] == ' '))
        {
            parts.Add(block.Text[start..gap.Text]);
            start = gap.Text + 1;
        }

        parts.Add(block.Text[start..]);
        return [.. parts];
    }
}
