using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.BrowserTests;

/// <summary>What single keys do, and where they are silent.</summary>
[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(SharedBrowser browser)
{
    [Fact]
    public async Task S_copies_the_link_of_an_article_where_no_words_are_selected()
    {
        var page = await browser.OpenAsync("/search?q=ferry");
        await page.GotoAsync(await page.Locator("a.hit-link").First.GetAttributeAsync("href") ?? "");
        await page.Keyboard.PressAsync("s");
        await Expect(page.Locator("#keys-said")).ToHaveTextAsync("Link copied");
        (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldBe(page.Url);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Escape_leaves_a_field_with_what_was_typed_and_single_keys_work_again()
    {
        var page = await browser.OpenAsync("/search?q=ferry");
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#q")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("jokes");
        await Expect(page.Locator("#q")).ToHaveValueAsync("jokes");
        await page.Locator("#suggestions").EvaluateAsync("list => { list.hidden = true; }");

        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator("#q")).Not.ToBeFocusedAsync();
        await Expect(page.Locator("#q")).ToHaveValueAsync("jokes");
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator(".hit-item").First).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_list_of_keys_opens_with_a_key_switches_them_off_and_closes_with_escape()
    {
        var page = await browser.OpenAsync("/search?q=ferry");
        await page.Keyboard.PressAsync("?");
        await Expect(page.Locator("#keys")).ToBeVisibleAsync();
        await page.Locator("#keys-on").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#keys")).ToBeHiddenAsync();

        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator(".stepped")).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("?");
        await Expect(page.Locator("#keys")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }
}
