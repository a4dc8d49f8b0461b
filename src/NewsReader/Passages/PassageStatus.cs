namespace NewsReader.Passages;

/// <summary>What became of the words a link was made for.</summary>
public enum PassageStatus
{
    /// <summary>The same words where they were.</summary>
    Exact,

    /// <summary>The same words, elsewhere in the article.</summary>
    Moved,

    /// <summary>Nearly the same words; nothing that matters changed.</summary>
    Corrected,

    /// <summary>A number, a name or the wording changed.</summary>
    Changed,

    /// <summary>Several places fit equally well.</summary>
    Ambiguous,

    /// <summary>Words alike, but nothing around them agrees.</summary>
    Possible,

    /// <summary>The words are no longer in the article.</summary>
    Gone,

    /// <summary>The article is no longer in the archive.</summary>
    Withdrawn,
}
