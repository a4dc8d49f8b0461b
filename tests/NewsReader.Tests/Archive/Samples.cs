using NewsReader.Archive.Statements;
using NewsReader.Extraction;
using NewsReader.Ingest;
using NewsReader.Tests.Files;

namespace NewsReader.Tests.Archive;

/// <summary>The sample archive as one run joins it, read once.</summary>
internal static class Samples
{
    private static readonly Lazy<IReadOnlyList<AnnotatedArticle>> Read =
        new(() => [.. new Extractor([Repository.Samples], null, 32 << 20, TimeProvider.System).Run().SelectMany(f => f.Articles)]);

    private static readonly Lazy<StatementDirectory> Kept = new(() =>
    {
        var statements = new StatementDirectory(Path.Combine(new TemporaryFolder().Path, "statements.db")); // lasts as long as the tests run
        statements.Add(Articles);
        return statements;
    });

    public static IReadOnlyList<AnnotatedArticle> Articles => Read.Value;

    /// <summary>The statements and conflicts of the samples.</summary>
    public static StatementDirectory Statements => Kept.Value;

    public static AnnotatedArticle At(string path) => Articles.Single(a => a.Article.Path == path);
}
