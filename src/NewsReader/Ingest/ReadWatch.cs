namespace NewsReader.Ingest;

/// <summary>Tells for how long the reading of a file has not got on.</summary>
internal sealed class ReadWatch
{
    private readonly TimeProvider _time;
    private long _last;
    private volatile bool _isOver;

    public ReadWatch(TimeProvider time)
    {
        _time = time;
        GotOn();
    }

    /// <summary>Since something last came; nothing once all has come.</summary>
    public TimeSpan Silence => _isOver ? TimeSpan.Zero : _time.GetElapsedTime(Volatile.Read(ref _last));

    /// <summary>Notes that something came.</summary>
    public void GotOn() => Volatile.Write(ref _last, _time.GetTimestamp());

    /// <summary>Notes that all has come: what is made of it takes the time it takes.</summary>
    public void End() => _isOver = true;
}
