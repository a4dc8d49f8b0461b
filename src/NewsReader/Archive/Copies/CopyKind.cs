namespace NewsReader.Archive.Copies;

/// <summary>How an article stands to the first appearance of its text.</summary>
public enum CopyKind
{
    /// <summary>It is the first appearance.</summary>
    First,

    /// <summary>The same words.</summary>
    Exact,

    /// <summary>Nearly the same words, or a cut or lengthened version.</summary>
    Near,
}
