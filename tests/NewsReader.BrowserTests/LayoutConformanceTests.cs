using System.Text.Json.Nodes;
using Microsoft.Playwright;
using NewsReader.Passages;
using NewsReader.Tests.Passages;

namespace NewsReader.BrowserTests;

/// <summary>The rows of web-platform-tests that only a layout can answer: each directive is read and written anew here, and opened in a browser.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LayoutConformanceTests(SharedBrowser shared)
{
    private const string Address = "http://layout.example/page";
    private const string Space = "<div style='height:4000px'></div>";

    /// <summary>What the range suite describes in words: things that are not searched between the words, and one that parts them.</summary>
    private const string Ranges = $"""
        <!DOCTYPE html><meta charset=utf-8><p>Nothing here.</p>{Space}
        <div>Lorem<br><i></i><div>&nbsp;</div><div style='display:none'>between</div><iframe srcdoc='between'></iframe><img alt='between'> Ipsum</div>
        <div>Whitespace<br><i></i><div>&nbsp;</div><div style='display:none'>between</div><iframe srcdoc='between'></iframe><img alt='between'> Dipsum</div>
        <p>Text <span style='display:none'>between</span>with display: none</p>
        <div>Text <div style='visibility:hidden'>between</div>with visibility: hidden as block boundary</div>
        <p>Text <span style='visibility:hidden'>between</span>with visibility: hidden as inline</p>
        <p>Text <iframe srcdoc='between'></iframe>with Iframe</p>
        <p>Text <img alt='between'>with image</p>{Space}
        """;

    [ConformanceFact]
    public async Task What_is_not_shown_is_passed_over()
    {
        var rows = Layout("wpt-find-range.json").ToArray();
        rows.Length.ShouldBe(7);
        var wrong = new List<string>();
        await using var opened = await OpenedAsync(Ranges);
        foreach (var row in rows)
        {
            await opened.GoAsync(":~:" + (string)row[0]!);
            var scrolled = await opened.Page.EvaluateAsync<bool>("scrollY > 0");
            Note(scrolled == (bool)row[1]!, wrong, $"{row[0]} ({row[2]})");
        }

        wrong.ShouldBeEmpty();
    }

    [ConformanceFact]
    public async Task Fragments_lead_into_what_is_shown_and_nowhere_else()
    {
        var rows = Layout("wpt-text-fragment.json").ToArray();
        rows.Length.ShouldBe(4);
        var parts = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(ConformanceFactAttribute.Folder!, "wpt-text-fragment.json")))!["document"]!.AsObject(); // the fact is skipped without a folder
        var wrong = new List<string>();
        await using var opened = await OpenedAsync("<!DOCTYPE html><meta charset=utf-8><body style='width:9000px'>" + string.Concat(parts.Select(part => Space + Part(part.Key, (string)part.Value!))) + Space);
        foreach (var row in rows)
        {
            await opened.GoAsync((string)row[0]!);
            var leads = await opened.Page.EvaluateAsync<string>("""
                () => scrollY === 0 && scrollX === 0 ? "top" : [...document.querySelectorAll("[id]")].find((part) => {
                  const at = part.getBoundingClientRect();
                  return at.top >= 0 && at.bottom <= innerHeight && at.left >= 0 && at.left < innerWidth;
                })?.id ?? "nothing"
                """);
            Note(leads == (string)row[1]!, wrong, $"{row[0]} ({row[2]}) leads to {leads}");
        }

        wrong.ShouldBeEmpty();
    }

    private static string Part(string id, string html) => id switch
    {
        "hidden" => $"<div id=hidden style='visibility:hidden'>{html}</div>",
        "display-none" => $"<div id=display-none style='display:none'>{html}</div>",
        "horizontal-scroll" => $"<div id=horizontal-scroll style='margin-inline-start:6000px;width:20rem'>{html}</div>",
        "shadow" => $"<div id=shadow><template shadowrootmode=open><p>{html}</p></template></div>",
        _ => $"<div id={id}>{html}</div>",
    };

    private static IEnumerable<JsonArray> Layout(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(ConformanceFactAttribute.Folder!, file)))!["cases"]!.AsArray().Select(row => row!.AsArray()).Where(row => row.Count == 4); // as above

    private static void Note(bool right, List<string> wrong, string what)
    {
        if (!right)
        {
            wrong.Add(what);
        }
    }

    private async Task<Opened> OpenedAsync(string html)
    {
        var page = await shared.OpenAsync("about:blank");
        await page.RouteAsync("http://layout.example/**", route => route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = html }));
        return new Opened(page);
    }

    private sealed record Opened(IPage Page) : IAsyncDisposable
    {
        /// <summary>Opens the page anew at a fragment as this application reads and writes it.</summary>
        public async Task GoAsync(string fragment)
        {
            await Page.GotoAsync("about:blank");
            await Page.GotoAsync(Address + TextDirective.ReadFragment(fragment).ShouldHaveSingleItem().ToFragment());
            await Page.WaitForTimeoutAsync(300);
        }

        public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
    }
}
