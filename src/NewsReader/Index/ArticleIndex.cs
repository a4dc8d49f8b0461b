namespace NewsReader.Index;

/// <summary>Opens an archive's index with the engine this build holds: Lucene.Net where the package source has it, SQLite elsewhere.</summary>
public static class ArticleIndex
{
    /// <summary>The engine's name as the log and the page footer show it.</summary>
    public static string Engine => Sqlite.SqliteArticleIndex.EngineName;

    /// <summary>Opens the index in a folder, or makes it; one made by an older version or damaged is made anew, empty.</summary>
    /// <param name="folder">Each engine keeps a folder of its own below it.</param>
    public static async ValueTask<IArticleIndex> OpenAsync(string folder, CancellationToken cancellation = default) =>
        await Sqlite.SqliteArticleIndex.OpenAsync(Path.Combine(folder, "sqlite"), cancellation);
}
