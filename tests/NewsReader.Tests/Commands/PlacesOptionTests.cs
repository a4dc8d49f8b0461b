using System.Text.Json;
using NewsReader.Tests.Files;

namespace NewsReader.Tests.Commands;

public sealed class PlacesOptionTests : IDisposable
{
    private readonly TemporaryFolder _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Extract_knows_the_places_of_the_file()
    {
        _files.Write("rally.txt", "Rally for the ferry\n\nAnna Berg spoke at a rally in Kesten Hollow on Monday and said the ferry would stop in May.\n");
        _files.Write("places.txt", string.Join('\t', "1", "Kesten Hollow", "Kesten Hollow", "", "1.5", "2.5", "P", "PPL", "US", "", "", "", "", "", "900", "", "10", "Europe/Oslo", "2024-01-01"));

        var run = await ProgramRun.RunAsync("extract", _files["rally.txt"], "--places", _files["places.txt"]);

        run.ExitCode.ShouldBe(0, run.Error);
        JsonDocument.Parse(run.Output).RootElement.GetProperty("venue").GetProperty("city").GetString().ShouldBe("Kesten Hollow");
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("ingest")]
    public async Task A_file_that_is_none_is_told_and_nothing_runs(string command)
    {
        _files.Write("places.txt", "name,country\n");
        string[] arguments = command == "extract" ? ["extract", _files.Path, "--places", _files["places.txt"]] : ["ingest", "--archive", Repository.Samples, "--data", _files["data"], $"--Ingest:Places={_files["places.txt"]}"];

        var run = await ProgramRun.RunAsync(arguments);

        run.ExitCode.ShouldNotBe(0);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("line 1: 1 columns separated by tabs, not 19");
    }
}
