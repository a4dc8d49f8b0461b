namespace NewsReader.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class StillnessTests(SharedBrowser browser)
{
    private const string Watching = """
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (!entry.hadRecentInput) { window.shifts.push(`${entry.value} ${entry.sources.map((s) => s.node?.className ?? s.node?.nodeName)}`); }
          }
        }).observe({ type: "layout-shift", buffered: true });
        """;

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Nothing_on_a_page_moves_while_it_loads_and_its_scripts_begin(int width)
    {
        var page = await browser.OpenAsync("about:blank", new PageLook(width));
        await page.AddInitScriptAsync(Watching);
        foreach (var path in new[] { "/", "/search?q=ferry&view=quotes", "/search?q=ferry", "reader", "passage", "/search?view=events", "event", "/help" })
        {
            await (path switch
            {
                "reader" => FollowAsync(page, "a.hit-link"),
                "passage" => FollowAsync(page, ".gutter .evidence a[href*=share]"),
                "event" => FollowAsync(page, "a.hit-link"),
                _ => page.GotoAsync(path),
            });
            await page.Mouse.MoveAsync(width / 2, 300); // the live connection begins, where there is one
            await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
            (await page.EvaluateAsync<string[]>("window.shifts")).ShouldBeEmpty($"{path} at {width}");
            (await page.EvaluateAsync<int>("document.getAnimations().length")).ShouldBe(0, $"{path} moves although asked not to");
        }

        await page.Context.CloseAsync();
    }

    private static async Task FollowAsync(Microsoft.Playwright.IPage page, string link) =>
        await page.GotoAsync(await page.Locator(link).First.GetAttributeAsync("href") ?? throw new InvalidOperationException($"{link} leads nowhere."));
}
