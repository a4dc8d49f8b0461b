using System.Globalization;
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

    [Fact]
    public async Task Counts_ignore_their_own_facet_and_several_values_are_either_or()
    {
        var page = await browser.OpenAsync("/search?q=ferry");
        var outlets = page.Locator(".facet", new() { HasText = "Outlet" });
        var stated = outlets.Locator(".choice:not(.not-stated) .count");
        var counts = await stated.AllInnerTextsAsync();
        counts.Select(c => int.Parse(c, CultureInfo.InvariantCulture)).ShouldBeInOrder(SortDirection.Descending);
        await outlets.Locator("a.include").Nth(0).ClickAsync();
        await Expect(page.Locator(".chip")).ToHaveCountAsync(1);
        (await stated.AllInnerTextsAsync()).ShouldBe(counts);
        await Expect(page.Locator("h1")).ToContainTextAsync($"{counts[0]} articles");

        await outlets.Locator("a.include").Nth(1).ClickAsync();
        await Expect(page.Locator(".chip")).ToHaveCountAsync(2);
        await Expect(page.Locator("h1")).ToContainTextAsync($"{int.Parse(counts[0], CultureInfo.InvariantCulture) + int.Parse(counts[1], CultureInfo.InvariantCulture)} articles");
        await Expect(outlets).ToContainTextAsync("2 selected");
    }

    [Fact]
    public async Task A_place_holds_the_places_within_it()
    {
        var page = await browser.OpenAsync("/");
        var wider = page.Locator(".facet", new() { HasText = "Venue" }).Locator(".choice:not(.not-stated)").First;
        var all = int.Parse(await wider.Locator(".count").InnerTextAsync(), CultureInfo.InvariantCulture);
        await wider.Locator("a.include").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("venue="));
        await Expect(page.Locator("h1")).ToContainTextAsync($"{all} articles");
    }

    [Theory]
    [InlineData("date=2023-09", "Date: September 2023")]
    [InlineData("date=..2022", "Date: until 2022")]
    [InlineData("from=2025&to=2019", "Date: 2019 to 2025")]
    [InlineData("date=2019-2020", "Date: 2019 to 2020")]
    public async Task Part_of_a_date_an_open_end_and_a_turned_range_are_understood(string range, string chip)
    {
        var page = await browser.OpenAsync($"/search?{range}");
        await Expect(page.Locator(".chip")).ToContainTextAsync(chip);
        await Expect(page.Locator(".hit-item").First).ToBeVisibleAsync();
        await Expect(page.Locator(".histogram .bar.within").First).ToBeAttachedAsync();
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("quotes")]
    public async Task Pages_follow_each_other_without_gap_or_overlap(string view)
    {
        var page = await browser.OpenAsync($"/search?view={view}");
        var total = int.Parse(Regex.Match(await page.Locator("h1").InnerTextAsync(), $"([0-9]+) {view}").Groups[1].Value, CultureInfo.InvariantCulture);
        var seen = new List<string>();
        for (var first = 1; ; first += view is "speakers" or "events" ? 10 : 25)
        {
            await Expect(page.Locator("h1")).ToContainTextAsync($"{first}–");
            seen.AddRange(await page.Locator("a.hit-link").EvaluateAllAsync<string[]>("links => links.map(l => l.pathname + l.hash)"));
            var next = page.Locator(".pager a[rel^=next]");
            if (await next.CountAsync() == 0)
            {
                break;
            }

            var before = page.Url;
            await next.ClickAsync();
            await Expect(page).Not.ToHaveURLAsync(before);
        }

        // Copies of one text stand folded below the first, which leads to them.
        var folded = view == "articles" ? total - seen.Count : 0;
        folded.ShouldBeInRange(0, total / 2);
        (seen.Count + folded).ShouldBe(total);
        seen.ShouldBeUnique();
    }

    [Fact]
    public async Task A_result_says_how_many_places_were_hit_and_the_reader_counts_as_many()
    {
        var page = await browser.OpenAsync("/search?q=ferry");
        var places = page.Locator("a.places").First;
        var count = Regex.Match(await places.InnerTextAsync(), "[0-9]+").Value;
        await places.ClickAsync();
        await Expect(page.Locator("[data-place]")).ToHaveTextAsync($"1 of {count}");
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator("[data-place]")).ToHaveTextAsync($"2 of {count}");
    }

    [Fact]
    public async Task Names_are_suggested_before_words()
    {
        var page = await browser.OpenAsync("/");
        await page.FocusAsync("#q");
        await page.Keyboard.TypeAsync("harb");
        await Expect(page.Locator("#suggestions [role=option]").First).ToBeVisibleAsync();
        var kinds = await page.Locator("#suggestions [role=option] .kind").AllInnerTextsAsync();
        kinds.ShouldContain("Outlet");
        kinds.ShouldContain("Words");
        kinds.SkipWhile(k => k != "Words").ShouldAllBe(k => k == "Words");
    }

    [Fact]
    public async Task The_end_of_an_article_leads_to_more_like_it()
    {
        var page = await browser.OpenAsync("/search?q=ferry");
        await page.Locator("a.hit-link").First.ClickAsync();
        var more = page.Locator("section", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "More like this" }) });
        var title = await more.GetByRole(AriaRole.Link).First.InnerTextAsync();
        await more.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.Locator("article.reader h1")).ToHaveTextAsync(title);
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
