using System.Collections.Immutable;

namespace NewsReader.Articles;

/// <summary>What came of reading one file.</summary>
/// <param name="Articles">The articles it holds, in order; empty where it was skipped.</param>
/// <param name="Skipped">Why nothing could be read, in words for a person; <c>null</c> where something was.</param>
public sealed record ArticleReading(ImmutableArray<Article> Articles, string? Skipped)
{
    /// <summary>Records of a file with many that could not be read, or not to their end, each with its reason.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    public static ArticleReading Of(ImmutableArray<Article> articles) => new(articles, null);

    public static ArticleReading Skip(string reason) => new([], reason);
}
