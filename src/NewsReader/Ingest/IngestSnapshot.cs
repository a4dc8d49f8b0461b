namespace NewsReader.Ingest;

/// <summary>The ingest at one moment.</summary>
public sealed record IngestSnapshot
{
    public IngestPhase Phase { get; init; } = IngestPhase.Idle;

    /// <summary>Whether a person holds it.</summary>
    public bool IsPaused { get; init; }

    /// <summary>Files to be read in this run.</summary>
    public int Total { get; init; }

    /// <summary>Files of <see cref="Total"/> that were read.</summary>
    public int Done { get; init; }

    /// <summary>The last file read; empty before the first.</summary>
    public string CurrentFile { get; init; } = "";

    /// <summary>Files read a second over the last seconds; 0 while nothing is read.</summary>
    public double FilesPerSecond { get; init; }

    /// <summary>Time left at that rate; <c>null</c> while it cannot be told.</summary>
    public TimeSpan? Remaining { get; init; }

    public FileCounts Counts { get; init; } = FileCounts.None;

    /// <summary>Different texts among the articles, copies counted once; <c>null</c> until a run has ended.</summary>
    public int? Texts { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>What a person should know, for example that the folder cannot be reached; empty where all is well.</summary>
    public string Message { get; init; } = "";

    /// <summary>0 to 1.</summary>
    public double Fraction => Total == 0 ? 1 : (double)Done / Total;
}
