namespace NewsReader.Index.Matching;

/// <summary>What is read of a term's documents: each step costs more than the one before.</summary>
internal enum TermDetail
{
    /// <summary>Which they are; frequencies are not to be asked for.</summary>
    Documents,

    /// <summary>And how often the term stands in each.</summary>
    Frequencies,

    /// <summary>And where.</summary>
    Places,
}
