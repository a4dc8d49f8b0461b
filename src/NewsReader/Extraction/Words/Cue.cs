namespace NewsReader.Extraction.Words;

/// <summary>A verb that reports words, and how it takes them.</summary>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Uses">What can stand with it.</param>
internal sealed record Cue(string Lemma, CueUse Uses)
{
    public bool Takes(CueUse use) => (Uses & use) != 0;
}
