using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using NewsReader.Articles;

namespace NewsReader.Passages;

/// <summary>Packs what proves a passage into one zip file: the words in their context, the source file as it lies in the archive, and hashes to check all
/// of it by. It opens without a network.</summary>
public static class EvidencePacket
{
    /// <summary>How the files begin that hold an earlier text of the article.</summary>
    internal const string AsLinked = "article-as-linked";

    /// <summary>Writes the packet. The same passages and files give the same bytes.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="passages">The passages of one link with what became of them, in order; at least one.</param>
    /// <param name="source">The article's own address, absolute.</param>
    /// <param name="earlier">The article's texts as the passages were linked, as far as they differ from its text now.</param>
    /// <param name="file">The bytes of the article's file; <c>null</c> where it could not be read.</param>
    public static void Write(Stream output, IReadOnlyList<(SharedPassage Shared, PassageReading Reading)> passages, string source, IReadOnlyList<string> earlier, byte[]? file)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentOutOfRangeException.ThrowIfZero(passages.Count);
        var article = passages[0].Shared.Article;
        var files = new List<(string Name, byte[] Bytes)>
        {
            ("article.txt", Bytes(article.Text + "\n")),
            ("citation.ris", Bytes(Citations.Ris(passages[0].Shared))),
        };
        files.AddRange(earlier.Select((text, i) => ($"{AsLinked}{(earlier.Count == 1 ? "" : $"-{i + 1}")}.txt", Bytes(text + "\n"))));
        files.AddRange(passages.Select((passage, i) => ($"annotation-{i + 1}.json", Bytes(WebAnnotation.Json(passage.Shared, source) + "\n"))));
        if (file is not null)
        {
            files.Add(($"source/{FileName(article)}", file));
        }

        files.Insert(0, ("index.html", Bytes(EvidencePage.Write(passages, source, file is null ? null : Hash(file), [.. files.Select(packed => packed.Name)]))));
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

    /// <summary>The file's own name, without its folders and without what could lead out of one.</summary>
    private static string FileName(Article article) => article.Path[(article.Path.LastIndexOf('/') + 1)..] is { Length: > 0 } name and not (".." or ".") ? name.Replace('\\', '_') : "file";

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
