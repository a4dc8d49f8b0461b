using NewsReader.Archive.Statements;
using NewsReader.Extraction;
using NewsReader.Ingest;

namespace NewsReader.Tests.Archive;

/// <summary>The sample archive as one run joins it, read once.</summary>
internal static class Samples
{
    private static readonly Lazy<IReadOnlyList<AnnotatedArticle>> Read =
        new(() => [.. new Extractor([Repository.Samples], null, 32 << 20, TimeProvider.System).Run().SelectMany(f => f.Articles)]);

    public static IReadOnlyList<AnnotatedArticle> Articles => Read.Value;

    public static IEnumerable<ReportedQuote> Quotes => Articles.SelectMany(ReportedQuote.Of);

    public static AnnotatedArticle At(string path) => Articles.Single(a => a.Article.Path == path);
}
