using System.CommandLine;
using NewsReader.Index;
using NewsReader.Web.Hosting;

namespace NewsReader.Web.Commands;

/// <summary>The options that name an archive and where NewsReader keeps what it makes of it.</summary>
public static class ArchiveOption
{
    public static Option<string?> Archive() => new("--archive") { Description = "The folder of articles; it is only read. By default the samples.", HelpName = "folder" };

    public static Option<string?> Data() => new("--data") { Description = "Where index and database are kept, one folder an archive. By default below the user's local application data.", HelpName = "folder" };

    public static Option<string?> Engine() => new("--engine") { Description = $"The index engine: {string.Join(" or ", ArticleIndex.Engines)}. By default {ArticleIndex.Engines[0]}.", HelpName = "engine" };

    /// <summary>The options as configuration arguments.</summary>
    public static IEnumerable<string> ToConfiguration(string? archive, string? data, string? engine)
    {
        if (archive is not null)
        {
            yield return $"--{ArchiveOptions.Section}:{nameof(ArchiveOptions.Folder)}={archive}";
        }

        if (data is not null)
        {
            yield return $"--{ArchiveOptions.Section}:{nameof(ArchiveOptions.Data)}={data}";
        }

        if (engine is not null)
        {
            yield return $"--{ArchiveOptions.Section}:{nameof(ArchiveOptions.Engine)}={engine}";
        }
    }
}
