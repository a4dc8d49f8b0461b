namespace NewsReader.Index;

/// <summary>Sees to it that one process at a time writes an index; the system lets go of it when the process ends, however it ends.</summary>
/// <remarks>Not safe for several threads. Lucene.Net's own lock keeps two writers of one process apart, but where files are locked by
/// advice (Linux, macOS) it opens its file for sharing, and two processes would both have it.</remarks>
/// <param name="folder">Of the index.</param>
internal sealed class WriterLock(string folder) : IDisposable
{
    private FileStream? _file;

    /// <summary>Takes it, where it is not taken yet.</summary>
    /// <exception cref="IndexInUseException">Another process has it.</exception>
    public void Take()
    {
        try
        {
            _file ??= new FileStream(Path.Combine(folder, "writer.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new IndexInUseException(folder, e);
        }
    }

    /// <summary>Lets go of it.</summary>
    public void Dispose()
    {
        _file?.Dispose();
        _file = null;
    }
}
