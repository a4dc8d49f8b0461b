namespace NewsReader.Archive.Conflicts;

/// <summary>What two articles contradict each other about.</summary>
public enum ConflictKind
{
    Speaker,
    Venue,
    Date,
}
