using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.BrowserTests;

/// <summary>The pages of what articles have in common, over the samples, without script: they need none.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ArchivePagesTests(SharedBrowser browser)
{
    private static readonly PageLook NoScript = new(Script: false);

    [Fact]
    public async Task An_event_says_who_is_quoted_where_and_each_sign_leads_to_its_quote()
    {
        var page = await OpenEventAsync("cable");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Black Sea Grid Summit");
        await Expect(page.Locator(".facts")).ToContainTextAsync("15 September 2023");
        await Expect(page.Locator(".matrix thead th")).ToContainTextAsync(["Speaker", "Caucasus Monitor"]);
        await Expect(page.Locator("#left-out + ul li").First).ToContainTextAsync("does not quote");
        await Expect(page.Locator(".time-plot svg[role=img]")).ToHaveAttributeAsync("aria-label", new Regex("September 2023"));
        await page.Locator(".matrix .dot").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/articles/.*#q-"));
    }

    [Fact]
    public async Task A_statement_shows_each_wording_beside_the_fullest_and_who_has_none()
    {
        var page = await OpenEventAsync("cable");
        await page.Locator(".statement-list a").Filter(new() { HasText = "worse weather" }).ClickAsync();
        await Expect(page.Locator(".without li").First).ToBeVisibleAsync();
        await page.GoBackAsync();
        await page.Locator(".statement-list a").Filter(new() { HasText = "strong as the neighbour" }).ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("picks up the phone");
        var trimmed = page.Locator(".wording").Filter(new() { HasText = "partly quoted" }).First;
        await Expect(trimmed.Locator("del").Last).ToHaveTextAsync("left out: at three in the morning");
        await Expect(trimmed.Locator(".kept-strip")).ToHaveAttributeAsync("aria-label", new Regex("keeps [0-9]+ of [0-9]+ words"));
        await trimmed.Locator(".reports a").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/articles/.*#q-"));
    }

    [Fact]
    public async Task A_wording_in_another_language_shows_which_of_its_words_mean_the_same()
    {
        var page = await OpenEventAsync("cable");
        await page.Locator(".statement-list a").Filter(new() { HasText = "asking for a cable" }).ClickAsync();
        var russian = page.Locator(".wording").Filter(new() { Has = page.Locator("blockquote[lang=ru]") });
        await Expect(russian).ToContainTextAsync("In another language: Russian");
        await Expect(russian.Locator("blockquote .shared").Filter(new() { HasText = "кабель" })).ToHaveCountAsync(1);
        await Expect(russian.Locator("del, ins, .kept-strip")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Reports_that_are_ticked_lie_side_by_side()
    {
        var page = await OpenEventAsync("cable");
        await page.GetByRole(AriaRole.Checkbox).Nth(0).CheckAsync();
        await page.GetByRole(AriaRole.Checkbox).Nth(1).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "side by side" }).ClickAsync();
        await Expect(page.Locator(".compare-facts thead th")).ToHaveCountAsync(2);
        (await page.Locator(".shared-row").CountAsync()).ShouldBeGreaterThan(1);
        await Expect(page.Locator(".only-here").First).ToContainTextAsync("quote");
    }

    [Fact]
    public async Task Pasted_words_are_laid_beside_what_was_reported()
    {
        var page = await browser.OpenAsync("/check", NoScript);
        await page.Locator("#words").FillAsync("A grid is only as strong as the friend who picks up ... at three in the morning");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();
        await Expect(page.Locator("#verdict")).ToHaveTextAsync("Reported, but in other words");
        var nearest = page.Locator(".match").First;
        await Expect(nearest.Locator("del:not(.owned)").First).ToContainTextAsync("neighbour");
        await Expect(nearest.Locator("ins").First).ToContainTextAsync("friend");
        await Expect(nearest.Locator("del.owned")).ToContainTextAsync("the phone");
        await page.GotoAsync("/check?words=purple%20elephants%20vote");
        await Expect(page.Locator("#verdict")).ToHaveTextAsync("No report found here");
    }

    [Fact]
    public async Task Words_given_to_two_people_are_listed_with_both()
    {
        var page = await browser.OpenAsync("/conflicts?about=speaker", NoScript);
        var conflict = page.Locator(".conflict").Filter(new() { HasText = "Bread should not have to wait" });
        await Expect(conflict.Locator(".conflict-side .value").Filter(new() { HasText = "Barakat" })).ToHaveCountAsync(1);
        await Expect(conflict.Locator(".conflict-side .value").Filter(new() { HasText = "Solheim" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_speaker_has_roles_names_and_verbs_as_the_articles_state_them()
    {
        var page = await OpenEventAsync("cable");
        await page.Locator(".matrix tbody th a").First.ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("Kovalenko");
        await Expect(page.Locator(".stated-forms").Last).ToContainTextAsync("Александр Коваленко");
        await Expect(page.Locator(".share-table").Filter(new() { HasText = "With which verb" })).ToContainTextAsync("acknowledge");
    }

    private async Task<IPage> OpenEventAsync(string words)
    {
        var page = await browser.OpenAsync($"/search?view=events&q={words}", NoScript);
        await page.Locator("a.hit-link").First.ClickAsync();
        return page;
    }
}
