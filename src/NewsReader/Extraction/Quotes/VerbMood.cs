namespace NewsReader.Extraction.Quotes;

/// <summary>How a reporting verb stands in its sentence.</summary>
internal enum VerbMood
{
    /// <summary>With a subject of its own: said, has said, would say.</summary>
    Finite,

    /// <summary>saying, adding: the subject is that of the main clause.</summary>
    Gerund,

    /// <summary>to say: likewise.</summary>
    Infinitive,

    /// <summary>was told, is quoted: the subject is not who speaks.</summary>
    Passive,
}
