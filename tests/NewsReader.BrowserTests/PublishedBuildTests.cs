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
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
