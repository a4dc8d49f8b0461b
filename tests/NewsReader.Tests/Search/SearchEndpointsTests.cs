using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Extraction;
using NewsReader.Index;
using NewsReader.Tests.Index;
using NewsReader.Web.Api.Answers;
using NewsReader.Web.Hosting;

namespace NewsReader.Tests.Search;

public sealed class SearchEndpointsTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsreader-api-").FullName;
    private WebApplication _app = null!; // built before each test
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        var archive = Directory.CreateDirectory(Path.Combine(_folder, "archive")).FullName;
        _app = await WebHost.BuildAsync([$"--Archive:Folder={archive}", $"--Archive:Data={Path.Combine(_folder, "data")}", "--urls=http://127.0.0.1:0"]);
        await _app.Services.GetRequiredService<IArticleIndex>().WriteAsync(
            [
                WrittenArticle.Of("a", "Summit opens", "“Peace now,” she said.", "2019-03-05", "Post", quotes: [("Peace now,", "Ann Lee", "say", QuoteKind.Direct)]),
                WrittenArticle.Of("b", "Summit ends", "Rain fell.", "2020", "Times"),
            ],
            []);
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_search_is_answered_with_the_pages_parameters()
    {
        var answer = (await _client.GetFromJsonAsync<SearchAnswer>("/api/search?q=summit&outlet=Post&size=5")).ShouldNotBeNull();

        answer.Total.ShouldBe(1);
        var hit = answer.Hits.ShouldHaveSingleItem();
        hit.Article.Title.ShouldBe("Summit opens");
        hit.Article.Published.ShouldBe("2019-03-05");
        answer.Facets.Single(f => f.Field == "outlet").Values.Select(v => $"{v.Value}={v.Count}").ShouldBe(["Post=1", "Times=1"]);
    }

    [Fact]
    public async Task A_text_that_stands_in_several_articles_is_counted_once_and_answered_once_where_that_is_asked()
    {
        var index = _app.Services.GetRequiredService<IArticleIndex>();
        await index.WriteAsync([.. new[] { "c", "d", "e" }.Select(id => WrittenArticle.Of(id, "Ferry stuck", "The ferry lay in the ice.", "2021") with { CopyGroup = id == "e" ? null : "c" })], []);

        var all = (await _client.GetFromJsonAsync<SearchAnswer>("/api/search?q=ferry&facets=")).ShouldNotBeNull();
        (all.Total, all.Texts, string.Concat(all.Hits.Select(h => h.Article.Id))).ShouldBe((3, 2, "cde"));
        var once = (await _client.GetFromJsonAsync<SearchAnswer>("/api/search?q=ferry&facets=&group=copies")).ShouldNotBeNull();
        (once.Total, once.Texts, string.Concat(once.Hits.Select(h => h.Article.Id))).ShouldBe((3, 2, "ce"));
        (await _client.GetFromJsonAsync<SearchAnswer>("/api/search?q=peace&view=quotes")).ShouldNotBeNull().Texts.ShouldBeNull();
    }

    [Fact]
    public async Task Quotes_are_answered_with_their_places_in_the_articles_text()
    {
        var answer = (await _client.GetFromJsonAsync<SearchAnswer>("/api/search?q=peace&view=quotes&facets=")).ShouldNotBeNull();
        var quote = answer.Hits.ShouldHaveSingleItem().Quote.ShouldNotBeNull();
        var article = (await _client.GetFromJsonAsync<ArticleAnswer>("/api/articles/a")).ShouldNotBeNull();

        answer.Facets.ShouldBeEmpty();
        article.Text[quote.Span.Start..quote.Span.End].ShouldBe("Peace now,");
        article.Quotes.ShouldHaveSingleItem().Speaker.ShouldBe("Ann Lee");
    }

    [Fact]
    public async Task What_cannot_be_answered_says_why()
    {
        (await _client.GetAsync("/api/articles/none")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var problem = await _client.GetAsync("/api/search?date=soon");
        problem.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await problem.Content.ReadAsStringAsync()).ShouldContain("'soon' is no date");
        var answer = (await _client.GetFromJsonAsync<SearchAnswer>("/api/search?q=%22summit")).ShouldNotBeNull();
        answer.Problems.ShouldHaveSingleItem().Start.ShouldBe(0);
        answer.Total.ShouldBe(2);
    }

    [Theory]
    [InlineData("speakr=Ann", "'speakr' is no parameter of a search. There are: q, date")]
    [InlineData("view=quote", "'quote' is no view. There are: articles, quotes, speakers, events.")]
    [InlineData("sort=best", "'best' is no sort.")]
    [InlineData("page=0", "'0' is no page")]
    [InlineData("size=many", "'many' is no size")]
    [InlineData("facets=speaker,author", "'author' is no facet. There are: speaker, event")]
    [InlineData("group=speaker", "'speaker' is no group. There are: none, copies.")]
    [InlineData("group=copies&view=quotes", "Only articles have copies")]
    [InlineData("date=2019-13", "'2019-13' is no date")]
    public async Task A_mistake_in_the_parameters_is_said_and_nothing_else_is_answered_instead(string query, string message)
    {
        var answer = await _client.GetAsync($"/api/search?q=summit&{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString().ShouldNotBeNull().ShouldStartWith(message);
    }

    [Fact]
    public async Task Suggestions_are_answered()
    {
        var answer = (await _client.GetFromJsonAsync<SuggestionAnswer[]>("/api/suggest?q=ann")).ShouldNotBeNull();
        answer.ShouldHaveSingleItem().ShouldBe(new SuggestionAnswer("speaker", "ann-lee", "Ann Lee", 1));
    }

    [Fact]
    public async Task Articles_on_the_same_matter_are_answered()
    {
        var index = _app.Services.GetRequiredService<IArticleIndex>();
        await index.WriteAsync([WrittenArticle.Of("c", "Harbour crane fails", "The harbour crane stood still."), WrittenArticle.Of("d", "Harbour crane works", "The harbour crane moved.")], []);

        var answer = (await _client.GetFromJsonAsync<ArticleSummary[]>("/api/articles/c/similar?count=3")).ShouldNotBeNull();
        answer.Select(a => a.Id).ShouldBe(["d"]);
    }

    [Fact]
    public async Task The_description_names_every_parameter_of_a_search()
    {
        using var description = JsonDocument.Parse(await _client.GetStringAsync("/openapi/v1.json"));
        var names = description.RootElement.GetProperty("paths").GetProperty("/api/search").GetProperty("get").GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString());
        names.ShouldBeSubsetOf(names.Distinct());
        foreach (var name in new[] { "q", "speaker", "not.outlet", "date", "view", "sort", "page", "size" })
        {
            names.ShouldContain(name);
        }
    }
}
