using System.Diagnostics;

namespace NewsReader.BrowserTests.Browsers;

/// <summary>Puts a browser on a machine that has none.</summary>
public static class BrowserInstaller
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Installs the distribution's Chromium where this process may; says whether it did.</summary>
    public static bool InstallDebianChromium() =>
        OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get")
        && Run("/usr/bin/apt-get", "update") && Run("/usr/bin/apt-get", "install", "-y", "--no-install-recommends", "chromium");

    /// <summary>Downloads the browser that Playwright was built for; says whether it did.</summary>
    public static bool InstallPlaywrightChromium() => Microsoft.Playwright.Program.Main(["install", "--with-deps", "chromium"]) == 0
        || Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0;

    private static bool Run(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start);
        if (process is null)
        {
            return false;
        }

        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process.WaitForExit(Patience) && process.ExitCode == 0;
    }
}
