namespace NewsReader.Tests.Ingest;

/// <summary>A file on a network that no longer answers: while it is read, time passes and nothing comes.</summary>
internal sealed class HangingStream(ManualResetEventSlim answered, MovedTime time, TimeSpan passing) : MemoryStream
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        time.Pass(passing);
        answered.Wait(TimeSpan.FromSeconds(60));
        return 0;
    }
}
