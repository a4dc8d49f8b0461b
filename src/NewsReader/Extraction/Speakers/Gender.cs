namespace NewsReader.Extraction.Speakers;

/// <summary>Grammatical gender a text gives a person.</summary>
internal enum Gender : byte
{
    Unknown,
    Masculine,
    Feminine,
}
