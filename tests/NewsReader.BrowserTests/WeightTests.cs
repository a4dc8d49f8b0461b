using System.Net;
using NewsReader.BrowserTests.Application;

namespace NewsReader.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class WeightTests(SharedBrowser browser)
{
    /// <summary>Bytes on the wire of the first search page before the interactive script: HTML, style sheets, modules, icon.</summary>
    private const int SearchPageBudget = 60 * 1024;

    [Fact]
    public async Task The_first_search_page_is_light()
    {
        var page = await browser.OpenAsync("about:blank");
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        var address = new Dictionary<string, string>(StringComparer.Ordinal);
        var weight = new Dictionary<string, double>(StringComparer.Ordinal);
        session.Event("Network.requestWillBeSent").OnEvent += (_, e) => address[e!.Value.GetProperty("requestId").GetString() ?? ""] = e.Value.GetProperty("request").GetProperty("url").GetString() ?? ""; // the event always carries its data
        session.Event("Network.loadingFinished").OnEvent += (_, e) => weight[e!.Value.GetProperty("requestId").GetString() ?? ""] = e.Value.GetProperty("encodedDataLength").GetDouble(); // as above
        await page.GotoAsync("/search?q=ferry", new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        var parts = weight.Where(w => address.ContainsKey(w.Key) && !address[w.Key].Contains("blazor", StringComparison.Ordinal)).ToArray();
        parts.Length.ShouldBeGreaterThan(2);
        parts.Sum(p => p.Value).ShouldBeLessThan(SearchPageBudget, string.Join('\n', parts.Select(p => $"{p.Value:N0} {address[p.Key]}")));
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task Style_sheets_and_the_interactive_script_are_served_whole(string environment)
    {
        await using var application = await RunningApplication.StartAsync(RepositoryFolders.Application, RepositoryFolders.Samples, environment);
        using var client = new HttpClient { BaseAddress = new Uri(application.Address) };
        await AssetCheck.ServedWholeAsync(client);
        (await client.GetAsync("/no-such-file.css")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
