namespace NewsReader.Files;

/// <summary>What a file's content is, whatever its name says.</summary>
public enum FileFormat
{
    /// <summary>Nothing that could be told, for example an empty file.</summary>
    Unknown,

    /// <summary>Not text: pictures, programs, office documents.</summary>
    Binary,
    PlainText,
    Html,
    Markdown,
    Pdf,
    Gzip,
    Zip,

    /// <summary>Web archive; the extracted texts (WET) are the same container.</summary>
    Warc,
    Nitf,
    NewsMl,
    Ninjs,

    /// <summary>RSS 2.0, RSS 1.0 or Atom.</summary>
    Feed,
    Email,

    /// <summary>XML that is no news format.</summary>
    Xml,

    /// <summary>JSON that is no news format.</summary>
    Json,
}
