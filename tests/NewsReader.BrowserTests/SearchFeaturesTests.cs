using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.BrowserTests;

/// <summary>What a search can do, each thing once, on the page as people see it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SearchFeaturesTests(SharedBrowser browser)
{
    [Fact]
    public async Task A_value_can_be_left_out_and_taken_back()
    {
        var page = await browser.OpenAsync("/search?q=ferry");
        var outlet = page.Locator(".facet", new() { HasText = "Outlet" }).Locator(".choice").First;
        var name = await outlet.Locator(".name").InnerTextAsync();
        var all = await page.Locator("h1").InnerTextAsync();

        await outlet.Locator("a.exclude").ClickAsync();
        await Expect(page.Locator(".name.ruled-out")).ToHaveTextAsync(name);
        await Expect(page).ToHaveURLAsync(new Regex(@"not\.outlet="));
        await Expect(page.Locator("h1")).Not.ToHaveTextAsync(all);
        await Expect(page.Locator(".hit-item", new() { HasText = name })).ToHaveCountAsync(0);

        await page.Locator(".chip").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync(all);
    }

    [Fact]
    public async Task What_the_articles_do_not_state_can_be_chosen_too()
    {
        var page = await browser.OpenAsync("/");
        var missing = page.Locator(".facet", new() { HasText = "Venue" }).Locator(".choice.not-stated");
        var count = await missing.Locator(".count").InnerTextAsync();

        await missing.Locator("a.include").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("venue=-"));
        await Expect(page.Locator("h1")).ToContainTextAsync(count);
    }

    [Theory]
    [InlineData("Quotes", ".hit-item[data-view=quotes] blockquote")]
    [InlineData("Speakers", ".hit-item[data-view=speakers] h2")]
    [InlineData("Events", ".hit-item[data-view=events] h2")]
    public async Task One_search_is_shown_in_four_ways(string view, string result)
    {
        var page = await browser.OpenAsync("/search?q=ferry");
        await Expect(page.Locator(".hit-item[data-view=articles]").First).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = view, Exact = true }).ClickAsync();
        await Expect(page.Locator(result).First).ToBeVisibleAsync();
        await Expect(page.Locator("#q")).ToHaveValueAsync("ferry");
    }

    [Fact]
    public async Task Results_come_newest_or_oldest_first_where_one_asks()
    {
        var page = await browser.OpenAsync("/search?q=ferry");
        await page.GetByRole(AriaRole.Link, new() { Name = "Newest", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Newest", Exact = true })).ToHaveAttributeAsync("aria-current", "true");
        var newest = await DatesAsync(page);
        newest.Count.ShouldBeGreaterThan(2);
        newest.ShouldBe(newest.OrderDescending(StringComparer.Ordinal));

        await page.GetByRole(AriaRole.Link, new() { Name = "Oldest", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Oldest", Exact = true })).ToHaveAttributeAsync("aria-current", "true");
        var oldest = await DatesAsync(page);
        oldest.ShouldBe(oldest.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_phrase_is_marked_as_a_whole()
    {
        var page = await browser.OpenAsync("/search?q=%22the%20ferry%22");
        var marks = await page.Locator(".hit-item mark").AllInnerTextsAsync();
        marks.ShouldNotBeEmpty();
        marks.ShouldAllBe(m => Regex.IsMatch(m, @"^the\s+ferry$", RegexOptions.IgnoreCase));
    }

    [Fact]
    public async Task All_values_of_a_facet_stand_by_name_where_one_asks()
    {
        var page = await browser.OpenAsync("/search/values/speaker");
        await page.GetByRole(AriaRole.Link, new() { Name = "By name", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("order=name"));
        var names = await page.Locator(".values .choice:not(.not-stated) .name").AllInnerTextsAsync();
        names.Count.ShouldBeGreaterThan(5);
        names.ShouldBe(names.Order(StringComparer.Ordinal));

        await page.GetByLabel("Only names with").FillAsync("koval");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".values .choice .name")).Not.ToHaveCountAsync(names.Count);
        await Expect(page).ToHaveURLAsync(new Regex("order=name"));
    }

    private static async Task<List<string>> DatesAsync(IPage page)
    {
        var dates = new List<string>();
        foreach (var time in await page.Locator(".hit-item time").AllAsync())
        {
            dates.Add(await time.GetAttributeAsync("datetime") ?? "");
        }

        return dates;
    }
}
