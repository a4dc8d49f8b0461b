namespace NewsReader.Ingest;

/// <summary>Files of the archive by state, and the articles made of them.</summary>
public sealed record FileCounts(int Waiting, int Indexed, int Unchanged, int Skipped, int Failed, int Removed, int Articles)
{
    public static FileCounts None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>Files that are in the folder.</summary>
    public int Files => Waiting + Indexed + Unchanged + Skipped + Failed;
}
