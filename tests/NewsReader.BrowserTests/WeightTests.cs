using System.Net;
using NewsReader.BrowserTests.Application;

namespace NewsReader.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class WeightTests(SharedBrowser browser)
{
    /// <summary>The start page with its 25 articles is the heaviest first page; a search is the usual one.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=ferry")]
    [InlineData("/search?view=quotes")]
    public async Task The_first_search_page_is_light(string path)
    {
        using var client = new HttpClient { BaseAddress = new Uri(browser.Address) };
        (await PageWeight.OfAsync(client, path)).ShouldBeUnderBudget();
    }

    [Fact]
    public async Task A_page_that_is_only_read_loads_no_interactive_script_and_asks_nothing_but_its_own_server()
    {
        var asked = new List<string>();
        var page = await browser.OpenAsync("about:blank");
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync("/search?q=ferry", new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        asked.ShouldAllBe(url => url.StartsWith(browser.Address, StringComparison.Ordinal));
        asked.ShouldNotContain(url => url.Contains("blazor", StringComparison.Ordinal));
        await page.RunAndWaitForRequestFinishedAsync(() => page.Mouse.MoveAsync(200, 200), new() { Predicate = request => request.Url.Contains("blazor", StringComparison.Ordinal) });
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/search?q=ferry", HttpStatusCode.OK)]
    [InlineData("/css/app.css", HttpStatusCode.OK)]
    [InlineData("/articles/none", HttpStatusCode.NotFound)]
    public async Task Whoever_checks_a_link_gets_the_head_alone(string path, HttpStatusCode status)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, browser.Address + path);
        using var answer = await client.SendAsync(request);
        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
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
