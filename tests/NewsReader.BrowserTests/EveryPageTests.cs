using Microsoft.Playwright;
using NewsReader.BrowserTests.Application;

namespace NewsReader.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class EveryPageTests(SharedBrowser browser)
{
    /// <summary>Names of the pages and how to get there: a path, then clicks on the first element of each selector.</summary>
    public static TheoryData<string, string, string> Pages => new()
    {
        { "start", "/", "" },
        { "search", "/search?q=ferry", "" },
        { "chosen", "/search?q=ferry", "a.include" },
        { "quotes", "/search?view=quotes", "" },
        { "speakers", "/search?view=speakers", "" },
        { "events", "/search?view=events", "" },
        { "empty", "/search?q=ferry&date=1901", "" },
        { "mistake", "/search?q=ferry%20(pier", "" },
        { "source", "/search?q=ferry", "a.hit-link|.source-switch a:last-child" },
        { "values", "/search/values/speaker", "" },
        { "reader", "/search?q=ferry", "a.hit-link" },
        { "evidence", "/search?q=ferry", "a.hit-link|button.badge" },
        { "arabic", "/search?language=ar", "a.hit-link" },
        { "speaker", "/search?view=speakers", "a.hit-link" },
        { "event", "/search?view=events", "a.hit-link" },
        { "statement", "/search?view=events", "a.hit-link|.statement-list a" },
        { "compare", "/search?view=events", "a.hit-link|.timeline .title|a[href^='/compare']" },
        { "check", "/check?words=The%20bread%20should%20not%20...%20wait%20for%20any%20signature", "" },
        { "unheard", "/check?words=purple%20elephants%20vote", "" },
        { "conflicts", "/conflicts", "" },
        { "ingest", "/ingest", "" },
        { "help", "/help", "" },
        { "passage", "/search?q=ferry", "a.hit-link|button.badge|.gutter .evidence a[href*=share]" },
        { "look", "/", ".view-button" },
        { "missing", "/none", "" },
        { "syntax", "/", ".round" },
        { "keys", "/", "[popovertarget=keys]" },
        { "grouped", "/search?q=ferry&group=speaker", "" },
        { "folded", "/search?view=quotes&group=copies&q=lines%20weather", ".copies summary" },
        { "all-values", "/", "a[data-values-dialog]" },
        { "no-date", "/search?from=soon", "" },
        { "unquoted", "/search?view=quotes&q=nurdles", "" },
        { "left-out", "/search?q=ferry", "a.hit-link|details.removed summary" },
        { "alone", "/search?q=ferry", "a.hit-link|button.badge|.gutter .evidence a[href*=share]|a[href$='/words']" },
        { "compare-none", "/compare", "" },
        { "check-none", "/check", "" },
        { "nobody", "/speakers/nobody-at-all", "" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_breaks_a_rule_of_accessibility_or_complains_to_the_console(string name, string path, string clicks)
    {
        var said = new List<string>();
        var page = await browser.OpenAsync("about:blank");
        page.Console += (_, message) => Note(said, message);
        page.PageError += (_, error) => said.Add(error);
        await page.GotoAsync(path);
        await PageWalk.FollowAsync(page, clicks);
        await Accessibility.CheckAsync(page, name);
        (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, at, all) => all.indexOf(id) !== at)")).ShouldBeEmpty(name);
        said.ShouldBeEmpty(name);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_scrolls_sideways_on_a_narrow_screen(string name, string path, string clicks)
    {
        var narrowed = name switch { "chosen" => "", "all-values" => ".filters-button|" + clicks, _ => clicks };
        var page = await PageWalk.OpenAsync(browser, path, narrowed, new PageLook(320, 700));
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320, name);
        await page.ScreenshotAsync(new() { Path = Shot($"{name}-320") });
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("search", "/search?q=ferry", "")]
    [InlineData("quotes", "/search?view=quotes&q=ferry", "")]
    [InlineData("reader", "/search?q=ferry", "a.hit-link")]
    [InlineData("event", "/search?view=events", "a.hit-link")]
    [InlineData("statement", "/search?view=events", "a.hit-link|.statement-list a")]
    [InlineData("compare", "/search?view=events", "a.hit-link|.timeline .title|a[href^='/compare']")]
    [InlineData("arabic", "/search?language=ar", "a.hit-link")]
    [InlineData("passage", "/search?q=ferry", "a.hit-link|button.badge|.gutter .evidence a[href*=share]")]
    [InlineData("speaker", "/search?view=speakers", "a.hit-link")]
    public async Task Pages_are_pictured_for_whoever_looks_at_them(string name, string path, string clicks)
    {
        foreach (var (look, suffix) in new[] { (new PageLook(), "1280"), (new PageLook(Dark: true), "dark"), (new PageLook(768), "768") })
        {
            var page = await PageWalk.OpenAsync(browser, path, clicks, look);
            await page.ScreenshotAsync(new() { Path = Shot($"{name}-{suffix}") });
            await page.Context.CloseAsync();
        }

        var printed = await PageWalk.OpenAsync(browser, path, clicks, new PageLook(794, 1123));
        await printed.EmulateMediaAsync(new() { Media = Media.Print });
        await printed.ScreenshotAsync(new() { Path = Shot($"{name}-print") });
        await printed.Context.CloseAsync();
        new FileInfo(Shot($"{name}-print")).Length.ShouldBeGreaterThan(5_000);
    }

    private static void Note(List<string> said, IConsoleMessage message)
    {
        // A browser reports the status of a missing page as an error of its own.
        if (message.Type is "error" or "warning" && !message.Text.Contains("404 (Not Found)", StringComparison.Ordinal))
        {
            said.Add(message.Text);
        }
    }

    private static string Shot(string name) => Path.Combine(RepositoryFolders.Screenshots, $"{name}.png");
}
