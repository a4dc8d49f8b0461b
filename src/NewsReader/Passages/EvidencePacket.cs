using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using NewsReader.Articles;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>Packs what proves a passage into one zip file: the words in their context, the source file as it lies in the archive, and hashes to check all
/// of it by. It opens without a network.</summary>
public static class EvidencePacket
{
    private const int Context = 600;

    /// <summary>Writes the packet. The same passages and files give the same bytes.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="passages">The passages of one link with what became of them, in order; at least one.</param>
    /// <param name="source">The article's own address, absolute.</param>
    /// <param name="file">The bytes of the article's file; <c>null</c> where it could not be read.</param>
    public static void Write(Stream output, IReadOnlyList<(SharedPassage Shared, PassageReading Reading)> passages, string source, byte[]? file)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentOutOfRangeException.ThrowIfZero(passages.Count);
        var article = passages[0].Shared.Article;
        var files = new List<(string Name, byte[] Bytes)>
        {
            ("index.html", Bytes(Page(passages, source, file))),
            ("article.txt", Bytes(article.Text + "\n")),
            ("citation.ris", Bytes(Citations.Ris(passages[0].Shared))),
        };
        files.AddRange(passages.Select((passage, i) => ($"annotation-{i + 1}.json", Bytes(WebAnnotation.Json(passage.Shared, source) + "\n"))));
        if (file is not null)
        {
            files.Add(($"source/{FileName(article)}", file));
        }

        files.Add(("SHA256SUMS", Bytes(string.Concat(files.Select(packed => $"{Hash(packed.Bytes)}  {packed.Name}\n")))));
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, bytes) in files)
        {
            var entry = zip.CreateEntry(name);
            entry.LastWriteTime = new DateTimeOffset(passages[0].Reading.Record.Made.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            using var stream = entry.Open();
            stream.Write(bytes);
        }
    }

    private static string Page(IReadOnlyList<(SharedPassage Shared, PassageReading Reading)> passages, string source, byte[]? file)
    {
        var article = passages[0].Shared.Article;
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>").Append(Html(article.Title)).Append("</title></head>\n<body>\n<h1 dir=\"auto\">").Append(Html(article.Title)).Append("</h1>\n");
        foreach (var (shared, reading) in passages)
        {
            page.Append("<h2>Passage</h2>\n<p dir=\"auto\" lang=\"").Append(Html(article.Language)).Append("\">").Append(InContext(shared)).Append("</p>\n<table>\n");
            Row(page, "As it was linked", reading.Wording);
            Row(page, "Linked on (UTC)", reading.Record.Made.ToString("o", CultureInfo.InvariantCulture));
            Row(page, "Now", reading.Located.Status.ToString().ToLowerInvariant());
            Row(page, "Speaker", shared.Speaker ?? "not stated");
            Row(page, "Link", shared.Link);
            page.Append("</table>\n");
        }

        page.Append("<h2>Article</h2>\n<table>\n");
        Row(page, "Outlet", article.Outlet?.Value ?? "not stated");
        Row(page, "By", article.Bylines.IsEmpty ? "not stated" : string.Join(", ", article.Bylines.Select(byline => byline.Value)));
        Row(page, "Published", article.Published?.Value?.ToString() ?? "not stated");
        Row(page, "At the outlet", article.Url ?? "not stated");
        Row(page, "In the archive", source);
        Row(page, "File", article.Path + (article.RecordId is { } record ? $" ({record})" : ""));
        Row(page, "SHA-256 when it was read", article.ContentHash);
        Row(page, "File in this packet", file is null ? "the file could not be read" : Hash(file) == article.ContentHash ? "the same bytes" : "other bytes than were read: the file has changed since");
        page.Append("</table>\n<h2>Files</h2>\n<ul>\n<li><a href=\"article.txt\">article.txt</a>: the clean text that positions count in</li>\n<li><a href=\"citation.ris\">citation.ris</a></li>\n");
        for (var i = 1; i <= passages.Count; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"annotation-{i}.json\">annotation-{i}.json</a>: W3C annotation</li>\n");
        }

        return page.Append("<li><a href=\"SHA256SUMS\">SHA256SUMS</a>: check with <code>sha256sum -c SHA256SUMS</code></li>\n</ul>\n</body></html>\n").ToString();
    }

    /// <summary>The words marked between what stands around them; the words alone where they are no longer in the article.</summary>
    private static string InContext(SharedPassage passage)
    {
        if (passage.Span is not { } span)
        {
            return Html(passage.Words);
        }

        var text = passage.Article.Text;
        var from = Whole(text, Math.Max(0, span.Start - Context));
        var to = Whole(text, Math.Min(text.Length, span.End + Context));
        return $"{(from > 0 ? "… " : "")}{Html(text[from..span.Start])}<mark>{Html(span.In(text))}</mark>{Html(text[span.End..to])}{(to < text.Length ? " …" : "")}".Replace("\n\n", "<br><br>", StringComparison.Ordinal);
    }

    private static int Whole(string text, int at) => at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;

    /// <summary>The file's own name, without its folders and without what could lead out of one.</summary>
    private static string FileName(Article article) => article.Path[(article.Path.LastIndexOf('/') + 1)..] is { Length: > 0 } name and not (".." or ".") ? name.Replace('\\', '_') : "file";

    private static void Row(StringBuilder page, string name, string value) =>
        page.Append("<tr><th scope=\"row\" align=\"left\">").Append(name).Append("</th><td dir=\"auto\">").Append(Html(value)).Append("</td></tr>\n");

    private static string Html(string text) => WebUtility.HtmlEncode(text);

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
