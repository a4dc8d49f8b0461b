using System.Net;

namespace NewsReader.BrowserTests.Application;

/// <summary>Looks whether the files a page needs are served, and not empty.</summary>
public static class AssetCheck
{
    public static async Task ServedWholeAsync(HttpClient client)
    {
        foreach (var (path, least) in new[] { ("/css/app.css", 5_000), ("/css/article.css", 2_000), ("/_framework/blazor.web.js", 100_000), ("/Components/Layout/Keyboard.razor.js", 500) })
        {
            using var answer = await client.GetAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(least, path);
        }
    }
}
