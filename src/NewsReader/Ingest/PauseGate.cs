namespace NewsReader.Ingest;

/// <summary>Lets work through, or holds it while a person has paused it.</summary>
public sealed class PauseGate
{
    private readonly Lock _lock = new();
    private TaskCompletionSource? _opened;

    public bool IsPaused
    {
        get
        {
            lock (_lock)
            {
                return _opened is not null;
            }
        }
    }

    public void Pause()
    {
        lock (_lock)
        {
            _opened ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    public void Resume()
    {
        lock (_lock)
        {
            _opened?.SetResult();
            _opened = null;
        }
    }

    /// <summary>Completes when the gate is open.</summary>
    public Task WaitAsync(CancellationToken cancellation)
    {
        lock (_lock)
        {
            return _opened is null ? Task.CompletedTask : _opened.Task.WaitAsync(cancellation);
        }
    }
}
