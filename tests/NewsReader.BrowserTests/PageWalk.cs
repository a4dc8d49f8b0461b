using Microsoft.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>Goes to a page as a person would: to an address, and on by clicks.</summary>
public static class PageWalk
{
    /// <param name="browser">The browser.</param>
    /// <param name="path">Where it begins.</param>
    /// <param name="clicks">Selectors, parted by bars; the first element of each is clicked.</param>
    /// <param name="look">How it is looked at.</param>
    public static async Task<IPage> OpenAsync(SharedBrowser browser, string path, string clicks, PageLook look)
    {
        var page = await browser.OpenAsync(path, look);
        await FollowAsync(page, clicks);
        return page;
    }

    /// <summary>Follows links by their address, so that a page is there when the next step begins; presses everything else.</summary>
    public static async Task FollowAsync(IPage page, string clicks)
    {
        foreach (var selector in clicks.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var element = page.Locator(selector).First;
            if (await element.GetAttributeAsync("data-values-dialog") is null && await element.GetAttributeAsync("href") is { } address)
            {
                await page.GotoAsync(address);
            }
            else
            {
                await element.ClickAsync();
            }
        }
    }
}
