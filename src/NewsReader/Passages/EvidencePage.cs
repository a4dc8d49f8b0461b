using System.Globalization;
using System.Net;
using System.Text;
using NewsReader.Articles;

namespace NewsReader.Passages;

/// <summary>Writes the page that an evidence packet opens with: the words in their context, what became of them, where they come from. It needs nothing but itself.</summary>
internal static class EvidencePage
{
    /// <summary>How much is shown before and behind a passage, in code units.</summary>
    private const int Context = 600;

    private const string Style = """
        :root { color-scheme: light dark; --ink: light-dark(#1d1b18, #ebe6dc); --soft: light-dark(#565148, #b9b1a3); --paper: light-dark(#fbfaf6, #161513); --sheet: light-dark(#fff, #201e1b); --line: light-dark(#dedacf, #3a362f); --mark: light-dark(#b3dcff, #1d5588); --accent: light-dark(#0b5566, #82c9da); --problem: light-dark(#9c2b16, #ff9d86); }
        body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
        h1 { font: 600 1.7rem/1.25 Georgia, serif; margin: 0.2rem 0 0.5rem; }
        h2 { font-size: 1rem; margin: 2.25rem 0 0.6rem; }
        .kind, .source, .status { color: var(--soft); margin: 0; }
        .status { color: inherit; font-weight: 600; }
        blockquote { margin: 0.75rem 0; padding: 1rem 1.25rem; background: var(--sheet); border: 1px solid var(--line); border-inline-start: 0.3rem solid var(--accent); border-radius: 0.4rem; font: 1.1rem/1.6 Georgia, serif; white-space: pre-line; }
        mark { background: var(--mark); color: inherit; }
        del { color: var(--problem); }
        ins { color: var(--accent); font-weight: 600; }
        dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 0.35rem 1.25rem; margin: 0; }
        dt { color: var(--soft); }
        dd { margin: 0; min-width: 0; }
        a { color: var(--accent); }
        li { margin-block: 0.3rem; }
        @media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-block-end: 0.5rem; } }
        @media print { blockquote { break-inside: avoid; } }
        """;

    /// <param name="passages">The passages of one link with what became of them, in order.</param>
    /// <param name="source">The article's own address, absolute.</param>
    /// <param name="fileHash">SHA-256 of the article's file as packed; <c>null</c> where it could not be read.</param>
    /// <param name="files">The names of the other files in the packet.</param>
    public static string Write(IReadOnlyList<(SharedPassage Shared, PassageReading Reading)> passages, string source, string? fileHash, IReadOnlyList<string> files)
    {
        var article = passages[0].Shared.Article;
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Evidence: {Html(article.Title)}</title>\n<style>\n{Style}\n</style></head>\n<body>\n");
        page.Append(CultureInfo.InvariantCulture, $"<header><p class=\"kind\">Evidence packet</p>\n<h1 dir=\"auto\" lang=\"{Html(article.Language)}\">{Html(article.Title)}</h1>\n<p class=\"source\" dir=\"auto\">{Html(passages[0].Shared.Source)}</p></header>\n<main>\n");
        for (var i = 0; i < passages.Count; i++)
        {
            WritePassage(page, passages[i].Shared, passages[i].Reading, passages.Count == 1 ? "Passage" : string.Create(CultureInfo.InvariantCulture, $"Passage {i + 1} of {passages.Count}"));
        }

        WriteArticle(page, article, source, fileHash);
        WriteFiles(page, files);
        return page.Append("</main>\n</body></html>\n").ToString();
    }

    private static void WritePassage(StringBuilder page, SharedPassage shared, PassageReading reading, string heading)
    {
        page.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{heading}</h2>\n<p class=\"status\">{StatusOf(reading.Located.Status)}</p>\n<blockquote dir=\"auto\" lang=\"{Html(shared.Article.Language)}\">{InContext(shared, reading)}</blockquote>\n");
        if (shared.Span is not null && reading.Located.Status is PassageStatus.Corrected or PassageStatus.Changed)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>What changed since it was linked:</p>\n<blockquote dir=\"auto\" lang=\"{Html(shared.Article.Language)}\">{Difference(reading.Wording, shared.Words)}</blockquote>\n");
        }

        page.Append("<dl>\n");
        Row(page, "As it was linked", reading.Wording);
        Row(page, "Linked on (UTC)", reading.Record.Made.ToString("o", CultureInfo.InvariantCulture));
        Row(page, "Speaker", shared.Speaker ?? "not stated");
        Row(page, "Link", shared.Link);
        page.Append("</dl>\n</section>\n");
    }

    private static void WriteArticle(StringBuilder page, Article article, string source, string? fileHash)
    {
        page.Append("<section>\n<h2>Article</h2>\n<dl>\n");
        Row(page, "Outlet", article.Outlet?.Value ?? "not stated");
        Row(page, "By", article.Bylines.IsEmpty ? "not stated" : string.Join(", ", article.Bylines.Select(byline => byline.Value)));
        Row(page, "Published", article.Published?.Value?.ToString() ?? "not stated");
        Row(page, "At the outlet", article.Url ?? "not stated");
        Row(page, "In the archive", source);
        Row(page, "File", article.Path + (article.RecordId is { } record ? $" ({record})" : ""));
        Row(page, "SHA-256 when it was read", article.ContentHash);
        Row(page, "File in this packet", fileHash is null ? "the file could not be read" : fileHash == article.ContentHash ? "the same bytes as were read" : "other bytes than were read: the file has changed since");
        page.Append("</dl>\n</section>\n");
    }

    private static void WriteFiles(StringBuilder page, IEnumerable<string> files)
    {
        page.Append("<section>\n<h2>Files</h2>\n<ul>\n");
        foreach (var file in files)
        {
            var holds = file switch
            {
                "article.txt" => "the clean text that positions count in",
                _ when file.StartsWith(EvidencePacket.AsLinked, StringComparison.Ordinal) => "the clean text as it was when the words were linked",
                "citation.ris" => "for reference managers",
                _ when file.StartsWith("annotation-", StringComparison.Ordinal) => "W3C annotation",
                _ => "the file as it lies in the archive",
            };
            page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{Html(string.Join('/', file.Split('/').Select(Uri.EscapeDataString)))}\"><bdi>{Html(file)}</bdi></a>: {holds}</li>\n");
        }

        page.Append("<li><a href=\"SHA256SUMS\">SHA256SUMS</a>: check all of it with <code>sha256sum -c SHA256SUMS</code></li>\n</ul>\n</section>\n");
    }

    private static string StatusOf(PassageStatus status) => status switch
    {
        PassageStatus.Exact => "The article holds these words.",
        PassageStatus.Moved => "The article holds these words, elsewhere than when they were linked.",
        PassageStatus.Corrected => "The article holds these words with small corrections.",
        PassageStatus.Changed => "The wording has changed since it was linked; what is marked stands there now.",
        PassageStatus.Ambiguous => "The article holds these words several times; the place that fits best is marked.",
        PassageStatus.Possible => "Words like these stand in the article, but nothing around them agrees. They read like this when they were linked:",
        _ => "The article no longer holds these words. They read like this when they were linked:",
    };

    /// <summary>The words marked between what stands around them; what stood around them where they are no longer in the article.</summary>
    private static string InContext(SharedPassage passage, PassageReading reading)
    {
        if (passage.Span is not { } span)
        {
            var record = reading.Record;
            return $"{(record.Before.Length < record.Start ? "… " : "")}{Html(record.Before)}<mark>{Html(passage.Words)}</mark>{Html(record.After)}{(record.After.Length > 0 ? " …" : "")}";
        }

        var text = passage.Article.Text;
        var from = Whole(text, Math.Max(0, span.Start - Context));
        var to = Whole(text, Math.Min(text.Length, span.End + Context));
        return $"{(from > 0 ? "… " : "")}{Html(text[from..span.Start])}<mark>{Html(span.In(text))}</mark>{Html(text[span.End..to])}{(to < text.Length ? " …" : "")}";
    }

    private static string Difference(string was, string now) => string.Join(' ', WordDifference.Between(was, now).Select(piece => piece.Kind switch
    {
        DifferenceKind.Removed => $"<del>{Html(piece.Text)}</del>",
        DifferenceKind.Added => $"<ins>{Html(piece.Text)}</ins>",
        _ => Html(piece.Text),
    }));

    /// <summary>The offset, moved to where a word begins.</summary>
    private static int Whole(string text, int at)
    {
        for (var steps = 0; at > 0 && at < text.Length && steps < 30 && !char.IsWhiteSpace(text[at - 1]) && !Scripts.WritesWithoutSpaces(text[at]); steps++)
        {
            at++;
        }

        return at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;
    }

    private static void Row(StringBuilder page, string name, string value) =>
        page.Append(CultureInfo.InvariantCulture, $"<dt>{name}</dt><dd dir=\"auto\">{Html(value)}</dd>\n");

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
