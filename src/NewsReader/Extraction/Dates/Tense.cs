namespace NewsReader.Extraction.Dates;

/// <summary>Whether the words around a date speak of what was or of what is to come.</summary>
internal enum Tense : byte
{
    Unknown,
    Past,
    Future,
}
