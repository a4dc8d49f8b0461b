using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Index;
using NewsReader.Search;
using NewsReader.Text.Analysis;

namespace NewsReader.Tests.Index;

/// <summary>An article, or one quote of it, as <see cref="BruteForce"/> looks at it.</summary>
internal sealed record BruteRow(AnnotatedArticle Article, int? Quote, ArticleWords Words, Dictionary<FacetField, HashSet<string>> Values)
{
    public string Name => Quote is { } quote ? $"{Article.Article.Id}#{Article.Quotes[quote].Id}" : Article.Article.Id.Value;

    /// <summary>What it has in common with its copies; its own where it has none.</summary>
    public string Text => Article.CopyGroup ?? Name;

    public PartialDate? Published => Article.Article.Published?.Value;

    /// <summary>The texts a query's words are looked for in.</summary>
    public IEnumerable<IReadOnlyList<Word>> Texts(QueryField field, bool near) => (Quote, field) switch
    {
        ({ } quote, QueryField.Said) => [Words.Said[quote]],
        ({ } quote, _) => [Words.Said[quote], Words.Speakers[quote]],
        (null, QueryField.Said) => Words.Said,
        _ when near => [Words.Title, Words.Body],
        _ => [Words.Title, Words.Body, .. Words.Said],
    };
}
