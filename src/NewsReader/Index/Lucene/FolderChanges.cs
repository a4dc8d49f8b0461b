namespace NewsReader.Index.Lucene;

/// <summary>Tells cheaply that a folder cannot have changed since it was last asked about: every commit adds a file to it.</summary>
/// <remarks>Not safe for several threads.</remarks>
internal sealed class FolderChanges(string folder, TimeProvider time)
{
    /// <summary>A folder's time is coarse: two changes close together may share it, so a young one proves nothing.</summary>
    private static readonly TimeSpan Young = TimeSpan.FromSeconds(2);

    private DateTime _seen;

    public bool MayHaveHappened()
    {
        var written = Directory.GetLastWriteTimeUtc(folder);
        if (written == _seen && time.GetUtcNow().UtcDateTime - written > Young)
        {
            return false;
        }

        _seen = written;
        return true;
    }
}
