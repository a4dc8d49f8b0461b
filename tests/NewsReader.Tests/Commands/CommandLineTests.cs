using System.Text.Json;
using NewsReader.Tests.Files;

namespace NewsReader.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Extract_prints_the_same_bytes_for_the_same_files()
    {
        var first = await ProgramRun.RunAsync("extract", Repository.Samples);
        var second = await ProgramRun.RunAsync("extract", Repository.Samples);

        first.ExitCode.ShouldBe(0, first.Error);
        second.Output.ShouldBe(first.Output);
    }

    [Fact]
    public async Task Extract_prints_an_article_a_line_with_positions_in_the_source()
    {
        var run = await ProgramRun.RunAsync("extract", Path.Combine(Repository.Samples, "meridian-wire", "2023"));

        var line = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
        var article = JsonDocument.Parse(line).RootElement;
        var source = File.ReadAllText(Directory.GetFiles(Path.Combine(Repository.Samples, "meridian-wire", "2023")).Single());
        foreach (var quote in article.GetProperty("quotes").EnumerateArray())
        {
            var parts = quote.GetProperty("parts").EnumerateArray().Select(p => source[p[0].GetInt32()..p[1].GetInt32()]);
            Folded(string.Join(" ", parts)).ShouldBe(Folded(quote.GetProperty("text").GetString()));
        }

        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Extract_says_what_it_could_not_read_and_ends_with_status_1()
    {
        _data.Write("empty.txt", "");

        var run = await ProgramRun.RunAsync("extract", _data["empty.txt"], _data["nowhere"]);

        run.ExitCode.ShouldBe(1);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("error").GetString())
            .ShouldBe(["the file is empty", "there is no such file or folder"]);
    }

    [Fact]
    public async Task Ingest_reports_every_file_that_was_skipped()
    {
        using var archive = new TemporaryFolder();
        archive.Write("empty.txt", "");
        archive.Write("one.txt", "Crane at work\n\nThe new crane went to work on the eastern quay this week, after two winters of delays.\n");

        var run = await ProgramRun.RunAsync("ingest", "--archive", archive.Path, "--data", _data.Path, "--report", _data["report.json"]);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldContain("1 indexed");
        var report = JsonDocument.Parse(File.ReadAllText(_data["report.json"])).RootElement;
        report.GetProperty("counts").GetProperty("articles").GetInt32().ShouldBe(1);
        var problem = report.GetProperty("problems").EnumerateArray().ShouldHaveSingleItem();
        problem.GetProperty("path").GetString().ShouldBe("empty.txt");
        problem.GetProperty("state").GetString().ShouldBe("skipped");
        problem.GetProperty("reason").GetString().ShouldBe("the file is empty");
    }

    [Theory]
    [InlineData("There is no folder", "ingest", "--archive", "/no/such/folder")]
    [InlineData("There is no folder", "--archive", "/no/such/folder")]
    [InlineData("Unknown command or option 'serch'", "serch")]
    [InlineData("Unknown command or option '--archve'", "serve", "--archve", "x")]
    [InlineData("'yesterday' is no date", "extract", ".", "--published", "yesterday")]
    [InlineData("MaxFileMegabytes", "ingest", "--Ingest:MaxFileMegabytes=0")]
    [InlineData("Ingest:Watch", "ingest", "--Ingest:Watch=perhaps")]
    [InlineData("no index engine 'solr'", "ingest", "--engine", "solr")]
    [InlineData("'quote' is no view. There are: articles, quotes", "search", "ferry", "--view", "quote")]
    [InlineData("'first' is no page", "search", "ferry", "--page", "first")]
    [InlineData("'soon' is no date", "search", "ferry", "--date", "soon")]
    [InlineData("'nowhere' is no address", "health", "--url", "nowhere")]
    [InlineData("No answer from", "health", "--url", "http://127.0.0.1:1")]
    public async Task A_mistake_is_said_in_one_line_with_status_1(string message, params string[] arguments)
    {
        var run = await ProgramRun.RunAsync([.. arguments, .. arguments[0] is "ingest" ? ["--data", _data.Path] : Array.Empty<string>()]);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(message);
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_data_folder_inside_the_archive_is_refused()
    {
        using var archive = new TemporaryFolder();
        archive.Write("one.txt", "x");

        var run = await ProgramRun.RunAsync("ingest", "--archive", archive.Path, "--data", archive["data"]);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("never written to");
        Directory.Exists(archive["data"]).ShouldBeFalse();
    }

    private static string Folded(string? text) => string.Join(" ", (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
