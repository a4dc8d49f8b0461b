namespace NewsReader.Extraction.Quotes;

/// <summary>A noun phrase in a sentence: units <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
/// <param name="First">First unit of the words that name.</param>
/// <param name="End">Behind the last of them.</param>
/// <param name="Begin">First unit of all that belongs to the phrase, a description in front of the name included.</param>
internal readonly record struct NounPhrase(int First, int End, int Begin)
{
    public NounPhrase(int first, int end)
        : this(first, end, first)
    {
    }

    public int Length => End - First;
}
