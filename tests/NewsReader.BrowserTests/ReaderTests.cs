using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class ReaderTests(SharedBrowser browser)
{
    [Fact]
    public async Task N_steps_through_the_places_found_and_comes_round_again()
    {
        var page = await OpenFirstAsync("ferry");
        var count = await page.Locator("mark.hit[id^=hit-]").CountAsync();
        count.ShouldBeGreaterThan(1);
        await Expect(page.Locator("[data-place]")).ToHaveTextAsync($"1 of {count}");
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator("[data-place]")).ToHaveTextAsync($"2 of {count}");
        await page.Keyboard.PressAsync("Shift+N");
        await page.Keyboard.PressAsync("Shift+N");
        await Expect(page.Locator("[data-place]")).ToHaveTextAsync($"{count} of {count}");
        await Expect(page.Locator($"#hit-{count}")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_quote_says_who_speaks_and_why_without_script()
    {
        var page = await browser.OpenAsync("/search?q=ferry", new PageLook(Script: false));
        await page.Locator("a.hit-link").First.ClickAsync();
        await page.Locator("button.badge").First.ClickAsync();
        var why = page.Locator(".gutter .evidence:popover-open");
        await Expect(why).ToContainTextAsync("Rule");
        await Expect(why).ToContainTextAsync("Confidence");
        await Expect(why.GetByRole(AriaRole.Link, new() { Name = "Link to this quote" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_was_left_out_unfolds_where_it_stood()
    {
        var page = await browser.OpenAsync("/search?outlet=NorthStar%20Daily");
        await page.Locator("a.hit-link").First.ClickAsync();
        var removed = page.Locator("details.removed").First;
        await Expect(removed.Locator("p").First).ToBeHiddenAsync();
        await removed.Locator("summary").ClickAsync();
        await Expect(removed.Locator("p").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_next_result_opens_from_the_article()
    {
        var page = await OpenFirstAsync("ferry");
        var first = page.Url;
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Results" }).GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/articles/.*at=2"));
        page.Url.ShouldNotBe(first);
    }

    [Fact]
    public async Task An_article_in_a_right_to_left_language_reads_from_the_right()
    {
        var page = await browser.OpenAsync("/search?language=ar");
        await page.Locator("a.hit-link").First.ClickAsync();
        await Expect(page.Locator("article.reader")).ToHaveAttributeAsync("lang", "ar");
        (await page.Locator(".block p").First.EvaluateAsync<string>("e => getComputedStyle(e).direction")).ShouldBe("rtl");
    }

    [Fact]
    public async Task The_source_shows_what_was_kept_and_why_the_rest_was_not_and_leads_back()
    {
        var page = await OpenFirstAsync("ferry");
        var address = page.Url.Split('#')[0];
        await page.GetByRole(AriaRole.Link, new() { Name = "Source file" }).ClickAsync();
        await Expect(page.Locator(".source-file .left-out b").First).ToBeVisibleAsync();
        await Expect(page.Locator(".source-file .kept mark").First).ToHaveTextAsync("Ferry");
        await page.GetByRole(AriaRole.Link, new() { Name = "Clean text" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(address);
    }

    [Fact]
    public async Task The_outline_of_speakers_leads_to_each_of_their_quotes()
    {
        var page = await OpenFirstAsync("ferry");
        var quotes = await page.Locator(".outline a").CountAsync();
        quotes.ShouldBe(await page.Locator(".gutter button.badge").CountAsync());
        await page.Locator(".outline a").Last.ClickAsync();
        await Expect(page.Locator(".quote:target")).ToBeInViewportAsync();
        await Expect(page.Locator("[data-hitbar]")).ToBeVisibleAsync(); // the search is still there
    }

    [Fact]
    public async Task The_end_of_an_article_leads_to_its_copies_and_to_other_reports_of_the_event()
    {
        var page = await browser.OpenAsync("/search?q=ferry");
        await page.Locator(".hit-item", new() { Has = page.Locator(".copies") }).First.Locator("a.hit-link").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "The same text elsewhere" })).ToContainTextAsync("word for word");
        await page.GetByRole(AriaRole.Region, new() { Name = "Other reports of this event" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.Locator("article.reader")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/articles/none", "No article has this address")]
    [InlineData("/events/none", "No event has this address")]
    [InlineData("/speakers/none", "Nobody of this name is quoted")]
    [InlineData("/none", "There is no page here")]
    public async Task An_address_that_leads_nowhere_says_so(string path, string heading)
    {
        var page = await browser.OpenAsync("/");
        var answer = await page.GotoAsync(path);
        answer!.Status.ShouldBe(404); // a navigation always has an answer
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);
    }

    [Fact]
    public async Task A_whole_address_of_an_article_that_no_file_bears_says_what_may_have_become_of_it()
    {
        var page = await browser.OpenAsync("/articles/0123456789");
        await Expect(page.Locator(".missing")).ToContainTextAsync("renamed and the record of its earlier name was lost");
        await page.GotoAsync("/articles/01234");
        await Expect(page.Locator(".missing")).ToContainTextAsync("the address is incomplete");
    }

    private async Task<IPage> OpenFirstAsync(string query)
    {
        var page = await browser.OpenAsync($"/search?q={query}");
        await page.Locator("a.hit-link").First.ClickAsync();
        await Expect(page.Locator("article.reader")).ToBeVisibleAsync();
        return page;
    }
}
