namespace NewsReader.Extraction;

/// <summary>How a report renders somebody's words.</summary>
public enum QuoteKind
{
    /// <summary>All of it stands between quotation marks.</summary>
    Direct,

    /// <summary>Reported speech with some words between quotation marks.</summary>
    Mixed,

    /// <summary>Reported speech without quotation marks.</summary>
    Indirect,
}
