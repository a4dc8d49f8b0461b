using System.Net;
using System.Text;

namespace NewsReader.Passages;

/// <summary>Writes passages as people paste them.</summary>
public static class PassageCopies
{
    /// <summary>The words in quotation marks, who says them and where, and the link.</summary>
    public static string Text(SharedPassage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return $"“{Unquoted(passage.Words)}”\n— {passage.Attribution}\n{passage.Link}\n";
    }

    /// <summary>A Markdown block quotation; nothing in the words becomes markup.</summary>
    public static string Markdown(SharedPassage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var words = string.Join("\n>\n", Paragraphs(passage.Words).Select(paragraph => "> " + Escaped(paragraph)));
        return $"{words}\n>\n> — [{Escaped(passage.Attribution)}]({passage.Link})\n";
    }

    /// <summary>An HTML block quotation without script or style.</summary>
    public static string Html(SharedPassage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var html = new StringBuilder();
        html.Append("<blockquote cite=\"").Append(WebUtility.HtmlEncode(passage.Link)).Append("\" lang=\"").Append(WebUtility.HtmlEncode(passage.Article.Language)).Append("\" dir=\"auto\">");
        foreach (var paragraph in Paragraphs(passage.Words))
        {
            html.Append("<p>").Append(WebUtility.HtmlEncode(paragraph)).Append("</p>");
        }

        return html.Append("<footer>— <a href=\"").Append(WebUtility.HtmlEncode(passage.Link)).Append("\">").Append(WebUtility.HtmlEncode(passage.Attribution)).Append("</a></footer></blockquote>\n").ToString();
    }

    private static string[] Paragraphs(string words) => words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The words without the quotation marks that enclose all of them, so that they are not set twice.</summary>
    public static string Unquoted(string words) =>
        words is ['“', .. var inside, '”'] && !inside.Contains('“') && !inside.Contains('”') ? inside
        : words is ['"', .. var plain, '"'] && !plain.Contains('"') ? plain
        : words;

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            escaped.Append(c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '!' or '&' ? $"\\{c}" : c.ToString());
        }

        var start = escaped.Length > 0 && (escaped[0] is '-' or '+' || char.IsAsciiDigit(escaped[0])) ? LeadingMarker(escaped.ToString()) : -1;
        return start >= 0 ? escaped.Insert(start, '\\').ToString() : escaped.ToString();
    }

    /// <summary>Where a line would begin a list: before its dash, or before the point behind its number; -1 where it would not.</summary>
    private static int LeadingMarker(string line)
    {
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits == 0 ? 0 : digits < line.Length && line[digits] is '.' or ')' ? digits : -1;
    }
}
