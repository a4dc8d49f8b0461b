namespace NewsReader.BrowserTests.Browsers;

/// <summary>Finds a browser of the Chromium family on this machine.</summary>
public static class InstalledBrowser
{
    private static readonly string[] Commands =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"Google\Chrome\Application\chrome.exe",
        @"Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The executable; <c>null</c> where there is none.</summary>
    public static string? Find()
    {
        var inPath = from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                     from command in Commands
                     select Path.Combine(folder, command);
        var programs = new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }
            .Select(Environment.GetFolderPath).Where(folder => folder.Length > 0);
        var elsewhere = Places.SelectMany(place => place.StartsWith('/') ? [place] : programs.Select(folder => Path.Combine(folder, place)));
        return inPath.Concat(elsewhere).FirstOrDefault(File.Exists);
    }
}
