namespace NewsReader.Tests.Files;

/// <summary>A folder of a test's own, gone when the test ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("newsreader-").FullName;

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file, as if it had been there for an hour.</summary>
    public string Write(string relative, string text, string? sidecar = null)
    {
        if (sidecar is not null)
        {
            Write(NewsReader.Files.ArticleFolder.SidecarOf(relative), sidecar);
        }

        return Write(relative, System.Text.Encoding.UTF8.GetBytes(text));
    }

    public string Write(string relative, byte[] bytes)
    {
        var full = this[relative];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full) ?? Path);
        File.WriteAllBytes(full, bytes);
        File.SetLastWriteTimeUtc(full, DateTime.UtcNow.AddHours(-1));
        return full;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
