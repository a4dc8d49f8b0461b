namespace NewsReader.Files;

/// <summary>A file of the archive folder as a listing shows it.</summary>
/// <param name="Path">Relative to the folder, with forward slashes.</param>
/// <param name="Length">Bytes.</param>
/// <param name="ModifiedAt">Last write time, UTC.</param>
public sealed record ArticleFile(string Path, long Length, DateTimeOffset ModifiedAt);
