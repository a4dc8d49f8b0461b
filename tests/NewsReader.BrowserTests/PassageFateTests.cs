using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;
using NewsReader.BrowserTests.Application;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.BrowserTests;

/// <summary>What readers see of a link whose article was edited, moved about or taken away: an archive of its own, edited while the application follows it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PassageFateTests(SharedBrowser browser) : IDisposable
{
    private const string Passage = "“A timetable is a promise,” said council chair Jonas Vik, who has run the island's only shop since 2009. “People built their lives on that promise, and no winter is so long that we should forget it.”";
    private const string Song = "No boat, no island, no winter without a sailing";
    private const string Sung = $"The crowd on the quay sang the same line over and over again that night: {Song}, and nobody on the pier answered them until the lamps went out.";

    private static readonly string[] Paragraphs =
    [
        "The ferry between Port Elias and the island of Skala will keep sailing through the winter, the transport minister said on Sunday after a morning with the islanders at the town hall.",
        "“We will not leave 1,200 people without a boat for four months,” Transport Minister Ines Calder told reporters. “The money is there, and the crews have agreed to the roster.”",
        "The line was to stop on December 1. Its owner, Skala Lines, had asked for a subsidy of 3.2 million crowns and was offered 1.9 million in the autumn.",
        Sung,
        Passage,
        "Calder said the ministry would publish the contract within a month and that the opposition could read every page of it.",
        "The opposition asked why the contract had been kept from parliament, and said it would call the minister before the budget committee next week.",
        "A second vessel, the Northern Grace, returns from the yard in May. Until then one boat serves the whole line, with a sailing each way in the morning and one in the late afternoon.",
    ];

    private static readonly Fate[] Fates =
    [
        new("exact", Passage, text => text, "Shared passage."),
        new("moved", Passage, text => [.. text.Where(part => part != Passage).Take(1), Passage, .. text.Where(part => part != Passage).Skip(1)], "Same wording, now elsewhere"),
        new("corrected", Passage, text => [.. text.Select(part => part.Replace("is a promise,", "is a promisse,", StringComparison.Ordinal))], "Small corrections since"),
        new("changed", Passage, text => [.. text.Select(part => part.Replace("since 2009", "since 2011", StringComparison.Ordinal))], "The wording has changed since"),
        new("ambiguous", Song, text => [.. text.Select(part => part.Replace(Sung, $"{Sung} {Sung}", StringComparison.Ordinal))], "These words appear 2 times"),
        new("possible", Passage, text => [text[0], Passage.Replace("a promise,", "no more than a vow,", StringComparison.Ordinal).Replace("2009", "2012", StringComparison.Ordinal).Replace("the island's only shop", "a small bakery", StringComparison.Ordinal), .. text.Skip(1).Where(part => part != Passage)], "It may be here."),
        new("gone", Passage, text => [.. text.Where(part => part != Passage)], "These words are no longer in the article."),
        new("withdrawn", Passage, _ => [], "This article is no longer in the archive"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("newsreader-fates-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_link_says_what_became_of_its_words_where_the_page_opens()
    {
        foreach (var fate in Fates)
        {
            await WriteAsync(fate, Paragraphs);
        }

        await using var application = await RunningApplication.StartAsync(RepositoryFolders.Application, _folder, "Production");
        using var client = new HttpClient { BaseAddress = new Uri(application.Address) };
        var links = await MakeAsync(client);
        foreach (var fate in Fates)
        {
            await WriteAsync(fate, fate.Edit(Paragraphs));
        }

        foreach (var fate in Fates)
        {
            await WaitAsync(client, links[fate.Name], fate);
            foreach (var look in new[] { new PageLook(Height: 800), new PageLook(320, 640, Dark: true), new PageLook(1280, 800, Dark: true), new PageLook(320, 640) })
            {
                await ShouldSayAsync(application.Address + links[fate.Name], fate, look with { Script = false });
            }

            var page = await browser.OpenAsync(application.Address + links[fate.Name]);
            await Accessibility.CheckAsync(page, fate.Name);
            await page.Context.CloseAsync();
        }
    }

    private async Task ShouldSayAsync(string address, Fate fate, PageLook look)
    {
        var page = await browser.OpenAsync(address, look);
        var said = fate.Name == "withdrawn" ? page.Locator("h1") : page.Locator(".passage-note").First;
        await Expect(said).ToContainTextAsync(fate.Said);
        if (fate.Name != "exact")
        {
            await Expect(said).ToBeInViewportAsync(); // words that stand as they did need no word
        }

        if (fate.Name is not ("gone" or "withdrawn"))
        {
            var mark = page.Locator("mark[id^=p-]").First;
            await Expect(mark).ToBeInViewportAsync();
            await Expect(mark).ToBeFocusedAsync();
            (await mark.EvaluateAsync<bool>("mark => { const at = mark.getClientRects()[0]; return mark.contains(document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2)); }")).ShouldBeTrue($"{fate.Name} is covered at {look}");
        }

        await page.ScreenshotAsync(new() { Path = Path.Combine(RepositoryFolders.Screenshots, $"passage-{fate.Name}-{look.Width}{(look.Dark ? "-dark" : "")}.png") });
        await page.Context.CloseAsync();
    }

    private async Task WriteAsync(Fate fate, string[] paragraphs)
    {
        var path = Path.Combine(_folder, $"{fate.Name}.txt");
        if (paragraphs.Length == 0)
        {
            File.Delete(path);
            return;
        }

        await File.WriteAllTextAsync(path, string.Join("\n\n", [$"Winter ferry, the {fate.Name} report", .. paragraphs]) + "\n");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddSeconds(-30));
    }

    /// <summary>The short address of each fate's passage.</summary>
    private static async Task<Dictionary<string, string>> MakeAsync(HttpClient client)
    {
        using var found = JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/search?q=ferry", UriKind.Relative)));
        var ids = found.RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("article"))
            .ToDictionary(article => Path.GetFileNameWithoutExtension(article.GetProperty("path").GetString()!), article => article.GetProperty("id").GetString()); // every article has a path
        var links = new Dictionary<string, string>();
        foreach (var fate in Fates)
        {
            using var made = await client.PostAsJsonAsync("/api/passages", new { article = ids[fate.Name], passages = new[] { new { text = fate.Words, before = "", after = "" } } });
            made.EnsureSuccessStatusCode();
            links[fate.Name] = $"/p/{(await made.Content.ReadFromJsonAsync<Dictionary<string, string>>() ?? [])["id"]}";
        }

        return links;
    }

    /// <summary>Until the application has read the edited file.</summary>
    private static async Task WaitAsync(HttpClient client, string link, Fate fate)
    {
        for (var tries = 0; tries < 120; tries++)
        {
            using var answer = await client.GetAsync(new Uri(link, UriKind.Relative));
            if (WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Contains(fate.Said, StringComparison.Ordinal))
            {
                return;
            }

            await Task.Delay(500);
        }

        Assert.Fail($"{fate.Name} never said: {fate.Said}");
    }

    /// <param name="Name">Also the file's.</param>
    /// <param name="Words">What is linked.</param>
    /// <param name="Edit">What happens to the article's paragraphs; none takes the file away.</param>
    /// <param name="Said">How the page begins to tell it.</param>
    private sealed record Fate(string Name, string Words, Func<string[], string[]> Edit, string Said);
}
