using System.Collections.Immutable;

namespace NewsReader.Ingest;

/// <summary>What the ledger knows of one file.</summary>
public sealed record FileRecord
{
    /// <summary>After so many <see cref="Attempts"/> it is not read again until a person asks for it.</summary>
    public const int MostAttempts = 3;

    /// <summary>Relative to the archive folder, with forward slashes.</summary>
    public required string Path { get; init; }

    public required FileState State { get; init; }

    /// <summary>Why it was skipped, failed or removed, or what was odd; empty where there is nothing to say.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Bytes.</summary>
    public long Length { get; init; }

    public DateTimeOffset ModifiedAt { get; init; }

    /// <summary>Size and write time of its sidecar; empty where it has none.</summary>
    public string SidecarStamp { get; init; } = "";

    /// <summary>When it was last read; <c>null</c> before.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of its bytes when it was last read; empty before.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Times a process died while it read the file, perhaps because of it.</summary>
    public int Attempts { get; init; }

    /// <summary>Ids of its articles in the file's order; of a removed file those it had.</summary>
    public ImmutableArray<string> Articles { get; init; } = [];
}
