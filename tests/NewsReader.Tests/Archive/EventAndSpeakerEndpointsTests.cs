using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Ingest;
using NewsReader.Web.Api.Answers;
using NewsReader.Web.Hosting;

namespace NewsReader.Tests.Archive;

/// <summary>What belongs together in the samples, asked for through the API.</summary>
public sealed class EventAndSpeakerEndpointsTests : IAsyncLifetime
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
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
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
    }
}
