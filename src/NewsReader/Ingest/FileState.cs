namespace NewsReader.Ingest;

/// <summary>What became of a file.</summary>
public enum FileState
{
    /// <summary>New or changed, and to be read.</summary>
    Waiting,

    /// <summary>Its articles are in the index.</summary>
    Indexed,

    /// <summary>Its articles are in the index since an earlier run, which found it as it is now.</summary>
    Unchanged,

    /// <summary>Not for this application; the reason says why.</summary>
    Skipped,

    /// <summary>Reading went wrong; the reason says where.</summary>
    Failed,

    /// <summary>No longer in the folder, its articles still in the index.</summary>
    Vanished,

    /// <summary>No longer in the folder nor in the index.</summary>
    Removed,
}
