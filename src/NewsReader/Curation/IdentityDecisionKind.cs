namespace NewsReader.Curation;

/// <summary>What a person decides about a speaker.</summary>
public enum IdentityDecisionKind
{
    /// <summary>Two speakers are one.</summary>
    Merge,

    /// <summary>A name that was joined to a speaker is somebody else.</summary>
    Split,

    /// <summary>A speaker is shown by another name.</summary>
    Rename,
}
