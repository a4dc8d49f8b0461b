using Microsoft.Playwright;
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
            await page.GetByRole(AriaRole.Button, new() { Name = "Look for changes now" }).ClickAsync();
            await Expect(page.Locator(".files")).ToContainTextAsync("second.txt", new() { Timeout = 30_000 });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A file that goes while the reading is held has failed; it can be asked for again when it is back.</summary>
    [Fact]
    public async Task Reading_is_held_goes_on_and_tries_failed_files_again()
    {
        var folder = Directory.CreateTempSubdirectory("newsreader-archive-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "first.txt"), Article("The lighthouse opens", "Ana Costa"));
            await using var application = await RunningApplication.ListenAsync(RepositoryFolders.Application, folder, "Production", "--Ingest:Watch=false", "--Ingest:Settle=00:00:00");
            var page = await browser.OpenAsync(application.Address + "/ingest");
            var status = page.Locator(".ingest");
            await Expect(page.Locator(".files")).ToContainTextAsync("first.txt", new() { Timeout = 30_000 });
            await Expect(status).ToHaveAttributeAsync("data-finished", "true", new() { Timeout = 30_000 });
            await page.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
            await Expect(page.Locator(".ingest .phase")).ToHaveTextAsync("Paused");

            var gone = Path.Combine(folder, "gone.txt");
            await File.WriteAllTextAsync(gone, Article("The lighthouse closes", "Jo Li"));
            await File.WriteAllTextAsync(Path.Combine(folder, "kept.txt"), Article("The lighthouse shines on", "Ivo Lem"));
            await page.GetByRole(AriaRole.Button, new() { Name = "Look for changes now" }).ClickAsync();
            await Expect(status).ToHaveAttributeAsync("data-phase", "Reading", new() { Timeout = 30_000 });
            var read = page.Locator(".files tbody tr").Filter(new() { HasText = "kept.txt" }).Filter(new() { HasText = "open" });
            await Expect(read).ToHaveCountAsync(0);
            File.Delete(gone);
            await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
            await Expect(status).ToHaveAttributeAsync("data-finished", "true", new() { Timeout = 30_000 });

            await Expect(read).ToHaveCountAsync(1, new() { Timeout = 30_000 });

            await page.Locator("nav.sort").GetByRole(AriaRole.Link, new() { Name = "Failed" }).ClickAsync();
            await page.Locator("#find").FillAsync("not there");
            await page.Locator("#find").PressAsync("Enter");
            var rows = page.Locator(".files tbody tr");
            await Expect(rows).ToHaveCountAsync(1);
            await Expect(rows).ToContainTextAsync("gone.txt");

            await File.WriteAllTextAsync(gone, Article("The lighthouse closes", "Jo Li"));
            await page.GetByRole(AriaRole.Button, new() { Name = "Try the failed ones again" }).ClickAsync();
            await Expect(page.Locator(".page")).ToContainTextAsync("No file.", new() { Timeout = 30_000 });
            await page.GotoAsync(application.Address + "/ingest?find=gone");
            await Expect(rows).ToContainTextAsync("open");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Article(string title, string speaker) =>
        $"{title}\n\nVALLETTA, March 5 - The harbour board met on Tuesday to hear the plans for the old light.\n\n“The light belongs to everybody,” {speaker} said after the meeting.\n";
}
