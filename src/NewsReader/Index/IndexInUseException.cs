namespace NewsReader.Index;

/// <summary>Another process is writing the index; the message says which index and what to do.</summary>
public sealed class IndexInUseException(string folder, Exception? inner)
    : IOException($"The index in {folder} is being written by another process. Stop that process, or give this one its own index folder.", inner)
{
    public string Folder { get; } = folder;
}
