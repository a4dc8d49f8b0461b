using Microsoft.Playwright;
using NewsReader.BrowserTests.Application;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class FirstUseTests(SharedBrowser browser) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsreader-archive-").FullName;

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public async Task An_empty_archive_says_where_articles_go_and_one_whose_folder_vanished_says_so()
    {
        await using var application = await RunningApplication.StartAsync(RepositoryFolders.Application, _folder, "Production");
        var page = await browser.OpenAsync(application.Address + "/");
        await Expect(page.Locator(".first-use")).ToContainTextAsync("Put articles into its folder");
        await Expect(page.Locator(".first-use")).ToContainTextAsync(Path.GetFileName(_folder));
        await page.ScreenshotAsync(new() { Path = Path.Combine(RepositoryFolders.Screenshots, "empty-archive.png") });
        await Accessibility.CheckAsync(page, "empty archive");

        Directory.Delete(_folder, recursive: true);
        await page.GotoAsync(application.Address + "/ingest");
        await page.GetByRole(AriaRole.Button, new() { Name = "Look for changes now" }).ClickAsync();
        await Expect(page.Locator(".phase")).ToContainTextAsync("Stopped");
        await page.GotoAsync(application.Address + "/");
        await Expect(page.Locator(".first-use")).ToContainTextAsync("cannot be read");
        await Accessibility.CheckAsync(page, "vanished folder");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_folder_without_articles_leads_to_the_reason_for_each_file()
    {
        await File.WriteAllBytesAsync(Path.Combine(_folder, "picture.png"), [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 0]);
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "picture.png"), DateTime.UtcNow.AddHours(-1));
        await using var application = await RunningApplication.StartAsync(RepositoryFolders.Application, _folder, "Production");
        var page = await browser.OpenAsync(application.Address + "/");
        await Accessibility.CheckAsync(page, "folder without articles");
        await page.GetByRole(AriaRole.Link, new() { Name = "See the reason for each file" }).ClickAsync();
        await Expect(page.Locator(".files")).ToContainTextAsync("picture.png");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_archive_that_is_being_read_shows_how_far_it_is()
    {
        for (var i = 0; i < 3_000; i++)
        {
            var path = Path.Combine(_folder, $"{i:0000}.txt");
            await File.WriteAllTextAsync(path, $"The light number {i} opens\n\nVALLETTA, March 5 - The harbour board met on Tuesday to hear the plans for light {i}.\n\n“The light belongs to everybody,” Ana Costa said after the meeting about light {i}.\n");
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-1));
        }

        await using var application = await RunningApplication.ListenAsync(RepositoryFolders.Application, _folder, "Production", "--Ingest:Parallelism=1");
        var page = await browser.OpenAsync(application.Address + "/");
        await Expect(page.Locator(".first-use .ingest").Or(page.Locator(".note"))).ToBeVisibleAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("is being read");
        await page.ScreenshotAsync(new() { Path = Path.Combine(RepositoryFolders.Screenshots, "being-read.png") });
        await Accessibility.CheckAsync(page, "archive being read");
        await page.Context.CloseAsync();
    }
}
