using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using NewsReader.Tests.Commands;
using NewsReader.Tests.Files;
using NewsReader.Web.Hosting;

namespace NewsReader.Tests.Search;

/// <summary>The same search asked of the page, over HTTP and on the command line, over the samples.</summary>
public sealed class SameAnswersTests(SameAnswersTests.Samples samples) : IClassFixture<SameAnswersTests.Samples>
{
    [Theory]
    [InlineData("q=ferry")]
    [InlineData("q=ferry&view=quotes&sort=newest")]
    [InlineData("q=“the ferry” OR pier&view=speakers")]
    [InlineData("view=events&sort=oldest")]
    [InlineData("q=ferry&date=2022..2025")]
    [InlineData("q=ferry (pier&not.language=en")]
    [InlineData("q=grid&venue=-")]
    [InlineData("q=ferry&date=1901")]
    [InlineData("q=kerslke")]
    [InlineData("speaker=-&kind=indirect&view=quotes&page=2")]
    public async Task Page_interface_and_command_give_the_same_values(string search)
    {
        var address = string.Join('&', search.Split('&').Select(p => p.Split('=', 2) is [var name, var value] ? $"{name}={Uri.EscapeDataString(value)}" : p));
        var page = await samples.Client.GetStringAsync($"/search?{address}");
        var size = search.Contains("view=speakers", StringComparison.Ordinal) || search.Contains("view=events", StringComparison.Ordinal) ? 10 : 25;
        var answer = await samples.Client.GetStringAsync($"/api/search?{address}&size={size}");
        var printed = await ProgramRun.RunAsync(["search", .. Options(search), "--size", $"{size}", "--format", "json", "--archive", Repository.Samples, "--data", samples.Data]);

        using var interfaceAnswer = JsonDocument.Parse(answer);
        using var commandAnswer = JsonDocument.Parse(printed.Output);
        JsonElement.DeepEquals(commandAnswer.RootElement, interfaceAnswer.RootElement).ShouldBeTrue($"{printed.Output}\n{answer}");
        ShouldShow(page, interfaceAnswer.RootElement, search);
    }

    private static void ShouldShow(string page, JsonElement answer, string search)
    {
        var total = answer.GetProperty("total").GetInt32();
        var heading = WebUtility.HtmlDecode(Regex.Match(page, "<h1[^>]*>(.*?)</h1>", RegexOptions.Singleline).Groups[1].Value);
        heading.ShouldMatch(total == 0 ? "Nothing found|No results" : $"\\b{total} ", search);

        // Copies are folded below the first on the page, so what the page leads to is among what the answer has, in the same order.
        var subjects = answer.GetProperty("view").GetString() is "speakers" or "events";
        var found = answer.GetProperty("hits").EnumerateArray().Select(h => subjects ? h.GetProperty("subject").GetProperty("value").GetString() : h.GetProperty("article").GetProperty("id").GetString()).ToList();
        var shown = Regex.Matches(page, subjects ? "<h2><a class=\"hit-link\" href=\"/(?:speakers|events)/([^\"?#]+)" : "class=\"hit-link\" href=\"/articles/([^\"?#]+)").Select(m => Uri.UnescapeDataString(m.Groups[1].Value)).ToList();
        shown.ShouldBe(found.Where(f => shown.Contains(f ?? "")), search);
        shown.Count.ShouldBeGreaterThan(total == 0 ? -1 : 0, search);
        foreach (var problem in answer.GetProperty("problems").EnumerateArray())
        {
            WebUtility.HtmlDecode(page).ShouldContain(problem.GetProperty("message").GetString().ShouldNotBeNull());
        }

        foreach (var value in answer.GetProperty("facets").EnumerateArray().Where(f => f.GetProperty("field").GetString() is "outlet" or "speaker").SelectMany(f => f.GetProperty("values").EnumerateArray()))
        {
            Regex.IsMatch(WebUtility.HtmlDecode(page), $"{Regex.Escape(value.GetProperty("label").GetString() ?? "")}</span>\\s*<span class=\"count\">{value.GetProperty("count").GetInt32()}<").ShouldBeTrue($"{value} of {search}");
        }
    }

    private static IEnumerable<string> Options(string search) => search.Split('&').SelectMany(p => p.Split('=', 2) is ["q", var query] ? [query] : p.Split('=', 2) is [var name, var value] ? [$"--{name}={value}"] : Array.Empty<string>());

    /// <summary>The samples, read once and served.</summary>
    public sealed class Samples : IAsyncLifetime
    {
        private readonly TemporaryFolder _data = new();
        private Microsoft.AspNetCore.Builder.WebApplication? _app;

        public string Data => _data.Path;

        public HttpClient Client { get; } = new();

        public async Task InitializeAsync()
        {
            var read = await ProgramRun.RunAsync("ingest", "--archive", Repository.Samples, "--data", Data);
            read.Error.ShouldContain("articles");
            _app = await WebHost.BuildAsync([$"--Archive:Folder={Repository.Samples}", $"--Archive:Data={Data}", "--Ingest:Watch=false", "--urls=http://127.0.0.1:0"]);
            await _app.StartAsync();
            Client.BaseAddress = new Uri(_app.Urls.Single());
            Client.DefaultRequestHeaders.Add("Accept-Language", "en");
        }

        public async Task DisposeAsync()
        {
            Client.Dispose();
            if (_app is not null)
            {
                await _app.DisposeAsync();
            }

            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            _data.Dispose();
        }
    }
}
