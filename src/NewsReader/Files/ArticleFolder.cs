using System.IO.Enumeration;

namespace NewsReader.Files;

/// <summary>A folder of articles: lists its files in a fixed order and reads them; nothing outside it is ever opened, nothing in it written.</summary>
public sealed class ArticleFolder
{
    public const string SidecarSuffix = ".meta.yaml";

    /// <summary>The file at the top of the folder in which its owner says who is who; it is no article.</summary>
    public const string Authority = "authority.yaml";

    private const int MaxSidecarBytes = 1 << 20;
    private const int ReadTogether = 1 << 20;

    private static readonly EnumerationOptions EveryEntry = new() { AttributesToSkip = 0, IgnoreInaccessible = false, ReturnSpecialDirectories = false };

    private readonly long _maxFileBytes;
    private readonly string _inside;
    private readonly Func<string, Stream> _open;

    /// <param name="root">An existing folder.</param>
    /// <param name="maxFileBytes">Larger files are refused.</param>
    /// <param name="open">Opens a file by its absolute path; by default from the disk.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public ArticleFolder(string root, long maxFileBytes = 32L << 20, Func<string, Stream>? open = null)
    {
        _open = open ?? Open;
        Root = RealPath.Of(root) ?? throw new DirectoryNotFoundException($"The links that lead to {root} run in a circle.");
        if (!Directory.Exists(Root))
        {
            throw new DirectoryNotFoundException($"There is no folder {root}.");
        }

        _maxFileBytes = maxFileBytes;
        _inside = Path.EndsInDirectorySeparator(Root) ? Root : Root + Path.DirectorySeparatorChar;
    }

    /// <summary>Absolute, links followed.</summary>
    public string Root { get; }

    /// <summary>Every file that may be an article, ordered by <see cref="PathOrder"/>; hidden files and sidecars are left out.</summary>
    /// <remarks>Folders behind links, links out of the folder and folders that may not be listed are given with their refusal.</remarks>
    /// <exception cref="IOException">The folder itself cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder itself may not be listed.</exception>
    /// <param name="below">Only files below this folder, which ends with a slash; empty for all.</param>
    public IEnumerable<ArticleFile> List(string below = "")
    {
        var ahead = new Stack<Entry>();
        Push(ahead, Entries(below), below);
        while (ahead.TryPop(out var entry))
        {
            if (!entry.IsFolder || entry.IsLink)
            {
                yield return ToFile(entry);
            }
            else if (TryEntries(entry.Name, out var entries) is { } refusal)
            {
                yield return new ArticleFile(entry.Name, 0, entry.ModifiedAt) { Refusal = refusal };
            }
            else
            {
                Push(ahead, entries, entry.Name);
            }
        }
    }

    /// <summary>Whether a folder, given as for <see cref="List"/>, is there, inside this one and not behind a link.</summary>
    public bool Holds(string folder) => FullPathInside(folder.TrimEnd('/')) is { } full && Directory.Exists(full) && full == Path.GetFullPath(Path.Combine(Root, folder.TrimEnd('/')));

    /// <summary>Reads a file and its sidecar by the path a listing gave; a refusal where that cannot or may not be.</summary>
    /// <param name="path">Relative to the folder.</param>
    /// <param name="gotOn">Called whenever the reading got on; a file on a network that no longer answers may be waited for without end.</param>
    public FileContent Read(string path, Action? gotOn = null)
    {
        var found = new ArticleFile(path, 0, default);
        if (FullPathInside(path) is not { } full)
        {
            return Refused(found, "it does not lie in the archive folder", isFailure: false);
        }

        try
        {
            var info = new FileInfo(full);
            if (!info.Exists)
            {
                return Refused(found, Directory.Exists(full) ? "a link to a folder is not followed" : "the file is not there", !Directory.Exists(full));
            }

            found = found with { Length = info.Length, ModifiedAt = info.LastWriteTimeUtc };
            if (RefusalBySize(info.Length) is { } refusal)
            {
                return new FileContent(found, [], null, refusal);
            }

            gotOn?.Invoke();
            return new FileContent(found, ReadUpTo(full, info.Length, gotOn), ReadSidecar(path), null);
        }
        catch (UnauthorizedAccessException)
        {
            return Refused(found, "this user may not read it", isFailure: true);
        }
        catch (IOException e)
        {
            return Refused(found, $"it could not be read: {e.Message}", isFailure: true);
        }
    }

    /// <summary>Where the sidecar of an article file would stand.</summary>
    public static string SidecarOf(string path) => Path.ChangeExtension(path, null) + SidecarSuffix;

    /// <summary>The absolute path without links; <c>null</c> for whatever lies, or leads, outside the folder.</summary>
    private string? FullPathInside(string path)
    {
        if (path.Length == 0 || Path.IsPathRooted(path) || path.Contains('\0') || path.Split('/', '\\').Contains(".."))
        {
            return null;
        }

        return RealPath.Below(Root, path) is { } real && real.StartsWith(_inside, PathComparison) ? real : null;
    }

    private static StringComparison PathComparison => OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    // An empty file is refused unopened: pipes and devices have no length either, and opening one may wait for ever.
    private Refusal? RefusalBySize(long length) =>
        length == 0 ? new Refusal("the file is empty", IsFailure: false)
        : length > _maxFileBytes ? new Refusal($"the file is larger than {_maxFileBytes >> 20} MB", IsFailure: false)
        : null;

    private static FileStream Open(string fullPath) =>
        new(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);

    private byte[] ReadUpTo(string fullPath, long length, Action? gotOn)
    {
        using var stream = _open(fullPath);
        var bytes = new byte[length];
        var read = 0;
        for (int more; read < bytes.Length && (more = stream.Read(bytes, read, Math.Min(ReadTogether, bytes.Length - read))) > 0; read += more)
        {
            gotOn?.Invoke();
        }

        gotOn?.Invoke();
        return read == bytes.Length ? bytes : bytes[..read];
    }

    private string? ReadSidecar(string path)
    {
        if (FullPathInside(SidecarOf(path)) is not { } full || new FileInfo(full) is not { Exists: true, Length: > 0 and <= MaxSidecarBytes })
        {
            return null;
        }

        using var reader = new StreamReader(new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        return reader.ReadToEnd();
    }

    private ArticleFile ToFile(Entry entry)
    {
        var file = new ArticleFile(entry.Name.TrimEnd('/'), entry.Length, entry.ModifiedAt) { SidecarStamp = entry.SidecarStamp };
        if (!entry.IsLink)
        {
            return file;
        }

        if (entry.IsFolder)
        {
            return file with { Refusal = new Refusal("a link to a folder is not followed", IsFailure: false) };
        }

        return FullPathInside(file.Path) is not { } target
            ? file with { Refusal = new Refusal("the link leads out of the archive folder", IsFailure: false) }
            : new FileInfo(target) is { Exists: true } info ? file with { Length = info.Length, ModifiedAt = info.LastWriteTimeUtc }
            : file with { Refusal = new Refusal("the link leads nowhere", IsFailure: false) };
    }

    private Refusal? TryEntries(string folder, out List<Entry> entries)
    {
        try
        {
            entries = Entries(folder);
            return null;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            entries = [];
            return new Refusal(e is UnauthorizedAccessException ? "this user may not list the folder" : $"the folder could not be listed: {e.Message}", IsFailure: true);
        }
    }

    private List<Entry> Entries(string folder) =>
        [.. new FileSystemEnumerable<Entry>(Path.Combine(Root, folder), ToEntry, EveryEntry) { ShouldIncludePredicate = IsVisible }];

    private static void Push(Stack<Entry> ahead, List<Entry> entries, string folder)
    {
        var sidecars = entries.Where(e => IsSidecar(e.Name)).ToDictionary(e => e.Name, e => $"{e.Length}:{e.ModifiedAt.Ticks}", StringComparer.Ordinal);
        entries.RemoveAll(e => IsSidecar(e.Name) || (folder.Length == 0 && e.Name == Authority));
        entries.Sort((a, b) => PathOrder.Instance.Compare(b.Name, a.Name));
        foreach (var entry in entries)
        {
            ahead.Push(entry with { Name = folder + entry.Name, SidecarStamp = sidecars.Count > 0 ? sidecars.GetValueOrDefault(SidecarOf(entry.Name), "") : "" });
        }
    }

    private static bool IsVisible(ref FileSystemEntry entry) =>
        entry.FileName is not ['.', ..] && (entry.Attributes & (FileAttributes.Hidden | FileAttributes.System)) == 0;

    private static bool IsSidecar(string name) => name.EndsWith(SidecarSuffix, StringComparison.OrdinalIgnoreCase);

    private static Entry ToEntry(ref FileSystemEntry entry)
    {
        var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        return new Entry(entry.IsDirectory ? $"{entry.FileName}/" : entry.FileName.ToString(), entry.IsDirectory, isLink, entry.IsDirectory ? 0 : entry.Length, entry.LastWriteTimeUtc, "");
    }

    private static FileContent Refused(ArticleFile file, string reason, bool isFailure) => new(file, [], null, new Refusal(reason, isFailure));

    /// <summary>A name in a folder; a folder's ends with a slash, so that names sort as whole paths do.</summary>
    private readonly record struct Entry(string Name, bool IsFolder, bool IsLink, long Length, DateTimeOffset ModifiedAt, string SidecarStamp);
}
