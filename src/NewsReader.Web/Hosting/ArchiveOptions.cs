namespace NewsReader.Web.Hosting;

/// <summary>Which archive is served, and where what is made of it is kept.</summary>
public sealed class ArchiveOptions
{
    public const string Section = "Archive";

    /// <summary>The folder of articles; only read. Empty for the samples.</summary>
    public string Folder { get; set; } = "";

    /// <summary>Index, ledger, logs and, unless configured otherwise, the database. Empty for a folder below the user's local application data.</summary>
    public string Data { get; set; } = "";

    /// <summary>One of <see cref="Index.ArticleIndex.Engines"/>. Empty for the first. Each has an index of its own, and the first run fills it.</summary>
    public string Engine { get; set; } = "";
}
