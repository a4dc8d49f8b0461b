namespace NewsReader.Extraction.Quotes;

/// <summary>A noun phrase in a sentence: units <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct NounPhrase(int First, int End)
{
    public int Length => End - First;
}
