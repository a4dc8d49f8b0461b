namespace NewsReader.Extraction.Words;

/// <summary>The form of a reporting verb.</summary>
[Flags]
internal enum CueForm : byte
{
    None = 0,
    Base = 1,
    ThirdPerson = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
}
