namespace NewsReader.Extraction.Words;

/// <summary>What a word's last letters tell where the lexicon does not know it.</summary>
internal enum WordEnding : byte
{
    Other,
    Ing,
    Ed,
    Ly,
    S,
}
