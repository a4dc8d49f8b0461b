using Microsoft.Playwright;

namespace NewsReader.BrowserTests.Browsers;

/// <summary>Starts the browser of the tests: an installed one, else the distribution's, else Playwright's own.</summary>
public static class BrowserStarter
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-gpu"];

    /// <summary>The browser and where it comes from, in words for the log.</summary>
    public static async Task<(IBrowser Browser, string Origin)> StartAsync(IPlaywright playwright)
    {
        var installed = InstalledBrowser.Find();
        if (installed is not null)
        {
            return (await LaunchAsync(playwright, installed), $"the installed browser {installed}");
        }

        if (BrowserInstaller.InstallDebianChromium() && InstalledBrowser.Find() is { } packaged)
        {
            return (await LaunchAsync(playwright, packaged), $"the distribution's Chromium, just installed: {packaged}");
        }

        if (!File.Exists(playwright.Chromium.ExecutablePath) && !BrowserInstaller.InstallPlaywrightChromium())
        {
            throw new InvalidOperationException("The browser tests need Chromium, Chrome or Edge. None is installed, and neither apt-get nor Playwright could install one.");
        }

        return (await LaunchAsync(playwright, null), $"Playwright's own Chromium {playwright.Chromium.ExecutablePath}");
    }

    private static Task<IBrowser> LaunchAsync(IPlaywright playwright, string? executable) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = Arguments, Headless = true });
}
