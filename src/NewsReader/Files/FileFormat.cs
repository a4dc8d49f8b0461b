namespace NewsReader.Files;

/// <summary>What a file's content is, whatever its name says.</summary>
public enum FileFormat
{
    Unknown,
    Binary,
    PlainText,
    Html,
    Markdown,
}
