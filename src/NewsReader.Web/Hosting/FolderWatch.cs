namespace NewsReader.Web.Hosting;

/// <summary>Tells when something in a folder changed and it has been quiet since.</summary>
public sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly FileSystemWatcher _watcher;
    private readonly Timer _timer;
    private readonly Lock _lock = new();
    private long? _firstChange;

    private FolderWatch(string folder, Action changed)
    {
        _timer = new Timer(_ =>
        {
            lock (_lock)
            {
                _firstChange = null;
            }

            changed();
        });
        _watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += (_, _) => Note();
        _watcher.Created += (_, _) => Note();
        _watcher.Deleted += (_, _) => Note();
        _watcher.Renamed += (_, _) => Note();
        _watcher.Error += (_, _) => Note(); // more changes than it could hold
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Begins to watch; <c>null</c>, and a warning in the log, where the system cannot.</summary>
    public static FolderWatch? Start(string folder, Action changed, ILogger log)
    {
        try
        {
            return new FolderWatch(folder, changed);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            log.LogWarning("Changes in {Path} cannot be watched ({Reason}); it is compared now and then instead", folder, e.Message);
            return null;
        }
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _timer.Dispose();
    }

    /// <summary>Waits until it is quiet, but in a long burst not for ever.</summary>
    private void Note()
    {
        lock (_lock)
        {
            _firstChange ??= Environment.TickCount64;
            var left = Longest - TimeSpan.FromMilliseconds(Environment.TickCount64 - _firstChange.Value);
            _timer.Change(left < Quiet ? TimeSpan.FromTicks(Math.Max(0, left.Ticks)) : Quiet, Timeout.InfiniteTimeSpan);
        }
    }
}
