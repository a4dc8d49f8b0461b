namespace NewsReader.Web.Hosting;

/// <summary>Tells in which folders something changed, once it has been quiet since.</summary>
public sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly FileSystemWatcher _watcher;
    private readonly Timer _timer;
    private readonly Lock _lock = new();
    private HashSet<string> _folders = new(StringComparer.Ordinal);
    private long? _firstChange;

    private FolderWatch(string folder, Action<IReadOnlyCollection<string>> changed)
    {
        _timer = new Timer(_ =>
        {
            IReadOnlyCollection<string> folders;
            lock (_lock)
            {
                _firstChange = null;
                (folders, _folders) = (_folders, new HashSet<string>(StringComparer.Ordinal));
            }

            changed(folders);
        });
        _watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += (_, e) =>
        {
            // A folder changes when something in it does, which is told as well.
            if (!Directory.Exists(e.FullPath))
            {
                Note(e.Name);
            }
        };
        _watcher.Created += (_, e) => Note(e.Name);
        _watcher.Deleted += (_, e) => Note(e.Name);
        _watcher.Renamed += (_, e) => Note(e.Name, e.OldName);
        _watcher.Error += (_, _) => Note(""); // more changes than it could hold
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Begins to watch; what is told are folders relative to the watched one, each ending with a slash, the empty name for all of it; <c>null</c>, and a warning in the log, where the system cannot.</summary>
    public static FolderWatch? Start(string folder, Action<IReadOnlyCollection<string>> changed, ILogger log)
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
    private void Note(params ReadOnlySpan<string?> names)
    {
        lock (_lock)
        {
            foreach (var name in names)
            {
                var path = (name ?? "").Replace(Path.DirectorySeparatorChar, '/');
                _folders.Add(path[..(path.LastIndexOf('/') + 1)]);
            }

            _firstChange ??= Environment.TickCount64;
            var left = Longest - TimeSpan.FromMilliseconds(Environment.TickCount64 - _firstChange.Value);
            _timer.Change(left < Quiet ? TimeSpan.FromTicks(Math.Max(0, left.Ticks)) : Quiet, Timeout.InfiniteTimeSpan);
        }
    }
}
