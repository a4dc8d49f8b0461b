namespace NewsReader.Extraction.Words;

/// <summary>What a word's last letters tell where the lexicon does not know it.</summary>
internal enum WordEnding : byte
{
    Other,
    Ing,

    /// <summary>Of a past: "-ed", Russian "-лась".</summary>
    Ed,
    Ly,
    S,
}
