using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
<<<<<<< HEAD
using NewsReader.Archive.Statements;
using NewsReader.Index;
using NewsReader.Web;
=======
using NewsReader.Ingest;
>>>>>>> 7ba930b (Join names to people, part namesakes, follow the owner's authority file and people's decisions, and answer for events, speakers, statements, conflicts and quote checks)
using NewsReader.Web.Api.Answers;
using NewsReader.Web.Hosting;

namespace NewsReader.Tests.Archive;

<<<<<<< HEAD
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
=======
/// <summary>What belongs together in the samples, asked for through the API.</summary>
public sealed class ArchiveEndpointsTests : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("newsreader-api-").FullName;
    private WebApplication _app = null!; // built before each test
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        _app = await WebHost.BuildAsync([$"--Archive:Folder={Repository.Samples}", $"--Archive:Data={_data}", "--urls=http://127.0.0.1:0"]);
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
        var progress = _app.Services.GetRequiredService<IngestProgress>();
        while (progress.Snapshot.Phase is not IngestPhase.Idle || progress.Snapshot.Counts.Articles == 0)
        {
            await Task.Delay(100);
        }
>>>>>>> 7ba930b (Join names to people, part namesakes, follow the owner's authority file and people's decisions, and answer for events, speakers, statements, conflicts and quote checks)
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
<<<<<<< HEAD
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
=======
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task An_event_is_answered_with_its_statements_and_a_speaker_with_names_and_outlets()
    {
        var report = Samples.At("meridian-wire/2023/MW20230915-0417.txt");
        var held = (await _client.GetFromJsonAsync<EventAnswer>($"/api/events/{report.Event.ShouldNotBeNull().Id}")).ShouldNotBeNull();
        var statement = held.Statements.Single(s => s.Variants.Any(v => v.Text.Contains("strong as the neighbour")));

        var speaker = (await _client.GetFromJsonAsync<IdentityAnswer>($"/api/speakers/{statement.SpeakerId}")).ShouldNotBeNull();
        speaker.Name.ShouldBe("Oleksandr Kovalenko");
        speaker.QuotedBy.Sum(o => o.Quotes).ShouldBeGreaterThan(5);
        speaker.Statements.ShouldContain(s => s.Id == statement.Id);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        foreach (var path in new[] { "/api/events/none", "/api/speakers/none" })
        {
            (await _client.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
>>>>>>> 7ba930b (Join names to people, part namesakes, follow the owner's authority file and people's decisions, and answer for events, speakers, statements, conflicts and quote checks)
    }
}
