using System.Text;
using System.Text.RegularExpressions;
using NewsReader.Articles;
using NewsReader.Text;

namespace NewsReader.Tests.Articles;

/// <summary>The example files in the documents on cleaning, datelines and publication dates.</summary>
public sealed class FileExampleTests
{
    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var example in All())
        {
            data.Add(example.Document, example.Line);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_file_is_read_as_its_document_says(string document, int line)
    {
        var example = All().Single(e => e.Document == document && e.Line == line);
        var reading = ArticleParser.Parse(example.Name, Encoding.UTF8.GetBytes(example.Content), example.Sidecar);
        var article = reading.Articles.ShouldHaveSingleItem();
        var kinds = example.Expected.Select(Kind).ToHashSet();
        Found(article).Where(f => kinds.Contains(Kind(f))).ShouldBe(example.Expected.OrderBy(e => Order(Kind(e))));
    }

    private static readonly string[] Kinds = ["title", "subtitle", "byline", "outlet", "agency", "dateline", "published", "language", "removed", "body", "warning"];

    private static int Order(string kind) => Array.IndexOf(Kinds, kind);

    private static string Kind(string line) => line.Split('|')[0].Trim() switch
    {
        "derived title" => "title",
        "no byline" => "byline",
        "no dateline" => "dateline",
        "no outlet" => "outlet",
        "not before" => "published",
        var kind => kind,
    };

    private static IEnumerable<string> Found(Article a) =>
    [
        (a.TitleDerived ? "derived title | " : "title | ") + a.Title,
        .. a.Blocks.Where(b => b.Kind == BlockKind.Subtitle).Select(b => "subtitle | " + b.Span.In(a.Text)),
        .. a.Bylines.Select(b => "byline | " + b.Value).DefaultIfEmpty("no byline"),
        a.Outlet is null ? "no outlet" : "outlet | " + a.Outlet.Value,
        "agency | " + (a.Agency?.Value ?? "-"),
        a.Dateline is { } d ? $"dateline | {d.Place} | {d.Agency ?? "-"} | {(d.Month is null ? "-" : $"{d.Month}-{d.Day}")}" : "no dateline",
        a.Published?.Value is { } day ? "published | " + day : a.Published?.NotBefore is { } bound ? "not before | " + bound : "published | not stated",
        "language | " + a.Language,
        .. a.Removed.Select(r => $"removed | {r.Reason} | {r.Text}"),
        .. a.Body.Split("\n\n").Select(p => "body | " + p),
        .. a.Warnings.Select(w => "warning | " + w),
    ];

    private sealed record Example(string Document, int Line, string Name, string? Sidecar, string Content, string[] Expected);

    private static IEnumerable<Example> All() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "extraction"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<Example> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```file ", StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.IndexOf(lines, "```", i);
            var rule = Array.IndexOf(lines, "====", i, end - i);
            var sidecar = Regex.Match(lines[i], "sidecar=\"([^\"]*)\"") is { Success: true } match ? match.Groups[1].Value.Replace("; ", "\n", StringComparison.Ordinal) : null;
            yield return new Example(Path.GetFileName(path), i + 1, Regex.Match(lines[i], @"name=(\S+)").Groups[1].Value, sidecar, string.Join('\n', lines[(i + 1)..rule]), lines[(rule + 1)..end]);
            i = end;
        }
    }
}
