using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsReader.BrowserTests.Application;

/// <summary>The real application in a process of its own, on a free port, with its data in a folder that goes with it.</summary>
public sealed partial class RunningApplication : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly string _application;
    private readonly string[] _options;
    private readonly string _environment;
    private readonly string _data = Directory.CreateTempSubdirectory("newsreader-tests-").FullName;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _process;

    private RunningApplication(string application, string[] options, string environment) =>
        (_application, _options, _environment) = (application, options, environment);

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

    /// <summary>Starts the application and waits until it has read the archive.</summary>
    /// <param name="application">Path of <c>NewsReader.Web.dll</c>.</param>
    /// <param name="archive">The folder it serves.</param>
    /// <param name="environment"><c>Development</c> or <c>Production</c>.</param>
    public static async Task<RunningApplication> StartAsync(string application, string archive, string environment)
    {
        var running = await ListenAsync(application, archive, environment);
        await running.ComeUpAsync(running.WaitUntilReadAsync);
        return running;
    }

    /// <summary>Starts the application and waits only until it answers.</summary>
    public static async Task<RunningApplication> ListenAsync(string application, string archive, string environment, params string[] options)
    {
        var running = new RunningApplication(application, ["--archive", archive, .. options], environment);
        running.Launch("http://127.0.0.1:0");
        await running.ComeUpAsync(() => running._address.Task.WaitAsync(Patience));
        return running;
    }

    /// <summary>Ends the process as a crash would.</summary>
    public async Task StopAsync()
    {
        if (_process is { HasExited: false } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        _process?.Dispose();
        _process = null;
    }

    /// <summary>Starts it once more at the same address, with the same data.</summary>
    public async Task StartAgainAsync()
    {
        Launch(Address);
        await ComeUpAsync(WaitUntilReadAsync);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_data, recursive: true);
    }

    private void Launch(string address)
    {
        var start = new ProcessStartInfo("dotnet", [_application, "--data", _data, "--urls", address, .. _options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(_application) ?? "",
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = _environment;
        start.Environment["DOTNET_ENVIRONMENT"] = _environment;
        _process = Process.Start(start) ?? throw new InvalidOperationException("The application did not start.");
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private async Task ComeUpAsync(Func<Task> wait)
    {
        try
        {
            await wait();
        }
        catch (Exception e) when (e is TimeoutException or HttpRequestException)
        {
            var said = Output;
            await DisposeAsync();
            throw new InvalidOperationException($"The application did not come up. It said:\n{said}", e);
        }
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
            if (await HasReadAsync(client))
            {
                return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        throw new TimeoutException("The archive was not read in time.");
    }

    private static async Task<bool> HasReadAsync(HttpClient client)
    {
        try
        {
            return (await client.GetStringAsync("/ingest")).Contains("data-finished=\"true\"", StringComparison.Ordinal);
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConnectionError)
        {
            return false; // it does not listen yet
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9][0-9]*", RegexOptions.NonBacktracking)]
    private static partial Regex Listening();
}
