using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.BrowserTests;

/// <summary>What can be asked, and what is said where something cannot, on the page as people see it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class QueryLanguageTests(SharedBrowser browser, SmallArchive archive) : IClassFixture<SmallArchive>
{
    private const string Quay = "Ferry returns to the old quay";
    private const string Pier = "Pier closed after the storm";
    private const string Russian = "Паром вернулся к причалу";
    private const string Arabic = "العبّارة تعود إلى الرصيف";
    private const string Chinese = "渡轮回到旧码头";

    [Theory]
    [InlineData("harbour pier", "harbour pier", Pier)]
    [InlineData("“old quay”", "old quay", Quay)]
    [InlineData("„old quay“", "old quay", Quay)]
    [InlineData("ferry OR pier", "ferry pier", Quay, Pier)]
    [InlineData("harbour -storm", "harbour", Quay)]
    [InlineData("NOT storm date:2019..2020", "", Quay)]
    [InlineData("(ferry OR pier) storm", "pier storm", Pier)]
    [InlineData("returned NEAR/3 tuesday", "returned tuesday", Quay)]
    [InlineData("returned near/3 tuesday", "returned tuesday", Quay)]
    [InlineData("sail*", "sailor sails", Quay, Pier)]
    [InlineData("harbuor~", "harbour", Quay, Pier)]
    [InlineData("engineer", "engineers", Quay)]
    [InlineData("speaker:strand", "", Pier)]
    [InlineData("speaker:\"mara lindqvist\"", "", Quay, Russian)]
    [InlineData("said:pier", "pier", Pier)]
    [InlineData("said:fishermen", "")]
    [InlineData("outlet:times", "", Pier)]
    [InlineData("venue:valletta", "", Quay)]
    [InlineData("venue:\"Valletta, Malta\"", "", Quay)]
    [InlineData("verb:warn", "", Pier)]
    [InlineData("date:2019-03", "", Quay)]
    [InlineData("date:2020..2019", "", Quay, Pier)]
    [InlineData("date:..2019", "", Quay)]
    [InlineData("гавань", "гавань", Russian)]
    [InlineData("«старому причалу»", "старому причалу", Russian)]
    [InlineData("причалом", "причалу", Russian)]
    [InlineData("الميناء", "الميناء", Arabic)]
    [InlineData("العبارة", "العبّارة", Arabic)]
    [InlineData("渡轮", "渡轮", Chinese)]
    [InlineData("“旧码头”", "旧码头", Chinese)]
    public async Task A_query_finds_what_it_means_and_marks_it(string query, string marked, params string[] titles)
    {
        var page = await browser.OpenAsync($"{archive.Address}/search?q={Uri.EscapeDataString(query)}&sort=oldest");
        (await page.Locator(".hit-item h2").AllInnerTextsAsync()).ShouldBe(titles);
        await Expect(page.Locator(".problem")).ToHaveCountAsync(0);

        var marks = (await page.Locator(".hit-item mark").AllInnerTextsAsync()).Select(m => m.ToLowerInvariant()).Distinct();
        string[] expected = marked.Contains(' ') && query.Contains(marked, StringComparison.Ordinal) && query.IndexOfAny(['“', '„', '«']) >= 0 ? [marked] : marked.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        marks.Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("pier \"storm", "\"", "not closed")]
    [InlineData("(pier storm", "(", "not closed")]
    [InlineData("pier) storm", ")", "closes nothing")]
    [InlineData("pier ()", "()", "nothing between these parentheses")]
    [InlineData("pier OR", "OR", "words on both sides")]
    [InlineData("pier date:soon", "soon", "date: wants")]
    [InlineData("pier p*", "p*", "two letters")]
    [InlineData("pier OR *orm", "*orm", "behind a word’s beginning")]
    [InlineData("pier author:strand OR storm", "author:strand", "is no field")]
    [InlineData("pier 🚢", "🚢", "no word here")]
    public async Task What_cannot_be_read_is_shown_at_its_place_and_the_rest_is_found(string query, string place, string message)
    {
        var page = await browser.OpenAsync($"{archive.Address}/search?q={Uri.EscapeDataString(query)}");
        await Expect(page.Locator(".problem mark")).ToHaveTextAsync(place);
        await Expect(page.Locator(".problem")).ToContainTextAsync(message);
        await Expect(page.Locator(".hit-item h2").First).ToHaveTextAsync(Pier);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("*")]
    [InlineData("?!")]
    [InlineData("🚢 🚢")]
    [InlineData("\"\"")]
    public async Task Where_nothing_can_be_read_everything_is_shown_and_not_as_found_by_it(string query)
    {
        var page = await browser.OpenAsync($"{archive.Address}/search?q={Uri.EscapeDataString(query)}");
        await Expect(page.Locator(".problem").First).ToBeVisibleAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("5 articles");
        await Expect(page.Locator("#q")).ToHaveValueAsync(query);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_pasted_page_is_searched_as_far_as_it_goes_and_the_rest_is_said()
    {
        var page = await browser.OpenAsync($"{archive.Address}/search?q={Uri.EscapeDataString("пирс " + new string('д', 3_000))}");
        await Expect(page.Locator(".problem")).ToContainTextAsync("too long");
        await page.Context.CloseAsync();
    }
}
