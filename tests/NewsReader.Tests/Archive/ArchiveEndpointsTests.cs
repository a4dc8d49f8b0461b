using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Archive.Statements;
using NewsReader.Index;
using NewsReader.Web;
using NewsReader.Web.Api.Answers;
using NewsReader.Web.Hosting;

namespace NewsReader.Tests.Archive;

/// <summary>What the samples have in common, as programs ask for it.</summary>
public sealed class ArchiveEndpointsTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsreader-api-").FullName;
    private WebApplication _app = null!; // built before each test
    private HttpClient _client = null!; // as above

    public async Task InitializeAsync()
    {
        var archive = Directory.CreateDirectory(Path.Combine(_folder, "archive")).FullName;
        _app = await WebHost.BuildAsync([$"--Archive:Folder={archive}", $"--Archive:Data={Path.Combine(_folder, "data")}", "--urls=http://127.0.0.1:0"]);
        await _app.Services.GetRequiredService<IArticleIndex>().WriteAsync(Samples.Articles, []);
        _app.Services.GetRequiredService<StatementDirectory>().Add(Samples.Articles);
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
    public async Task Statements_conflicts_and_checks_are_answered_as_the_pages_show_them()
    {
        var check = (await _client.GetFromJsonAsync<QuoteCheckAnswer>("/api/check?words=A+grid+is+only+as+strong+as+the+friend+who+picks+up+...+at+three+in+the+morning")).ShouldNotBeNull();
        check.Matches[0].Kind.ShouldBe("altered");
        check.Omissions.ShouldHaveSingleItem();
        (await _client.GetAsync("/api/check?words=+")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await _client.GetAsync("/api/check?words=" + new string('a', Urls.LongestWords + 1))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        var statements = (await _client.GetFromJsonAsync<StatementAnswer[]>($"/api/articles/{check.Matches[0].Report.Article}/statements")).ShouldNotBeNull();
        var grid = statements.First(s => s.Variants[0].Text.Contains("strong as the neighbour", StringComparison.Ordinal));
        (await _client.GetFromJsonAsync<StatementAnswer>($"/api/statements/{grid.Id}")).ShouldNotBeNull().Variants.Length.ShouldBe(grid.Variants.Length);
        (await _client.GetFromJsonAsync<StatementAnswer[]>($"/api/speakers/{grid.SpeakerId}/statements")).ShouldNotBeNull().ShouldContain(s => s.Id == grid.Id);
        (await _client.GetStringAsync(grid.Address)).ShouldContain("strong as the neighbour");
        (await _client.GetAsync("/api/statements/none")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _client.GetAsync("/statements/none")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await _client.GetFromJsonAsync<ConflictAnswer[]>("/api/conflicts?about=speaker")).ShouldNotBeNull().ShouldContain(c => c.Words.Contains("Bread should not", StringComparison.Ordinal));
    }
}
