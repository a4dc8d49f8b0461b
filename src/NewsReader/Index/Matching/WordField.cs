namespace NewsReader.Index.Matching;

/// <summary>The lists of words an engine keeps. Folded words stand at their places; a stem that differs from its word stands at the word's place.</summary>
/// <remarks>How often a word stands at one place is its weight, as in BM25F: a headline's word four times, a reported word twice.</remarks>
internal enum WordField
{
    /// <summary>Of an article: headline and body, far apart.</summary>
    Text,

    /// <summary>Of an article: the words of quotes broken by their verb and speaker, joined.</summary>
    Broken,

    /// <summary>Of a quote: the reported words.</summary>
    Said,

    /// <summary>Of a quote: the speaker's name.</summary>
    Speaker,
}
