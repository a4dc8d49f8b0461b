using System.ComponentModel.DataAnnotations;

namespace NewsReader.Ingest;

/// <summary>How files are read into the index.</summary>
public sealed class IngestOptions
{
    public const string Section = "Ingest";

    /// <summary>Larger files are skipped.</summary>
    [Range(1, 1024)]
    public int MaxFileMegabytes { get; set; } = 32;

    /// <summary>Files read together and written to the index together.</summary>
    [Range(1, 10_000)]
    public int BatchFiles { get; set; } = 512;

    /// <summary>Megabytes of files read together; a larger file is read alone.</summary>
    [Range(1, 1024)]
    public int BatchMegabytes { get; set; } = 8;

    /// <summary>Files parsed at the same moment; 0 for one a processor.</summary>
    [Range(0, 256)]
    public int Parallelism { get; set; }

    /// <summary>A file is read when it was not written to for so long.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan Settle { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>A file of which nothing more comes for so long while it is read, as on a network folder that no longer answers, is given up as failed.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan ReadTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Whether changes in the folder are followed while the application runs.</summary>
    public bool Watch { get; set; } = true;

    /// <summary>The whole folder is compared again after so long, also where no change was reported.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan Rescan { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Whether a folder found empty takes all its articles out of the index; an unmounted share looks the same.</summary>
    public bool EmptyFolderRemovesAll { get; set; }

    /// <summary>A GeoNames file (cities15000.txt, allCountries.txt) whose places are known besides the built-in ones; empty for none.</summary>
    public string Places { get; set; } = "";

    internal int Workers => Parallelism > 0 ? Parallelism : Environment.ProcessorCount;
}
