using NewsReader.Files;
using NewsReader.Ingest;

namespace NewsReader.Web.Hosting;

/// <summary>Keeps the index in step with the folder while the application serves: at the start, after changes, and now and then.</summary>
public sealed class IngestWorker(
    Ingestor ingestor, IngestLedger ledger, ArticleFolder folder, ArchiveFolders folders, IngestProgress progress, IngestOptions options, TimeProvider time, ILogger<IngestWorker> log)
    : BackgroundService
{
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan WhileAnotherWorks = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _wanted = new(0, 1);
    private readonly Lock _lock = new();

    /// <summary>Folders in which something changed since the last run; <c>null</c> where all is to be compared.</summary>
    private HashSet<string>? _changed;

    /// <summary>When all was compared last.</summary>
    private long? _comparedAt;

    public bool IsPaused => ingestor.Gate.IsPaused;

    /// <summary>Compares the whole folder again now.</summary>
    public void ScanNow()
    {
        lock (_lock)
        {
            _changed = null;
        }

        Wake();
    }

    private void Look(IReadOnlyCollection<string> folders)
    {
        lock (_lock)
        {
            _changed?.UnionWith(folders);
        }

        Wake();
    }

    private void Wake()
    {
        try
        {
            _wanted.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is already wanted.
        }
    }

    public void Pause()
    {
        ingestor.Gate.Pause();
        progress.Pause();
        log.LogInformation("Ingest paused");
    }

    public void Resume()
    {
        ingestor.Gate.Resume();
        progress.Resume();
        log.LogInformation("Ingest resumed");
    }

    /// <summary>Reads the files that failed once more, and returns how many they are.</summary>
    public int RetryFailed()
    {
        var count = ledger.RetryFailed();
        ScanNow();
        return count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // serving does not wait for the first scan
        using var watch = options.Watch ? FolderWatch.Start(folder.Root, Look, log) : null;
        while (!stoppingToken.IsCancellationRequested)
        {
            await WaitAsync(await TickAsync(stoppingToken), stoppingToken);
        }
    }

    /// <summary>One run; whatever goes wrong is said and tried again.</summary>
    /// <returns>The time to the next one if nothing happens before.</returns>
    private async Task<TimeSpan> TickAsync(CancellationToken cancellation)
    {
        try
        {
            using var turn = IngestLock.TryTake(folders.Data);
            if (turn is null)
            {
                progress.Stop("Another process is reading this archive into the index.");
                return WhileAnotherWorks;
            }

            var report = await ingestor.RunAsync(TakeChanged(), cancellation);
            log.LogInformation(
                "Read {Count} files in {ElapsedMs} ms: {Indexed} indexed, {Unchanged} unchanged, {Skipped} skipped, {Failed} failed, {Removed} removed, {Articles} articles",
                report.Read, (long)report.Elapsed.TotalMilliseconds, report.Counts.Indexed, report.Counts.Unchanged, report.Counts.Skipped, report.Counts.Failed, report.Counts.Removed, report.Counts.Articles);
            return report.BeingWritten > 0 ? options.Settle : options.Rescan;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return TimeSpan.Zero;
        }
        catch (Exception e)
        {
            log.LogError(e, "The archive {Path} could not be read; trying again", folders.Archive);
            lock (_lock)
            {
                _changed = null;
            }

            progress.Stop(e.Message);
            return AfterFault;
        }
    }

    /// <summary>The folders to compare now; <c>null</c> for all, also when that was not done for so long that changes may have gone untold.</summary>
    private HashSet<string>? TakeChanged()
    {
        lock (_lock)
        {
            var changed = _comparedAt is { } at && time.GetElapsedTime(at) < options.Rescan ? _changed : null;
            _comparedAt = changed is null ? time.GetTimestamp() : _comparedAt;
            _changed = new HashSet<string>(StringComparer.Ordinal);
            return changed;
        }
    }

    private async Task WaitAsync(TimeSpan atMost, CancellationToken cancellation)
    {
        try
        {
            await _wanted.WaitAsync(atMost, cancellation);
        }
        catch (OperationCanceledException)
        {
            // Stopping.
        }
    }
}
