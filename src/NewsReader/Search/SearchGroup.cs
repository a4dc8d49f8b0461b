namespace NewsReader.Search;

/// <summary>How articles or quotes are gathered where results are shown.</summary>
public enum SearchGroup
{
    /// <summary>One after the other.</summary>
    None,
    Speaker,
    Event,

    /// <summary>The same text, or the same words, once with all the places it appeared in.</summary>
    Copies,
}
