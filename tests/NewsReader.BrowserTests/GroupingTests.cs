using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.BrowserTests;

/// <summary>Results gathered by speaker, by event and by their words.</summary>
[Collection(BrowserCollection.Name)]
public sealed class GroupingTests(SharedBrowser browser)
{
    [Theory]
    [InlineData("/search?q=ferry", "Speaker", true)]
    [InlineData("/search?q=ferry", "Event", false)]
    [InlineData("/search?view=quotes", "Speaker", false)]
    [InlineData("/search?view=quotes&q=ferry", "Event", true)]
    public async Task Each_group_says_how_many_it_has_and_leads_to_them(string path, string by, bool script)
    {
        var page = await browser.OpenAsync(path, new PageLook(Script: script));
        await page.Locator("nav.group").GetByRole(AriaRole.Link, new() { Name = by, Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex($"group={by.ToLowerInvariant()}"));
        var group = page.Locator(".section", new() { Has = page.Locator(".all a") }).First;
        await Expect(group.Locator(".inside > li")).ToHaveCountAsync(3);
        var count = Number(await group.Locator("h2 .count").InnerTextAsync());
        await Expect(group.Locator(".all a")).ToHaveTextAsync($"{count - 3} more");

        await group.Locator(".all a").ClickAsync();

        await Expect(page.Locator("nav.group [aria-current]")).ToHaveCountAsync(0);
        await Expect(page.Locator("h1")).ToContainTextAsync(new Regex($@"\b{count} (article|quote)s"));
        await Expect(page.Locator(".chip")).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Grouping_stays_when_filters_and_the_query_change_and_can_be_given_up()
    {
        var page = await browser.OpenAsync("/search?q=ferry&group=event");
        await page.Locator(".facet", new() { HasText = "Outlet" }).Locator("a.include").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("outlet=.*group=event"));
        await Expect(page.Locator(".section").First).ToBeVisibleAsync();

        await page.Locator("#q").FillAsync("harbour");
        await page.Locator("#q").PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("q=harbour.*group=event"));

        await page.GetByRole(AriaRole.Link, new() { Name = "Not at all" }).ClickAsync();
        await Expect(page).Not.ToHaveURLAsync(new Regex("group="));
        await Expect(page.Locator(".section")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_text_that_appeared_several_times_stands_once_and_is_counted_once()
    {
        var page = await browser.OpenAsync("/search?group=copies", new PageLook(Script: false));
        var heading = Regex.Match(await page.Locator("h1").InnerTextAsync(), "^([0-9]+) texts in ([0-9]+) articles$");
        heading.Success.ShouldBeTrue();
        int texts = Number(heading.Groups[1].Value), articles = Number(heading.Groups[2].Value);
        texts.ShouldBeLessThan(articles);
        await page.GotoAsync("/search");
        await Expect(page.Locator("h1")).ToHaveTextAsync(new Regex($@"\b{articles} articles \({texts} texts\)$"));
        var shown = 0;
        var copies = 0;
        for (var next = "/search?group=copies"; next is not null;)
        {
            await page.GotoAsync(next);
            shown += await page.Locator(".hit-item").CountAsync();
            copies += await page.Locator(".hit-item .copies li").CountAsync();
            var link = page.Locator(".pager a[rel~=next]");
            next = await link.CountAsync() > 0 ? await link.GetAttributeAsync("href") : null;
        }

        await page.GotoAsync("/search?group=copies");
        await page.Locator(".hit-item h2 a, .hit-item h3 a").First.ClickAsync();
        await Expect(page.GetByText($"1 of {texts}", new() { Exact = true })).ToBeVisibleAsync();
        shown.ShouldBe(texts);
        (shown + copies).ShouldBe(articles);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Words_that_several_outlets_quote_stand_once_with_all_of_them()
    {
        var page = await browser.OpenAsync("/search?view=quotes&group=copies&q=lines%20weather");
        await Expect(page.Locator("h1")).ToHaveTextAsync(new Regex("^[0-9]+ wordings? in [0-9]+ quotes for"));
        var copies = page.Locator(".copies").First;
        var words = await page.Locator(".hit-item", new() { Has = page.Locator(".copies") }).First.Locator("blockquote").InnerTextAsync();

        await copies.Locator("summary").ClickAsync();
        await copies.Locator("li a").First.ClickAsync();

        await Expect(page.Locator(".quote:target")).ToContainTextAsync(words.Trim('“', '”', ' ', ',', '.').Split(' ')[^1]);
        await page.Context.CloseAsync();
    }

    private static int Number(string text) => int.Parse(Regex.Match(text, "[0-9]+").Value, CultureInfo.InvariantCulture);
}
