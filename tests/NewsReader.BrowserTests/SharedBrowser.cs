using Microsoft.Playwright;
using NewsReader.BrowserTests.Application;
using NewsReader.BrowserTests.Browsers;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace NewsReader.BrowserTests;

/// <summary>One application over the samples and one browser for all tests.</summary>
/// <param name="log">Where the test run's own messages go.</param>
public sealed class SharedBrowser(IMessageSink log) : IAsyncLifetime
{
    /// <summary>A busy machine is no fault of a page.</summary>
    private const int PatienceMs = 20_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private RunningApplication? _application;

    public string Address => _application?.Address ?? throw new InvalidOperationException("Not started.");

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(PatienceMs);
        (_browser, var origin) = await BrowserStarter.StartAsync(_playwright);
        log.OnMessage(new DiagnosticMessage($"The browser tests use {origin}, version {_browser.Version}."));
        _application = await RunningApplication.StartAsync(RepositoryFolders.Application, RepositoryFolders.Samples, "Production");
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_application is not null)
        {
            await _application.DisposeAsync();
        }
    }

    /// <summary>A fresh page in a context of its own: no cookie, no storage, no cache.</summary>
    /// <param name="path">Below the application's address, or an address of its own.</param>
    /// <param name="look">1280 pixels wide, light, with script, where nothing is said.</param>
    public async Task<IPage> OpenAsync(string path, PageLook? look = null)
    {
        look ??= new PageLook();
        var context = await _browser!.NewContextAsync(new() // started before any test runs
        {
            BaseURL = Address,
            JavaScriptEnabled = look.Script,
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = look.Language,
            TimezoneId = "UTC",
        });
        context.SetDefaultTimeout(PatienceMs);
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"], new() { Origin = Address });
        var page = await context.NewPageAsync();
        if (path != "about:blank")
        {
            await page.GotoAsync(path);
        }

        return page;
    }
}
