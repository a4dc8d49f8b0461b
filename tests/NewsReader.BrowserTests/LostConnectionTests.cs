using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NewsReader.BrowserTests.Application;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class LostConnectionTests(SharedBrowser browser)
{
    [Fact]
    public async Task A_connection_that_breaks_is_made_again_behind_the_scenes()
    {
        var page = await browser.OpenAsync("/");
        await TypeAsync(page, "fer");
        await page.EvaluateAsync("Blazor._internal.forceCloseConnection()");
        await page.FillAsync("#q", "");
        await Expect(page.Locator("#suggestions")).ToBeHiddenAsync();
        await page.Locator("#q").PressSequentiallyAsync("koval");
        await Expect(page.Locator("#q")).ToHaveValueAsync("koval");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("q=koval"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nothing_is_lost_when_the_server_goes_away_and_comes_back()
    {
        await using var application = await RunningApplication.StartAsync(RepositoryFolders.Application, RepositoryFolders.Samples, "Production");
        var search = await browser.OpenAsync(application.Address + "/");
        await TypeAsync(search, "koval");
        var facets = await browser.OpenAsync(application.Address + "/");
        await facets.Locator("a[data-values-dialog]").First.ClickAsync();
        var names = facets.Locator("dialog").GetByRole(AriaRole.Searchbox);
        await names.FillAsync("ko");
        var ingest = await browser.OpenAsync(application.Address + "/ingest");
        await Expect(ingest.Locator(".ingest")).ToHaveAttributeAsync("data-live", "true");
        await ingest.FillAsync("#find", "harbour");

        await application.StopAsync();
        await Expect(ingest.Locator("#live-lost")).ToBeVisibleAsync();
        await search.Locator("#q").PressSequentiallyAsync("enko");
        await Expect(search.Locator("#q")).ToHaveValueAsync("kovalenko");

        await application.StartAgainAsync();
        await Expect(search.Locator(".search-page")).ToHaveAttributeAsync("data-enhance-nav", "false"); // the server knows nothing of the old connection
        await Expect(search.Locator("#q")).ToHaveValueAsync("kovalenko");
        await search.Locator("#q").PressAsync("Enter");
        await Expect(search.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("kovalenko");
        await TypeAsync(search, "koval");

        await names.FillAsync("koval");
        await facets.Locator("dialog a.include").First.ClickAsync();
        await Expect(facets.Locator(".chip")).ToContainTextAsync("Kovalenko");

        await Expect(ingest.Locator("#find")).ToHaveValueAsync("harbour");
        await ingest.Locator("#find").PressAsync("Enter");
        await Expect(ingest).ToHaveURLAsync(new Regex("find=harbour"));
        await Expect(ingest.Locator(".ingest")).ToHaveAttributeAsync("data-live", "true");
        foreach (var page in new[] { search, facets, ingest })
        {
            await page.Context.CloseAsync();
        }
    }

    /// <summary>Types into the search box until suggestions answer.</summary>
    private static async Task TypeAsync(IPage page, string words)
    {
        await page.FillAsync("#q", "");
        await page.Locator("#q").PressSequentiallyAsync(words);
        await Expect(page.Locator("#suggestions [role=option]").First).ToBeVisibleAsync();
    }
}
