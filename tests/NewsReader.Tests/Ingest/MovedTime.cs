namespace NewsReader.Tests.Ingest;

/// <summary>The system's time, and as much more as a test lets pass.</summary>
internal sealed class MovedTime : TimeProvider
{
    private long _passed;

    public void Pass(TimeSpan time) => Interlocked.Add(ref _passed, (long)(time.TotalSeconds * TimestampFrequency));

    public override long GetTimestamp() => System.GetTimestamp() + Interlocked.Read(ref _passed);
}
