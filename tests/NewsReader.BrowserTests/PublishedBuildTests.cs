using System.Diagnostics;
using NewsReader.BrowserTests.Application;

namespace NewsReader.BrowserTests;

public sealed class PublishedBuildTests
{
    [LongFact]
    public async Task A_published_build_serves_style_sheets_and_the_interactive_script_whole()
    {
        var folder = Directory.CreateTempSubdirectory("newsreader-published-").FullName;
        try
        {
            using var publish = Process.Start("dotnet", ["publish", Path.Combine(RepositoryFolders.Root, "src", "NewsReader.Web"), "-c", "Release", "-o", folder, "-v", "q", "-nologo"]);
            await publish.WaitForExitAsync();
            publish.ExitCode.ShouldBe(0);
            await using var application = await RunningApplication.StartAsync(Path.Combine(folder, "NewsReader.Web.dll"), RepositoryFolders.Samples, "Production");
            using var client = new HttpClient { BaseAddress = new Uri(application.Address) };
            await AssetCheck.ServedWholeAsync(client);
            foreach (var coding in new[] { "br", "gzip" })
            {
                var weight = await PageWeight.OfAsync(client, "/", coding);
                weight.ShouldBeUnderBudget();
                weight.Compressed.ShouldBe(weight.Parts.Keys, ignoreOrder: true, coding); // all of it over the wire, nothing compressed here
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
