using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsReader.BrowserTests;

/// <summary>Checks a page as it stands by the rules of WCAG 2.2 AA that a program can check.</summary>
public static class Accessibility
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>What may differ from light to dark.</summary>
    private static readonly AxeRunOptions Contrast = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };

    /// <summary>Both in light and in dark; the page is left in dark.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">What a failure calls it.</param>
    public static async Task CheckAsync(IPage page, string name)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await ShouldPassAsync(page, Rules, $"{name}, light");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await ShouldPassAsync(page, Contrast, $"{name}, dark");
    }

    private static async Task ShouldPassAsync(IPage page, AxeRunOptions rules, string where)
    {
        var result = await page.RunAxe(rules);
        var broken = result.Violations.Select(v => $"{v.Id}: {v.Help}\n  {string.Join("\n  ", v.Nodes.Take(5).Select(n => n.Html))}");
        string.Join('\n', broken).ShouldBeEmpty(where);
    }
}
