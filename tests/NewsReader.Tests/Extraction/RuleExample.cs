using System.Text.RegularExpressions;
using NewsReader.Articles;

namespace NewsReader.Tests.Extraction;

/// <summary>An example block of a rule document: a text and what is found in it.</summary>
internal sealed record RuleExample(string Document, int Line, string Language, PartialDate? Published, string? Title, string Text, string[] Expected)
{
    /// <summary>The example blocks of every document under <c>docs/extraction</c>.</summary>
    public static IEnumerable<RuleExample> All() =>
        Directory.EnumerateFiles(Path.Combine(Root(), "docs", "extraction"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read);

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsReader.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The solution folder is not above the tests.");
    }

    private static IEnumerable<RuleExample> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```example", StringComparison.Ordinal))
            {
                continue;
            }

            var start = i;
            var end = Array.IndexOf(lines, "```", start);
            var rule = Array.IndexOf(lines, "---", start, end - start);
            var text = lines[(start + 1)..rule];
            var title = text[0].StartsWith("title: ", StringComparison.Ordinal) ? text[0]["title: ".Length..] : null;
            yield return new RuleExample(Path.GetFileName(path), start + 1, Option(lines[start], "lang") ?? "en", PartialDate.Parse(Option(lines[start], "published")),
                title, string.Join('\n', text.Skip(title is null ? 0 : 1)), lines[(rule + 1)..end]);
            i = end;
        }
    }

    private static string? Option(string info, string name) =>
        Regex.Match(info, $@"\b{name}=(\S+)") is { Success: true } match ? match.Groups[1].Value : null;
}
