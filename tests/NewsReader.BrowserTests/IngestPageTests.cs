using static Microsoft.Playwright.Assertions;
using NewsReader.BrowserTests.Application;

namespace NewsReader.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class IngestPageTests(SharedBrowser browser)
{
    [Fact]
    public async Task A_file_that_arrives_appears_while_one_looks()
    {
        var folder = Directory.CreateTempSubdirectory("newsreader-archive-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "first.txt"), Article("The lighthouse opens", "Ana Costa"));
            await using var application = await RunningApplication.StartAsync(RepositoryFolders.Application, folder, "Production");
            var page = await browser.OpenAsync(application.Address + "/ingest");
            await Expect(page.Locator(".ingest")).ToHaveAttributeAsync("data-live", "true");
            await Expect(page.Locator(".files")).ToContainTextAsync("first.txt");

            await File.WriteAllTextAsync(Path.Combine(folder, "second.txt"), Article("The lighthouse closes", "Jo Li"));
            await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Look for changes now" }).ClickAsync();
            await Expect(page.Locator(".files")).ToContainTextAsync("second.txt", new() { Timeout = 30_000 });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Article(string title, string speaker) =>
        $"{title}\n\nVALLETTA, March 5 - The harbour board met on Tuesday to hear the plans for the old light.\n\n“The light belongs to everybody,” {speaker} said after the meeting.\n";
}
