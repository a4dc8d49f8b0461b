namespace NewsReader.Index;

/// <summary>Opens an archive's index. This is the one place that knows which engines the build holds: Lucene.Net where the package source has it, SQLite always.</summary>
public static class ArticleIndex
{
    public const string Sqlite = "sqlite";
    public const string Lucene = "lucene";

    /// <summary>The engines of this build by the names settings use; the first is the one used unless another is asked for.</summary>
    public static IReadOnlyList<string> Engines { get; } =
#if LUCENE
        [Lucene, Sqlite];
#else
        [Sqlite];
#endif

    /// <summary>Opens the index in a folder, or makes it; one made by an older version or damaged is made anew, empty.</summary>
    /// <param name="folder">Each engine keeps a folder of its own below it.</param>
    /// <param name="engine">One of <see cref="Engines"/>; <c>null</c> for the first.</param>
    /// <exception cref="ArgumentException">This build does not hold the engine.</exception>
    /// <exception cref="IndexInUseException">The index must be made anew while another process writes it.</exception>
    public static async ValueTask<IArticleIndex> OpenAsync(string folder, string? engine = null, CancellationToken cancellation = default)
    {
        var name = engine ?? Engines[0];
        var own = Path.Combine(folder, name);
        return name switch
        {
#if LUCENE
            Lucene => await Index.Lucene.LuceneArticleIndex.OpenAsync(own, cancellation),
#endif
            Sqlite => await Index.Sqlite.SqliteArticleIndex.OpenAsync(own, cancellation),
            _ => throw new ArgumentException($"This build holds no index engine '{name}'. It holds: {string.Join(", ", Engines)}.", nameof(engine)),
        };
    }
}
