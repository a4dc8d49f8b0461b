namespace NewsReader.Ingest;

/// <summary>How far the ingest is, for pages and the command line: read from any thread, told when it changes.</summary>
public sealed class IngestProgress(TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private readonly Queue<(long At, int Done)> _recent = new();
    private IngestSnapshot _snapshot = new();
    private long? _told;

    /// <summary>Raised after a change, on the thread that made it, at most five times a second within a phase.</summary>
    public event Action? Changed;

    public IngestSnapshot Snapshot
    {
        get
        {
            lock (_lock)
            {
                return _snapshot;
            }
        }
    }

    internal void Begin() => Set(s => new IngestSnapshot { Phase = IngestPhase.Listing, IsPaused = s.IsPaused, StartedAt = time.GetUtcNow(), Counts = s.Counts, Texts = s.Texts }, atOnce: true);

    internal void Enter(IngestPhase phase, int total, FileCounts counts) => Set(
        s =>
        {
            _recent.Clear();
            return s with { Phase = phase, Total = total, Done = 0, Counts = counts, FilesPerSecond = 0, Remaining = null };
        },
        atOnce: true);

    /// <summary>Shows that the work is held.</summary>
    public void Pause() => Set(s => s with { IsPaused = true, FilesPerSecond = 0, Remaining = null }, atOnce: true);

    /// <summary>Shows that the work goes on.</summary>
    public void Resume() => Set(
        s =>
        {
            _recent.Clear();
            return s with { IsPaused = false };
        },
        atOnce: true);

    /// <summary>Shows that the work ended with a fault.</summary>
    public void Stop(string message) => Set(
        s => s with { Phase = IngestPhase.Stopped, FinishedAt = time.GetUtcNow(), FilesPerSecond = 0, Remaining = null, Message = message },
        atOnce: true);

    internal void Advance(int files, string lastFile, FileCounts counts) => Set(s =>
    {
        var done = s.Done + files;
        var rate = RateAt(done);
        return s with
        {
            Done = done,
            Total = Math.Max(s.Total, done),
            CurrentFile = lastFile,
            Counts = counts,
            FilesPerSecond = rate,
            Remaining = rate > 0 ? TimeSpan.FromSeconds(Math.Max(0, s.Total - done) / rate) : null,
        };
    });

    internal void Finish(FileCounts counts, int texts, string message = "") => Set(
        s => s with { Phase = IngestPhase.Idle, FinishedAt = time.GetUtcNow(), Counts = counts, Texts = texts, FilesPerSecond = 0, Remaining = null, Message = message },
        atOnce: true);

    private double RateAt(int done)
    {
        var now = time.GetTimestamp();
        _recent.Enqueue((now, done));
        while (_recent.Count > 2 && time.GetElapsedTime(_recent.Peek().At, now) > Window)
        {
            _recent.Dequeue();
        }

        var (at, before) = _recent.Peek();
        var seconds = time.GetElapsedTime(at, now).TotalSeconds;
        return seconds > 0 ? (done - before) / seconds : 0;
    }

    private void Set(Func<IngestSnapshot, IngestSnapshot> change, bool atOnce = false)
    {
        lock (_lock)
        {
            _snapshot = change(_snapshot);
            var now = time.GetTimestamp();
            if (!atOnce && _told is { } told && time.GetElapsedTime(told, now) < Quiet)
            {
                return;
            }

            _told = now;
        }

        Changed?.Invoke();
    }
}
