using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class SearchTests(SharedBrowser browser)
{
    [Fact]
    public async Task A_search_narrowed_by_a_speaker_opens_an_article_at_the_place_found()
    {
        var page = await browser.OpenAsync("/");
        await page.GetByRole(AriaRole.Searchbox).Or(page.GetByRole(AriaRole.Combobox)).FillAsync("ferry");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex(@"/search\?q=ferry$"));
        var before = await page.Locator(".hit-item").CountAsync();

        var speaker = page.Locator(".facet", new() { HasText = "Speaker" }).Locator("a.include").First;
        var name = await speaker.Locator(".name").InnerTextAsync();
        await speaker.ClickAsync();
        await Expect(page.Locator(".chip")).ToContainTextAsync($"Speaker: {name}");
        await Expect(page.Locator("a.include[aria-current=true] .name")).ToHaveTextAsync(name);
        await Expect(page.Locator(".hit-item")).Not.ToHaveCountAsync(before);

        await page.Locator("a.hit-link").First.ClickAsync();
        await Expect(page.Locator("#hit-1")).ToBeInViewportAsync();
        (await page.Locator("mark.hit").CountAsync()).ShouldBeGreaterThan(0);

        await page.GetByRole(AriaRole.Link, new() { Name = "Back to the results" }).ClickAsync();
        await Expect(page.Locator(".chip")).ToContainTextAsync($"Speaker: {name}");
    }

    [Fact]
    public async Task Everything_works_without_script()
    {
        var page = await browser.OpenAsync("/", new PageLook(Script: false));
        await page.FillAsync("#q", "ferry");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("a.include").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Remove filter:" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Quotes", Exact = true }).ClickAsync();
        await page.Locator("a.hit-link").First.ClickAsync();
        await Expect(page.Locator(".quote:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Suggestions_appear_while_one_types_and_can_be_chosen_with_the_keyboard()
    {
        var page = await browser.OpenAsync("/");
        await page.FocusAsync("#q");
        await page.Keyboard.TypeAsync("koval"); // before the connection stands
        var first = page.Locator("#suggestions [role=option]").First;
        await Expect(first).ToBeVisibleAsync();
        await Expect(page.Locator("#q")).ToHaveAttributeAsync("aria-expanded", "true");
        var label = await first.Locator(".name").InnerTextAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".chip")).ToContainTextAsync(label);
    }

    [Fact]
    public async Task Choosing_a_filter_keeps_the_place_and_the_focus_and_says_what_is_left()
    {
        var page = await browser.OpenAsync("/", new PageLook(Height: 500));
        await page.Mouse.MoveAsync(300, 300);
        await Expect(page.Locator("#suggestions")).ToHaveAttributeAsync("data-ready", "true");
        var value = page.Locator(".facet", new() { HasText = "Outlet" }).Locator("a.include").First;
        await value.ScrollIntoViewIfNeededAsync();
        var name = await value.Locator(".name").InnerTextAsync();
        var before = await value.BoundingBoxAsync();
        await page.EvaluateAsync("window.kept = true");
        await value.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".chip")).ToContainTextAsync($"Outlet: {name}");
        (await page.EvaluateAsync<bool>("window.kept === true")).ShouldBeTrue("the page was changed in place");
        var focused = page.Locator("a.include:focus");
        await Expect(focused.Locator(".name")).ToHaveTextAsync(name);
        (await focused.BoundingBoxAsync())!.Y.ShouldBe(before!.Y, 2); // what is drawn has a box
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("articles");
    }

    [Fact]
    public async Task Skip_links_lead_past_the_filters_to_the_results()
    {
        var page = await browser.OpenAsync("/search?q=ferry");
        await TabToAsync(page, ".search-page > .skip");
        await Expect(page.Locator(".search-page > .skip")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#results")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".views a").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Copies_of_one_text_stand_together_below_the_first()
    {
        var page = await browser.OpenAsync("/search?q=ferry");
        var titles = await page.Locator(".hit-item h2").AllInnerTextsAsync();
        titles.ShouldBeUnique();
        var first = page.Locator(".hit-item", new() { Has = page.Locator(".copies") }).First;
        var address = await first.Locator("a.hit-link").GetAttributeAsync("href");
        var copies = first.Locator(".copies");
        await copies.Locator("summary").ClickAsync();
        await copies.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/articles/.*at=[0-9]+"));
        page.Url.ShouldNotEndWith(address.ShouldNotBeNull());
    }

    [Fact]
    public async Task Speakers_come_with_their_quotes_and_events_with_their_articles()
    {
        var page = await browser.OpenAsync("/search?q=ferry&view=speakers");
        await Expect(page.Locator(".hit-item").First.Locator(".inside blockquote").First).ToBeVisibleAsync();
        await page.GotoAsync("/search?view=events");
        var first = page.Locator(".hit-item").First;
        await Expect(first.Locator(".inside .outlet")).ToHaveCountAsync(3);
        await first.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^All [0-9]+ articles") }).ClickAsync();
        await Expect(page.Locator(".chip")).ToContainTextAsync("Event:");
    }

    [Fact]
    public async Task A_misspelt_search_asks_what_was_meant()
    {
        var page = await browser.OpenAsync("/search?q=kerslke");
        await page.Locator(".meant a").ClickAsync();
        await Expect(page.Locator(".hit-item").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_which_choice_is_in_the_way()
    {
        var page = await browser.OpenAsync("/search?q=ferry&date=1901");
        await Expect(page.Locator(".empty")).ToContainTextAsync("Without one choice");
        await page.Locator(".empty li a").First.ClickAsync();
        await Expect(page.Locator(".hit-item").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_query_error_is_shown_at_its_place()
    {
        var page = await browser.OpenAsync("/search?q=ferry%20(pier");
        await Expect(page.Locator(".problem mark")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_typed_range_of_dates_narrows_the_results_and_a_wrong_one_says_so()
    {
        var page = await browser.OpenAsync("/");
        await page.GetByLabel("From", new() { Exact = true }).FillAsync("2024");
        await page.GetByLabel("From", new() { Exact = true }).PressAsync("Enter");
        await Expect(page.Locator(".chip")).ToContainTextAsync("Date: since 2024");
        await page.GetByLabel("From", new() { Exact = true }).FillAsync("last week");
        await page.GetByLabel("From", new() { Exact = true }).PressAsync("Enter");
        await Expect(page.Locator(".facet .problem")).ToContainTextAsync("last week");
    }

    [Fact]
    public async Task Single_keys_walk_the_results_and_stay_silent_in_the_search_box()
    {
        var page = await browser.OpenAsync("/search?q=ferry");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator(".hit-item").Nth(1)).ToHaveClassAsync(new Regex("stepped"));
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("jo?");
        await Expect(page.Locator("#q")).ToHaveValueAsync("jo?");
        await Expect(page.Locator("#keys")).ToBeHiddenAsync();
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("o");
        await Expect(page).ToHaveURLAsync(new Regex("/articles/"));
    }

    [Fact]
    public async Task Single_keys_can_be_switched_off_for_good()
    {
        var page = await browser.OpenAsync("/search?q=ferry");
        await page.Keyboard.PressAsync("?");
        await Expect(page.Locator("#keys")).ToBeVisibleAsync();
        await page.Locator("#keys-on").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("?");
        await Expect(page.Locator("#keys")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task All_values_of_a_facet_open_in_a_dialog_that_narrows_as_one_types()
    {
        var page = await browser.OpenAsync("/");
        await page.Locator("a[data-values-dialog]").First.ClickAsync();
        var dialog = page.Locator("dialog.values-dialog");
        await Expect(dialog).ToBeVisibleAsync();
        var all = await dialog.Locator(".choice").CountAsync();
        all.ShouldBeGreaterThan(8);
        await dialog.GetByRole(AriaRole.Searchbox).FillAsync("koval");
        await Expect(dialog.Locator(".choice")).Not.ToHaveCountAsync(all);
        await dialog.Locator("a.include").First.ClickAsync();
        await Expect(page.Locator(".chip")).ToContainTextAsync("Kovalenko");
    }

    [Fact]
    public async Task A_range_drawn_over_the_histogram_is_a_range_of_dates()
    {
        var page = await browser.OpenAsync("/");
        var bars = page.Locator("svg[data-range] a");
        var (first, last) = (await bars.Nth(1).GetAttributeAsync("data-from"), await bars.Nth(3).GetAttributeAsync("data-from"));
        var (from, to) = (await bars.Nth(1).BoundingBoxAsync(), await bars.Nth(3).BoundingBoxAsync());
        await page.Mouse.MoveAsync(from!.X + from.Width / 2, from.Y + from.Height / 2); // bars that are drawn have a box
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(to!.X + to.Width / 2, to.Y + to.Height / 2, new() { Steps = 5 }); // as above
        await page.Mouse.UpAsync();
        await Expect(page).ToHaveURLAsync(new Regex($"date={first}\\.\\.{last}"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_chosen_look_and_language_stay(bool script)
    {
        var page = await browser.OpenAsync("/search?q=ferry", new PageLook(Script: script));
        await page.Locator(".view-button").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Dark" }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Expect(page).ToHaveURLAsync(new Regex(@"/search\?q=ferry$"));
        await page.Locator(".view-button").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "العربية" }).ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }

    [Fact]
    public async Task The_keyboard_alone_leads_from_a_search_to_a_shared_quote()
    {
        var page = await browser.OpenAsync("/");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("ferry");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToContainTextAsync("ferry");
        await page.Keyboard.PressAsync("f");
        await TabToAsync(page, "a.include");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".chip")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("o");
        await Expect(page.Locator("article.reader")).ToBeVisibleAsync();
        await TabToAsync(page, "button.badge");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, ".evidence:popover-open a[href*=share]");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("mark.passage").First).ToBeInViewportAsync();
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < 60; i++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"Tab does not lead to {selector}.");
    }
}
