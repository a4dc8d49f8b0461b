using System.Net.Http.Json;
using Microsoft.Playwright;

namespace NewsReader.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class PassageTests(SharedBrowser shared)
{
    private const string Selecting = """
        (() => {
          const paragraph = [...document.querySelectorAll("[data-block] > p")].at(-2);
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          const nodes = [];
          while (walker.nextNode()) { nodes.push(walker.currentNode); }
          const first = nodes[0], last = nodes.at(-1);
          paragraph.scrollIntoView({ block: "center" });
          document.getSelection().setBaseAndExtent(first, 0, last, last.data.length);
          return document.getSelection().toString();
        })()
        """;

    private static readonly string[] WaysIn = ["direct", "through the short link", "by a link in a page", "reloaded", "back"];

    public static TheoryData<bool, string> Ways
    {
        get
        {
            var ways = new TheoryData<bool, string>();
            foreach (var way in WaysIn)
            {
                ways.Add(true, way);
                ways.Add(false, way);
            }

            return ways;
        }
    }

    [Fact]
    public async Task Selected_words_are_copied_as_a_link_that_opens_at_them()
    {
        var page = await OpenArticleAsync();
        var words = await page.EvaluateAsync<string>(Selecting);
        var bar = page.GetByRole(AriaRole.Toolbar, new() { Name = "Selected words" });
        await Assertions.Expect(bar).ToBeVisibleAsync();
        await bar.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-passage-said]")).ToHaveTextAsync("Link copied");
        (await page.EvaluateAsync<string>("document.getSelection().toString()")).ShouldBe(words);

        var link = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        await page.GotoAsync(link);
        (await page.EvaluateAsync<string>("[...document.querySelectorAll('mark.passage')].map(m => m.textContent).join('')")).ShouldBe(words.Trim());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_reaches_the_toolbar_and_leaves_it_with_the_selection_kept()
    {
        var page = await OpenArticleAsync();
        var words = await page.EvaluateAsync<string>(Selecting);
        var bar = page.GetByRole(AriaRole.Toolbar, new() { Name = "Selected words" });
        await Assertions.Expect(bar).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(bar.GetByRole(AriaRole.Button, new() { Name = "Copy link" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(bar.GetByRole(AriaRole.Button, new() { Name = "Copy quote" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-passage-said]")).ToHaveTextAsync("Quote copied");
        (await page.EvaluateAsync<string>("document.getSelection().toString()")).ShouldBe(words);
        (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldContain("/p/");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(bar).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_a_paragraph_is_shared_by_its_own_link()
    {
        var page = await OpenArticleAsync(new PageLook(Script: false));
        await page.Locator(".pilcrow").Last.ClickAsync();
        await Assertions.Expect(page.Locator("mark.passage").First).ToBeInViewportAsync();
        page.Url.ShouldContain("/p/");
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_link_opens_at_its_words_marked_and_focused(bool script, string way)
    {
        var (page, id) = await OpenPassageAsync(script, way);
        await page.WaitForTimeoutAsync(300);
        await ShouldShowAsync(page, id, script, way);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Five_seconds_later_the_words_are_still_in_view_marked_and_focused()
    {
        var opened = new List<(IPage Page, string Id, bool Script, string Way)>();
        foreach (var (script, way) in WaysIn.SelectMany(way => new[] { (true, way), (false, way) }))
        {
            var (page, id) = await OpenPassageAsync(script, way);
            opened.Add((page, id, script, way));
        }

        await opened[^1].Page.WaitForTimeoutAsync(5_000);
        foreach (var (page, id, script, way) in opened)
        {
            await ShouldShowAsync(page, id, script, way);
            await page.Context.CloseAsync();
        }
    }

    private static async Task ShouldShowAsync(IPage page, string id, bool script, string way)
    {
        page.Url.ShouldEndWith($"/p/{id}");
        var mark = page.Locator($"mark#p-{id}");
        await Assertions.Expect(mark).ToBeInViewportAsync();
        (await mark.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor")).ShouldNotBe("rgba(0, 0, 0, 0)");

        (await mark.EvaluateAsync<bool>("mark => document.activeElement === mark")).ShouldBeTrue($"{way}, {(script ? "with" : "without")} script");
    }

    private async Task<(IPage Page, string Id)> OpenPassageAsync(bool script, string way)
    {
        var page = await OpenArticleAsync(new PageLook(Script: script));
        var article = page.Url.Split('?', '#')[0];
        var id = await MakeAsync(page, article);
        var opened = $"{article}/p/{id}";
        switch (way)
        {
            case "through the short link":
                await page.GotoAsync($"/p/{id}");
                break;
            case "by a link in a page":
                await page.GotoAsync($"{article}/p/{id}/words");
                await page.Locator("#passage-link a").GetByText("Show in the article").ClickAsync();
                await page.WaitForURLAsync(opened);
                break;
            default:
                await page.GotoAsync(opened);
                break;
        }

        if (way == "reloaded")
        {
            await page.ReloadAsync();
        }
        else if (way == "back")
        {
            await page.GotoAsync("/");
            await page.GoBackAsync();
        }

        return (page, id);
    }

    /// <summary>The longest of the first page's articles, so that the end is out of sight when it opens.</summary>
    private async Task<IPage> OpenArticleAsync(PageLook? look = null)
    {
        var page = await shared.OpenAsync("/", look ?? new PageLook(Height: 500));
        for (var tries = 0; tries < 60 && await page.Locator("a.hit-link").CountAsync() < 8; tries++)
        {
            await page.WaitForTimeoutAsync(500);
            await page.ReloadAsync();
        }

        var links = await page.Locator("a.hit-link").EvaluateAllAsync<string[]>("all => all.map(a => a.href)");
        using var client = new HttpClient();
        var (longest, length) = ("", 0);
        foreach (var link in links.Take(8))
        {
            var size = (await client.GetStringAsync(new Uri(link))).Length;
            (longest, length) = size > length ? (link, size) : (longest, length);
        }

        await page.GotoAsync(longest.Split('?', '#')[0]);
        return page;
    }

    private async Task<string> MakeAsync(IPage page, string article)
    {
        using var client = new HttpClient();
        var words = (await page.Locator("[data-block] > p").Last.TextContentAsync() ?? "")[..40];
        using var answer = await client.PostAsJsonAsync($"{shared.Address}/api/passages", new { article = article.Split('/')[^1], passages = new[] { new { text = words, before = "", after = "" } } });
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<Dictionary<string, string>>() ?? [])["id"];
    }
}
