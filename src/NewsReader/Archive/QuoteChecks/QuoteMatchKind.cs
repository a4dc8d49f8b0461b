namespace NewsReader.Archive.QuoteChecks;

/// <summary>How pasted words stand to a reported wording.</summary>
public enum QuoteMatchKind
{
    /// <summary>The same words in the same order, up to typography and case.</summary>
    Same,

    /// <summary>Words are left out where an ellipsis says so, or put in between brackets; nothing else differs.</summary>
    Marked,

    /// <summary>Words are changed, left out or added.</summary>
    Altered,
}
