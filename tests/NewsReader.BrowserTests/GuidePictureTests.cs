using NewsReader.BrowserTests.Application;

namespace NewsReader.BrowserTests;

/// <summary>The pictures of the guide and the readme, taken of the samples.</summary>
/// <remarks>An ordinary run leaves the repository as it is and puts them beside its other pictures; with <c>NEWSREADER_PICTURES=write</c> they are made anew where they are shown.</remarks>
[Collection(BrowserCollection.Name)]
public sealed class GuidePictureTests(SharedBrowser browser)
{
    private const int Width = 960;
    private const int Height = 600;

    private static readonly string Images = Path.Combine(RepositoryFolders.Root, "docs", "images");

    private static readonly string Target = Environment.GetEnvironmentVariable("NEWSREADER_PICTURES") == "write" ? Images : RepositoryFolders.Screenshots;

    [Theory]
    [InlineData("search", "/search?q=summit", "", ".hit-item")]
    [InlineData("quotes", "/search?view=quotes&q=grid", "", ".hit-item blockquote")]
    [InlineData("groups", "/search?q=summit&group=event", "", ".section .all a")]
    [InlineData("event", "/search?view=events", "a.hit-link", ".matrix .dot")]
    [InlineData("statement", "/search?view=events", "a.hit-link|.statement-list a", ".wording")]
    [InlineData("compare", "/search?view=events", "a.hit-link|.timeline .title|a[href^='/compare']", ".compare-facts")]
    [InlineData("check", "/check?words=The%20bread%20should%20not%20...%20wait%20for%20any%20signature", "", ".match")]
    [InlineData("filters", "/search?q=harbour", "a[data-values-dialog]", "dialog .choice")]
    [InlineData("reader", "/search?q=cable", "a.hit-link|button.badge", ".evidence:popover-open")]
    [InlineData("source", "/search?q=cable", "a.hit-link|.source-switch a:last-child", ".source-file .left-out")]
    [InlineData("passage", "/search?view=quotes&q=neighbour", "a.hit-link|button.badge|.gutter .evidence a[href*=share]", "mark.passage")]
    public async Task The_guide_shows_pages_as_they_are(string name, string path, string clicks, string shown)
    {
        var page = await PageWalk.OpenAsync(browser, path, clicks, new PageLook(Width, Height));
        await Microsoft.Playwright.Assertions.Expect(page.Locator(shown).First).ToBeVisibleAsync();
        var picture = await page.ScreenshotAsync(new() { Path = Path.Combine(Target, $"{name}.png") });
        picture.Length.ShouldBeInRange(20_000, 200_000);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_guide_in_the_application_has_all_its_pictures()
    {
        var page = await browser.OpenAsync("/help");
        var pictures = page.Locator(".guide img");
        foreach (var picture in await pictures.AllAsync())
        {
            await picture.ScrollIntoViewIfNeededAsync();
            (await picture.EvaluateAsync<int>("async image => { await image.decode(); return image.naturalWidth; }")).ShouldBe(Width);
        }

        var shown = await pictures.EvaluateAllAsync<string[]>("all => all.map(image => image.getAttribute('src').split('/').at(-1))");
        shown.Order().ShouldBe(Directory.EnumerateFiles(Images, "*.png").Select(file => Path.GetFileName(file)!).Order());
        await page.Context.CloseAsync();
    }
}
