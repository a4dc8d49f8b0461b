namespace NewsReader.Tests.Ingest;

/// <summary>A file on a slow network: it comes in small pieces, and before each of them time passes.</summary>
internal sealed class DrippingStream(byte[] bytes, MovedTime time, TimeSpan passing) : MemoryStream(bytes)
{
    private const int Piece = 40;

    public override int Read(byte[] buffer, int offset, int count)
    {
        time.Pass(passing);
        return base.Read(buffer, offset, Math.Min(count, Piece));
    }
}
