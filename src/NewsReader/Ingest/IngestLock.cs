namespace NewsReader.Ingest;

/// <summary>Sees to it that one process at a time writes to a data folder; the system lets go of it when the process ends, however it ends.</summary>
public sealed class IngestLock : IDisposable
{
    private readonly FileStream _file;

    private IngestLock(FileStream file) => _file = file;

    /// <summary>Takes the turn, or <c>null</c> while another process has it.</summary>
    public static IngestLock? TryTake(string dataFolder)
    {
        try
        {
            return new IngestLock(new FileStream(Path.Combine(dataFolder, "ingest.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
