namespace NewsReader.Archive.Statements;

/// <summary>How words fared between two wordings.</summary>
public enum WordRunKind
{
    /// <summary>Both have them, up to typography, case and inflection.</summary>
    Kept,

    /// <summary>The second has other words in their place.</summary>
    Changed,

    /// <summary>Only the first has them.</summary>
    LeftOut,

    /// <summary>Only the second has them.</summary>
    Added,
}
