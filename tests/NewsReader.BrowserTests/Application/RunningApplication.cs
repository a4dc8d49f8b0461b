using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsReader.BrowserTests.Application;

/// <summary>The real application in a process of its own, on a free port, with its data in a folder that goes with it.</summary>
public sealed partial class RunningApplication : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly string _data;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningApplication(Process process, string data)
    {
        _process = process;
        _data = data;
    }

    /// <summary>Without a slash at its end.</summary>
    public string Address => _address.Task.Result;

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts the application and waits until it answers.</summary>
    /// <param name="application">Path of <c>NewsReader.Web.dll</c>.</param>
    /// <param name="archive">The folder it serves.</param>
    /// <param name="environment"><c>Development</c> or <c>Production</c>.</param>
    public static async Task<RunningApplication> StartAsync(string application, string archive, string environment)
    {
        var data = Directory.CreateTempSubdirectory("newsreader-tests-").FullName;
        var start = new ProcessStartInfo("dotnet", [application, "--archive", archive, "--data", data, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(application) ?? "",
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["DOTNET_ENVIRONMENT"] = environment;
        var process = Process.Start(start) ?? throw new InvalidOperationException("The application did not start.");
        var running = new RunningApplication(process, data);
        process.OutputDataReceived += (_, line) => running.Read(line.Data);
        process.ErrorDataReceived += (_, line) => running.Read(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await running._address.Task.WaitAsync(Patience);
            await running.WaitUntilReadAsync();
        }
        catch (Exception e) when (e is TimeoutException or HttpRequestException)
        {
            var said = running.Output;
            await running.DisposeAsync();
            throw new InvalidOperationException($"The application did not come up. It said:\n{said}", e);
        }

        return running;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (Listening().Match(line) is { Success: true } match)
        {
            _address.TrySetResult(match.Value);
        }
    }

    /// <summary>Waits until the archive has been read once.</summary>
    private async Task WaitUntilReadAsync()
    {
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        var until = Stopwatch.StartNew();
        while (until.Elapsed < Patience)
        {
            if ((await client.GetStringAsync("/ingest")).Contains("data-finished=\"true\"", StringComparison.Ordinal))
            {
                return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        throw new TimeoutException("The archive was not read in time.");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9][0-9]*", RegexOptions.NonBacktracking)]
    private static partial Regex Listening();
}
