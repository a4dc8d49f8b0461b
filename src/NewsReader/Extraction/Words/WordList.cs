namespace NewsReader.Extraction.Words;

/// <summary>Collects a language's words and their classes.</summary>
internal sealed class WordList
{
    public Dictionary<string, Word> Words { get; } = new(StringComparer.Ordinal);

    public void Add(WordClass classes, string words)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Words[word] = Words.TryGetValue(word, out var known) ? known.With(classes) : new Word(word, classes, null, CueForm.None);
        }
    }
}
