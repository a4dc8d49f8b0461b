using NewsReader.Web.Commands;
using NewsReader.Web.Commands.Comparison;

namespace NewsReader.Tests.Commands;

public sealed class ExtractComparisonTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void A_comparison_tells_gained_lost_and_reattributed_quotes()
    {
        var report = Compare(
            [Line("a.txt", ("Anna Berg", 10, 30, "the ferry would stop"), (null, 50, 60, "We tried,"))],
            [Line("a.txt", ("Olav Strand", 10, 30, "the ferry would stop"), ("Lea Holm", 90, 99, "Not enough"))]);

        report.ShouldBe(
        [
            "a.txt",
            "  ~ Anna Berg -> Olav Strand: the ferry would stop",
            "  - unknown: We tried,",
            "  + Lea Holm: Not enough",
            "articles: 1 before, 1 after, 1 changed",
            "quotes: 2 before, 2 after; 1 gained, 1 lost, 1 re-attributed, 0 with other bounds",
        ]);
    }

    [Fact]
    public void A_quote_that_ends_elsewhere_is_the_same_quote_with_other_bounds() =>
        Compare([Line("a.txt", ("Anna Berg", 10, 30, "the ferry would stop"))], [Line("a.txt", ("Anna Berg", 10, 36, "the ferry would stop today"))])
            .ShouldContain("  = Anna Berg: the ferry would stop -> the ferry would stop today");

    [Fact]
    public void An_event_that_is_lost_is_told() =>
        Compare([Line("a.txt").Replace("\"event\":null", "\"event\":{\"kind\":\"rally\",\"name\":\"rally in Oslo\"}", StringComparison.Ordinal)], [Line("a.txt")])
            .ShouldBe(["a.txt", "  event: rally, rally in Oslo -> -", "articles: 1 before, 1 after, 1 changed", "quotes: 0 before, 0 after; 0 gained, 0 lost, 0 re-attributed, 0 with other bounds", "event: 0 gained, 1 lost, 0 changed"]);

    [Fact]
    public void Articles_of_one_run_only_are_named() =>
        Compare([Line("a.txt"), Line("a.txt")], [Line("a.txt"), Line("b.txt")]).ShouldBe(
            ["a.txt#2: only in the old run", "b.txt: only in the new run", "articles: 2 before, 2 after, 0 changed", "quotes: 0 before, 0 after; 0 gained, 0 lost, 0 re-attributed, 0 with other bounds"]);

    [Fact]
    public void A_line_of_something_else_is_named() =>
        Should.Throw<CommandException>(() => Compare(["{}"], [])).Message.ShouldContain("Line 1 of");

    private string[] Compare(string[] before, string[] after)
    {
        using var output = new StringWriter();
        ComparisonReport.Write(output, ExtractedArticle.ReadAll(Write("old.jsonl", before)), ExtractedArticle.ReadAll(Write("new.jsonl", after)));
        return output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }

    private string Write(string name, string[] lines)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }

    private static string Line(string file, params (string? Speaker, int Start, int End, string Text)[] quotes) =>
        System.Text.Json.JsonSerializer.Serialize(new
        {
            file,
            @event = (string?)null,
            venue = (string?)null,
            saidOn = (string?)null,
            published = (string?)null,
            quotes = quotes.Select(q => new { speaker = q.Speaker, start = q.Start, end = q.End, text = q.Text }),
        });
}
