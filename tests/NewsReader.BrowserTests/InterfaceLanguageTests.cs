using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.BrowserTests;

/// <summary>What the application itself says, in another language than English.</summary>
[Collection(BrowserCollection.Name)]
public sealed class InterfaceLanguageTests(SharedBrowser browser)
{
    [Theory]
    [InlineData("ru-RU", "[а-я]{3}")]
    [InlineData("ar", "[\u0600-\u06FF]{3}")]
    public async Task Faults_of_a_query_and_the_rules_of_evidence_speak_it(string language, string letters)
    {
        var page = await browser.OpenAsync("/search?q=ferry%20(pier%20OR%20said:", new PageLook(Language: language));
        var problems = page.Locator(".problem");
        await Expect(problems).ToHaveCountAsync(2);
        foreach (var problem in await problems.AllAsync())
        {
            (await problem.EvaluateAsync<string>("p => p.lastChild.textContent")).ShouldMatch(letters);
        }

        await page.Locator("a.hit-link").First.ClickAsync();
        foreach (var rule in await page.Locator(".gutter .evidence dl > div:nth-last-child(2) dd").AllTextContentsAsync())
        {
            rule.ShouldMatch(letters);
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/search?q=ferry&group=event")]
    [InlineData("/search?view=quotes&q=ferry")]
    [InlineData("/check?words=The%20bread%20should%20wait%20for%20any%20signature")]
    [InlineData("/conflicts")]
    [InlineData("/ingest")]
    [InlineData("/none")]
    public async Task No_heading_button_or_label_stays_english(string path)
    {
        var page = await browser.OpenAsync(path, new PageLook(Language: "ru-RU"));
        var own = await page.Locator("header, nav, footer, label, legend, button, summary, dt, .facet h2").EvaluateAllAsync<string[]>(
            "all => all.filter(e => !e.closest('[lang]:not(html), [popover]#view')).flatMap(e => [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data.trim()))");
        own.Where(t => Regex.IsMatch(t, "[A-Za-z]{4}", RegexOptions.NonBacktracking) && !Regex.IsMatch(t, "NewsReader|Lucene|SQLite|Markdown", RegexOptions.NonBacktracking)).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }
}
