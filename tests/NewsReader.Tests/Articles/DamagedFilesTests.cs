using System.Globalization;
using System.IO.Compression;
using System.Text;
using NewsReader.Articles;

namespace NewsReader.Tests.Articles;

/// <summary>Whatever a file holds, reading it ends with articles or with a reason.</summary>
public sealed class DamagedFilesTests
{
    private static int Count => Environment.GetEnvironmentVariable("NEWSREADER_TESTS") == "long" ? 10_000 : 1_000;

    [Fact]
    public void Damaged_samples_are_read_or_reported()
    {
        var samples = Directory.EnumerateFiles(Repository.Samples, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => (Name: Path.GetFileName(f), Bytes: File.ReadAllBytes(f))).Concat(Packed()).ToList();
        var random = new Random(20240305);
        for (var i = 0; i < Count; i++)
        {
            var (name, bytes) = samples[i % samples.Count];
            Check(string.Create(CultureInfo.InvariantCulture, $"{i}/{name}"), Damaged(bytes, samples[random.Next(samples.Count)].Bytes, random));
        }
    }

    public static TheoryData<string, string> Extremes => new()
    {
        { "deep.html", string.Concat(Enumerable.Repeat("<div><b><ul><li>", 50_000)) + "words" },
        { "unclosed.html", "<html><p>" + string.Concat(Enumerable.Repeat("<a href='", 50_000)) },
        { "crossed.html", string.Concat(Enumerable.Repeat("<b><p>x</b>", 30_000)) },
        { "endtags.html", "<p>words" + string.Concat(Enumerable.Repeat("</div></span></p>", 50_000)) },
        { "comments.html", "<p>words" + string.Concat(Enumerable.Repeat("<!-- ", 100_000)) },
        { "attributes.html", "<p " + string.Concat(Enumerable.Repeat("a=b ", 100_000)) + ">words</p>" },
        { "entities.html", "<p>" + string.Concat(Enumerable.Repeat("&amp;&#x10FFFF;&#xD800;&bogus;&", 20_000)) },
        { "scripts.html", string.Concat(Enumerable.Repeat("<script>x</scrip><title>", 50_000)) },
        { "table.html", "<table>" + string.Concat(Enumerable.Repeat("<tr><td>a<td>b", 30_000)) },
        { "quotes.md", new string('>', 100_000) + " words" },
        { "brackets.md", string.Concat(Enumerable.Repeat("[", 20_000)) + "words" },
        { "stars.md", string.Concat(Enumerable.Repeat("**a *b ", 20_000)) },
        { "frontmatter.md", "---\ntitle: " + new string('[', 20_000) + "\n---\nwords" },
        { "flow.md", "---\ntitle: [a\u0007, {b: - ?\u0001 : [\n...\n---\nwords" },
        { "line.txt", new string('x', 2_000_000) },
        { "spaces.txt", "words" + new string(' ', 2_000_000) + "words" },
        { "lines.txt", string.Concat(Enumerable.Repeat("Short Line Of Words\n", 50_000)) },
        { "paragraphs.txt", string.Concat(Enumerable.Repeat("Related News\n\nThe council met again on Tuesday, and again it could not agree on the price of the lamp oil.\n\n", 10_000)) },
        { "dates.txt", string.Concat(Enumerable.Repeat("since Oct. 7, 2023 and ", 50_000)) },
        { "digits.txt", string.Concat(Enumerable.Repeat("2019 1999 ", 100_000)) },
        { "marks.txt", "e" + new string('\u0301', 200_000) + " words" },
        { "bidi.txt", string.Concat(Enumerable.Repeat("\u202E\u2066\u200F words \uFFFF\uFDD0 ", 20_000)) },
        { "capitals.txt", string.Concat(Enumerable.Repeat("MOSCOW, ", 100_000)) + "- Words" },
        { "deep.xml", "<?xml version=\"1.0\"?><nitf>" + string.Concat(Enumerable.Repeat("<block>", 100_000)) + "words" },
        { "laughs.xml", "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><nitf><body><body.content><p>&b;&b;</p></body.content></body></nitf>" },
        { "outside.xml", "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><nitf><body><body.content><p>words &a;</p></body.content></body></nitf>" },
        { "deep.json", "{\"body_text\": " + new string('[', 50_000) },
        { "escapes.json", "{\"headline\":\"\\ud800\",\"body_text\":\"" + string.Concat(Enumerable.Repeat("\\ud83d\\u", 10_000)) + "\"}" },
        { "headers.eml", "From: a\r\nTo: b\r\nSubject: " + string.Concat(Enumerable.Repeat("=?utf-8?B?", 20_000)) + "\r\n\r\nwords" },
        { "parts.eml", "From: a\r\nTo: b\r\nContent-Type: multipart/mixed; boundary=\"-\"\r\n\r\n" + string.Concat(Enumerable.Repeat("---\r\n", 50_000)) },
        { "records.warc", string.Concat(Enumerable.Repeat("WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 99999999999\r\n\r\nwords\r\n", 2_000)) },
    };

    [Theory]
    [MemberData(nameof(Extremes))]
    public void Extreme_files_are_read_or_reported(string name, string content) => Check(name, Encoding.UTF8.GetBytes(content));

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_a_replacement() =>
        ArticleParser.Parse("a.txt", Encoding.Unicode.GetPreamble().Concat(new byte[] { 0x41, 0, 0x3D, 0xD8, 0x20, 0, 0x42, 0 }).ToArray()).Articles.ShouldHaveSingleItem().Text.ShouldBe("A\uFFFD B");

    private static void Check(string name, byte[] bytes)
    {
        // A guard against endless loops, far above what any machine needs.
        var reading = Task.Run(() => ArticleParser.Parse(name, bytes));
        reading.Wait(TimeSpan.FromMinutes(2)).ShouldBeTrue(name);
        (reading.Result.Articles.Length > 0 || reading.Result.Skipped is { Length: > 0 }).ShouldBeTrue(name);
        foreach (var article in reading.Result.Articles)
        {
            string.Join("\n\n", article.Blocks.Select(b => b.Span.In(article.Text))).ShouldBe(article.Text, name);
            article.Title.ShouldNotBeNullOrEmpty(name);
            article.Removed.ShouldAllBe(r => r.At >= 0 && r.At <= article.Text.Length && r.Source.Start <= r.Source.End);
            article.Map.Segments.ShouldAllBe(s => s.Source >= 0 && s.SourceLength >= 0 && s.Text + s.Length <= article.Text.Length);
        }
    }

    private static byte[] Damaged(byte[] bytes, byte[] other, Random random)
    {
        var damaged = bytes.ToList();
        for (var n = random.Next(1, 4); n > 0 && damaged.Count > 2; n--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(6))
            {
                case 0:
                    damaged[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    damaged.RemoveRange(at, damaged.Count - at);
                    break;
                case 2:
                    damaged.RemoveRange(at, Math.Min(random.Next(200), damaged.Count - at));
                    break;
                case 3:
                    damaged.InsertRange(at, other.Take(random.Next(other.Length + 1)));
                    break;
                case 4:
                    damaged.InsertRange(at, Enumerable.Repeat((byte)random.Next(256), random.Next(2000)));
                    break;
                default:
                    for (var i = at; i < Math.Min(damaged.Count, at + 50); i++) { damaged[i] = (byte)random.Next(256); }
                    break;
            }
        }

        return [.. damaged];
    }

    /// <summary>Small archives, since the samples are plain files.</summary>
    private static IEnumerable<(string Name, byte[] Bytes)> Packed()
    {
        var page = File.ReadAllBytes(Directory.EnumerateFiles(Repository.Samples, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First());
        var gzip = new MemoryStream();
        using (var stream = new GZipStream(gzip, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(page);
        }

        var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("a.html").Open())
        {
            entry.Write(page);
        }

        var header = Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:1>\r\nContent-Length: {page.Length + 60}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n");
        return [("a.html.gz", gzip.ToArray()), ("a.zip", zip.ToArray()), ("a.warc", [.. header, .. page])];
    }
}
