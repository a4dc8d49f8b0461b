using System.Security.Cryptography;
using System.Text;
using NewsReader.Files;
using NewsReader.Web.Commands;

namespace NewsReader.Web.Hosting;

/// <summary>The folders a process works with, checked.</summary>
/// <param name="Archive">Absolute; exists; only read.</param>
/// <param name="Data">Absolute; exists; may be written to; not inside the archive.</param>
public sealed record ArchiveFolders(string Archive, string Data)
{
    /// <summary>Resolves and checks what the options say, and makes the data folder.</summary>
    /// <exception cref="CommandException">The archive is not there, or the data folder cannot be made or lies inside the archive.</exception>
    public static ArchiveFolders Of(ArchiveOptions options)
    {
        var asked = options.Folder.Length > 0 ? options.Folder : Samples();
        if (!Directory.Exists(asked))
        {
            throw new CommandException(File.Exists(asked) ? $"The archive {asked} is a file; it must be a folder." : $"There is no folder {Path.GetFullPath(asked)}. Name a folder of articles with --archive.");
        }

        var archive = RealPath.Of(asked) ?? throw new CommandException($"The links that lead to {asked} run in a circle.");
        var data = Path.GetFullPath(options.Data.Length > 0 ? options.Data : DefaultData(archive));
        if (IsWithin(data, archive))
        {
            throw new CommandException($"The data folder {data} lies inside the archive {archive}, which is never written to. Choose another with --data.");
        }

        try
        {
            Directory.CreateDirectory(data);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The data folder {data} cannot be made: {e.Message} Choose another with --data.");
        }

        return IsWithin(RealPath.Of(data) ?? data, archive)
            ? throw new CommandException($"The data folder {data} leads into the archive {archive}, which is never written to. Choose another with --data.")
            : new ArchiveFolders(archive, data);
    }

    /// <summary>The samples: beside a published application, or at the top of the repository it was built in.</summary>
    private static string Samples()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "samples")))
            {
                return Path.Combine(folder.FullName, "samples");
            }
        }

        throw new CommandException("The samples are not here. Name a folder of articles with --archive.");
    }

    private static string DefaultData(string archive)
    {
        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
        if (local.Length == 0)
        {
            throw new CommandException("This user has no folder for application data. Choose one with --data.");
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(archive)))[..8];
        return Path.Combine(local, "NewsReader", $"{Path.GetFileName(archive)}-{hash}");
    }

    private static bool IsWithin(string path, string folder) => Path.GetRelativePath(folder, path) is var relative && relative != ".." && !relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
}
