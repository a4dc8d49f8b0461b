namespace NewsReader.Files;

/// <summary>Follows every symbolic link of a path, in its folders too.</summary>
public static class RealPath
{
    private const int MaxLinks = 40;

    /// <summary>The absolute path without links; <c>null</c> where links run in a circle.</summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var root = Path.GetPathRoot(full) ?? "";
        return Follow(root, full[root.Length..]);
    }

    /// <summary>As <see cref="Of"/>, for what lies below a folder whose own path is known to hold no links.</summary>
    /// <param name="folder">Absolute, links followed.</param>
    /// <param name="below">A path relative to it.</param>
    public static string? Below(string folder, string below) => Follow(folder, below);

    private static string? Follow(string start, string below)
    {
        var root = Path.GetPathRoot(start) ?? "";
        var rest = new Stack<string>(Segments(below).Reverse());
        var real = start;
        for (var links = 0; rest.TryPop(out var segment);)
        {
            if (segment == "..")
            {
                real = Path.GetDirectoryName(real) ?? root;
                continue;
            }

            var next = Path.Combine(real, segment);
            if (LinkTarget(next) is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                return null;
            }

            if (Path.IsPathRooted(target))
            {
                real = Path.GetPathRoot(target) ?? root;
                target = target[real.Length..];
            }

            foreach (var part in Segments(target).Reverse())
            {
                rest.Push(part);
            }
        }

        return real;
    }

    private static string? LinkTarget(string path)
    {
        var file = new FileInfo(path);
        if (!OperatingSystem.IsWindows())
        {
            // There a link is read alike whether it leads to a file or to a folder.
            return file.LinkTarget;
        }

        return file.Exists || file.LinkTarget is not null ? file.LinkTarget : new DirectoryInfo(path).LinkTarget;
    }

    private static IEnumerable<string> Segments(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(s => s != ".");
}
