namespace NewsReader.Ingest;

/// <summary>What the ingest is doing.</summary>
public enum IngestPhase
{
    /// <summary>Up to date and watching.</summary>
    Idle,

    /// <summary>Comparing the folder with the ledger.</summary>
    Listing,

    /// <summary>Reading files and writing their articles to the index.</summary>
    Reading,

    /// <summary>Taking articles of vanished files out of the index.</summary>
    Removing,

    /// <summary>Rewriting articles whose speakers' names became others through what was read.</summary>
    Joining,

    /// <summary>Stopped by a fault; the message says which.</summary>
    Stopped,
}
