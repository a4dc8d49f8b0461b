namespace NewsReader.Extraction.Events;

/// <summary>How an occasion's mention is tied to words that were said.</summary>
internal enum EventTie : byte
{
    /// <summary>It is only spoken of.</summary>
    None,

    /// <summary>The first sentences name it with its day, without saying that anything was said there.</summary>
    Named,

    /// <summary>The report opens with it: "held talks in Oslo".</summary>
    Reported,

    /// <summary>It says where words of its sentence were said: "told a rally", "In an interview, she said".</summary>
    Spoken,
}
