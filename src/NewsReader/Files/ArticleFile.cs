namespace NewsReader.Files;

/// <summary>A file of the archive folder as a listing shows it.</summary>
/// <param name="Path">Relative to the folder, with forward slashes.</param>
/// <param name="Length">Bytes.</param>
/// <param name="ModifiedAt">Last write time, UTC.</param>
public sealed record ArticleFile(string Path, long Length, DateTimeOffset ModifiedAt)
{
    /// <summary>Size and write time of the sidecar beside it, as one comparable word; empty where there is none.</summary>
    public string SidecarStamp { get; init; } = "";

    /// <summary>Why it will not be opened, where the listing already shows it; <c>null</c> where nothing speaks against it.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Whether this is a folder that could not be listed; its path then ends with a slash.</summary>
    public bool IsUnreadableFolder => Path.EndsWith('/');
}
