using System.Diagnostics;
using System.IO.Compression;
using System.Net.Http.Json;
using Microsoft.Playwright;
using NewsReader.BrowserTests.Application;

namespace NewsReader.BrowserTests;

/// <summary>A packet of the running application, unpacked and opened as a file.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EvidencePacketTests(SharedBrowser shared) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsreader-packet-").FullName;

    public async Task InitializeAsync()
    {
        var page = await PageWalk.OpenAsync(shared, "/search?q=cable", "a.hit-link", new PageLook());
        var words = (await page.Locator("[data-block] > p").Nth(2).TextContentAsync() ?? "")[..60];
        using var client = new HttpClient { BaseAddress = new Uri(shared.Address) };
        var article = page.Url.Split('?', '#')[0].Split('/')[^1];
        using var made = await client.PostAsJsonAsync("/api/passages", new { article, passages = new[] { new { text = words, before = "", after = "" } } });
        var link = (await made.Content.ReadFromJsonAsync<Dictionary<string, string>>() ?? [])["id"];
        await using var zip = await client.GetStreamAsync(new Uri($"/articles/{article}/p/{link}/packet", UriKind.Relative));
        await ZipFile.ExtractToDirectoryAsync(zip, _folder);
        await page.Context.CloseAsync();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(320, true)]
    public async Task Its_page_opens_from_the_file_and_asks_for_nothing_else(int width, bool dark)
    {
        var page = await shared.OpenAsync("about:blank", new PageLook(width, Script: false, Dark: dark));
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.Context.SetOfflineAsync(true);
        var address = new Uri(Path.Combine(_folder, "index.html")).ToString();
        await page.GotoAsync(address);
        await Assertions.Expect(page.Locator("mark")).ToBeVisibleAsync();
        asked.ShouldBe([address]);
        var fits = await page.Locator("body").EvaluateAsync<bool>("body => body.scrollWidth <= document.documentElement.clientWidth");
        fits.ShouldBeTrue();
        await page.ScreenshotAsync(new() { Path = Path.Combine(RepositoryFolders.Screenshots, $"packet-{width}{(dark ? "-dark" : "")}.png"), FullPage = true });

        // Every file it names is there.
        foreach (var file in await page.Locator("a").EvaluateAllAsync<string[]>("all => all.map(link => link.href)"))
        {
            File.Exists(new Uri(file).LocalPath).ShouldBeTrue(file);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Its_hashes_are_checked_by_the_usual_tool()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // has no sha256sum; the hashes are compared in the library's tests
        }

        var start = new ProcessStartInfo("sha256sum", ["--strict", "-c", "SHA256SUMS"]) { WorkingDirectory = _folder, RedirectStandardOutput = true };
        using var check = Process.Start(start) ?? throw new InvalidOperationException("sha256sum did not start.");
        var said = await check.StandardOutput.ReadToEndAsync();
        await check.WaitForExitAsync();
        check.ExitCode.ShouldBe(0, said);
        said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Count() - 1, said);
    }
}
