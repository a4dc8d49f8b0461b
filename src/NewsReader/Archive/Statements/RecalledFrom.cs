namespace NewsReader.Archive.Statements;

/// <summary>When a quote was said, beside the occasion its article reports.</summary>
public enum RecalledFrom
{
    /// <summary>Then, for all the article says.</summary>
    Nothing,

    /// <summary>Before something else in the article ("had said"): that may be the same occasion.</summary>
    Before,

    /// <summary>On another day or at another place ("last May").</summary>
    EarlierOccasion,
}
