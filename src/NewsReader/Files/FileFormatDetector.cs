using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsReader.Files;

/// <summary>Tells a file's format from its first bytes; the name decides only between Markdown and plain text.</summary>
public static partial class FileFormatDetector
{
    private const int Looked = 8192;

    private static readonly (byte[] Signature, FileFormat Format)[] Signatures =
    [
        ([0x1F, 0x8B, 0x08], FileFormat.Gzip),
        ("PK\x03\x04"u8.ToArray(), FileFormat.Zip),
        ("PK\x05\x06"u8.ToArray(), FileFormat.Zip),
        ("%PDF-"u8.ToArray(), FileFormat.Pdf),
        ("WARC/"u8.ToArray(), FileFormat.Warc),
        ([0x89, 0x50, 0x4E, 0x47], FileFormat.Binary),
        ([0xFF, 0xD8, 0xFF], FileFormat.Binary),
        ("GIF8"u8.ToArray(), FileFormat.Binary),
        ([0xD0, 0xCF, 0x11, 0xE0], FileFormat.Binary),
        ([0x7F, 0x45, 0x4C, 0x46], FileFormat.Binary),
        ("{\\rtf"u8.ToArray(), FileFormat.Binary),
    ];

    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31, 127]);

    /// <summary>The format of a file's content.</summary>
    /// <param name="path">Its name; only the ending is looked at.</param>
    /// <param name="bytes">Its bytes, or at least the first 8,192.</param>
    public static FileFormat Detect(string path, ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, format) in Signatures)
        {
            if (bytes.StartsWith(signature))
            {
                return format;
            }
        }

        var head = bytes[..Math.Min(Looked, bytes.Length)];
        if (WideEncoding.Of(head) is var (encoding, mark))
        {
            return OfText(path, encoding.GetString(head[mark..]).AsSpan().TrimStart(), bytes.Length);
        }

        if (!IsText(head))
        {
            return FileFormat.Binary;
        }

        // As characters that are right as far as ASCII goes.
        var characters = ArrayPool<char>.Shared.Rent(Looked);
        try
        {
            var length = Encoding.Latin1.GetChars(head, characters);
            return OfText(path, characters.AsSpan(0, length).TrimStart("\u00EF\u00BB\u00BF").TrimStart(), bytes.Length);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    private static bool IsText(ReadOnlySpan<byte> head)
    {
        var controls = 0;
        for (var rest = head; rest.IndexOfAny(Controls) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            controls++;
        }

        return controls <= head.Length / 100;
    }

    private static FileFormat OfText(string path, ReadOnlySpan<char> head, int length)
    {
        if (head.IsEmpty)
        {
            // Nothing but white space, as far as was looked.
            return length <= Looked ? FileFormat.Unknown : FileFormat.PlainText;
        }

        if (head.StartsWith('<'))
        {
            return OfMarkup(head.ToString());
        }

        if (head[0] is '{' or '[' && JsonOpening().IsMatch(head))
        {
            return Ninjs().IsMatch(head) ? FileFormat.Ninjs : FileFormat.Json;
        }

        return EmailHeader().IsMatch(head) ? FileFormat.Email
            : IsMarkdown(path, head) ? FileFormat.Markdown
            : head.Contains('<') && HtmlTag().Count(head) >= 3 ? FileFormat.Html
            : FileFormat.PlainText;
    }

    private static FileFormat OfMarkup(string head)
    {
        var root = Root().Match(head).Groups[1].Value;
        return root.ToLowerInvariant() switch
        {
            "nitf" => FileFormat.Nitf,
            "newsml" or "newsitem" or "newsmessage" or "packageitem" => FileFormat.NewsMl,
            "rss" or "feed" or "rdf:rdf" => FileFormat.Feed,
            _ when HtmlTag().IsMatch(head) => FileFormat.Html,
            _ when head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) => FileFormat.Xml,
            _ when root.Length > 0 && head.Contains("</", StringComparison.Ordinal) => FileFormat.Xml,
            _ => FileFormat.PlainText,
        };
    }

    /// <summary>Front matter, or a name that says Markdown, or headings and links in Markdown's own hand.</summary>
    private static bool IsMarkdown(string path, ReadOnlySpan<char> head) =>
        FrontMatter().IsMatch(head)
        || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase)
        || (head.Contains("](http", StringComparison.Ordinal) && MarkdownHeading().IsMatch(head) && MarkdownLink().IsMatch(head));

    [GeneratedRegex(@"\A\s*(?:<(?:\?[^>]*|![^>\[]*(?:\[[^\]]*\]\s*)?)>\s*)*<([A-Za-z][\w:.-]*)", RegexOptions.NonBacktracking)]
    private static partial Regex Root();

    [GeneratedRegex(@"<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|h[1-6]|table|ul|ol|br|span|a|script|link|nav|header)\b[^<]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HtmlTag();

    [GeneratedRegex("\\A[{\\[]\\s*(?:[{\\[\\]}\"]|\\z)", RegexOptions.NonBacktracking)]
    private static partial Regex JsonOpening();

    [GeneratedRegex("\"(?:body_text|body_xhtml|body_html|headline|bodies|headlines)\"\\s*:", RegexOptions.NonBacktracking)]
    private static partial Regex Ninjs();

    [GeneratedRegex(@"\A(?:From [^\r\n]+\r?\n)?(?:(?:Return-Path|Received|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|Content-Type|Reply-To|Sender|List-[A-Za-z]+|X-[A-Za-z-]+|DKIM-Signature|Authentication-Results|ARC-[A-Za-z-]+):[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){3}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EmailHeader();

    [GeneratedRegex(@"\A---[ \t]*\r?\n(?:[A-Za-z][\w -]*:|#)", RegexOptions.NonBacktracking)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^#{1,6} \S", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"\[[^\]\n]+\]\(https?://", RegexOptions.NonBacktracking)]
    private static partial Regex MarkdownLink();
}
