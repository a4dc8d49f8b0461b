using System.Net;
using System.Net.Http.Json;
using NewsReader.Extraction;
using NewsReader.Passages;
using NewsReader.Web.Api;

namespace NewsReader.Tests.Passages;

/// <summary>Making links is open to everybody: what keeps it from harm, and what is not kept of those who make them.</summary>
public sealed class PassageAbuseTests
{
    private const string Words = "another winter for this cable";

    private static readonly AnnotatedArticle Article = new() { Article = ArticleOf.Paragraphs("Ministers agree", $"We will not wait {Words}, the minister told reporters.") };

    [Theory]
    [InlineData("same-origin", null, HttpStatusCode.OK)]
    [InlineData("none", null, HttpStatusCode.OK)]
    [InlineData("same-site", null, HttpStatusCode.Forbidden)]
    [InlineData("cross-site", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "http://localhost", HttpStatusCode.OK)]
    [InlineData(null, "https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData(null, "null", HttpStatusCode.Forbidden)]
    public async Task Links_are_made_from_these_pages_only(string? site, string? origin, HttpStatusCode expected)
    {
        await using var room = await ReadingRoom.OpenAsync(Article);
        using var posted = await SendAsync(room, Post(new PassageSelection(Words)), site, origin);
        posted.StatusCode.ShouldBe(expected);
        using var shared = await SendAsync(room, new HttpRequestMessage(HttpMethod.Get, "/articles/0a1b2c3d4e/share?block=1"), site, origin);
        shared.StatusCode.ShouldBe(expected == HttpStatusCode.OK ? HttpStatusCode.Redirect : expected);
    }

    [Fact]
    public async Task So_many_links_a_minute_by_whichever_way()
    {
        await using var room = await ReadingRoom.OpenAsync(Article);
        for (var i = 0; i < WriteLimits.LinksPerMinute; i++)
        {
            using var made = await SendAsync(room, new HttpRequestMessage(HttpMethod.Get, "/articles/0a1b2c3d4e/share?block=1"));
            made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        using var refused = await SendAsync(room, Post(new PassageSelection(Words)));
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull();

        // Links that are there already open as often as anybody likes.
        using var read = await room.Client.GetAsync(new Uri("/articles/0a1b2c3d4e", UriKind.Relative));
        read.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    public static TheoryData<string, PassageSelection[]> Oversized => new()
    {
        { "no passage", [] },
        { "more passages than a link holds", [.. Enumerable.Repeat(new PassageSelection(Words), PassageLinks.MostPassages + 1)] },
        { "a selection longer than allowed", [new PassageSelection(new string('a', PassageEndpoints.LongestSelection + 1))] },
        { "surroundings longer than allowed", [new PassageSelection(Words, new string('a', 10_000))] },
        { "an empty selection", [new PassageSelection("")] },
    };

    [Theory]
    [MemberData(nameof(Oversized))]
    public async Task What_is_too_much_is_refused_with_the_limits(string what, PassageSelection[] passages)
    {
        await using var room = await ReadingRoom.OpenAsync(Article);
        using var answer = await SendAsync(room, Post(passages));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, what);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("1 to 20 passages of at most 20000 characters");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{\"article\": 7}")]
    [InlineData("{\"passages\": [null]}")]
    [InlineData("{\"article\": \"0a1b2c3d4e\", \"passages\": [{\"text\": \"another\", \"before\": null, \"after\": null}]}")]
    public async Task What_is_no_request_is_refused(string body)
    {
        await using var room = await ReadingRoom.OpenAsync(Article);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/passages") { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        using var answer = await SendAsync(room, request);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Nothing_of_who_made_a_link_is_kept()
    {
        await using var room = await ReadingRoom.OpenAsync(Article);
        using var request = Post(new PassageSelection(Words));
        request.Headers.Add("User-Agent", "tell-tale-agent/1.0");
        request.Headers.Add("Cookie", "session=tell-tale-cookie");
        request.Headers.Add("Referer", "http://localhost/search?q=tell-tale-referer");
        request.Headers.Add("X-Forwarded-For", "203.0.113.77");
        using var answer = await SendAsync(room, request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var kept = room.ReadDatabase();
        kept.ShouldContain(Words);
        kept.ShouldNotContain("tell-tale");
        kept.ShouldNotContain("203.0.113.77");

        // Whoever selects the same words makes the same link: nothing in it tells them apart.
        using var other = await SendAsync(room, Post(new PassageSelection(Words)));
        (await other.Content.ReadAsStringAsync()).ShouldBe(await answer.Content.ReadAsStringAsync());
    }

    private static HttpRequestMessage Post(params PassageSelection[] passages) =>
        new(HttpMethod.Post, "/api/passages") { Content = JsonContent.Create(new PassageRequest("0a1b2c3d4e", null, passages)) };

    private static async Task<HttpResponseMessage> SendAsync(ReadingRoom room, HttpRequestMessage request, string? site = null, string? origin = null)
    {
        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await room.Client.SendAsync(request);
    }
}
