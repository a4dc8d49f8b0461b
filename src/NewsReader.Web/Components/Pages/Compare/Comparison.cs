using System.Collections.Immutable;
using NewsReader.Archive.Statements;
using NewsReader.Articles;
using NewsReader.Extraction;

namespace NewsReader.Web.Components.Pages.Compare;

/// <summary>Articles side by side.</summary>
/// <param name="Articles">In the order asked for.</param>
/// <param name="Shared">Statements at least two of them report, in the order of the first.</param>
public sealed record Comparison(ImmutableArray<AnnotatedArticle> Articles, ImmutableArray<SharedStatement> Shared)
{
    public static Comparison Of(ImmutableArray<AnnotatedArticle> articles, StatementDirectory statements)
    {
        var shared = articles.SelectMany(a => statements.OfArticle(a.Article.Id)).DistinctBy(s => s.Id)
            .Select(s => new SharedStatement(s, [.. articles.Select(a => s.Variants.Where(v => v.Report.Article.Id == a.Article.Id).OrderBy(v => v.Parts[0]).ToImmutableArray())]))
            .Where(s => s.Reports.Count(r => !r.IsEmpty) > 1);
        return new Comparison(articles, [.. shared]);
    }

    /// <summary>Quotes of an article of which none of the others has anything.</summary>
    /// <param name="found">One of the articles.</param>
    public ImmutableArray<Quote> OnlyIn(AnnotatedArticle found)
    {
        var shared = Shared.SelectMany(s => s.Reports).SelectMany(r => r).Where(v => v.Report.Article.Id == found.Article.Id).Select(v => v.Report.Quote.Id).ToHashSet(StringComparer.Ordinal);
        return [.. found.Quotes.Where(q => !shared.Contains(q.Id))];
    }

    /// <summary>Who is quoted in an article, in the order in which they speak, and whether in no other.</summary>
    /// <param name="found">One of the articles.</param>
    public IEnumerable<(Speaker Speaker, bool OnlyHere)> SpeakersOf(AnnotatedArticle found) => found.Quotes.Select(q => found.Speakers.FirstOrDefault(s => s.Name == q.Speaker)).OfType<Speaker>().DistinctBy(s => s.Id)
        .Select(s => (s, !Articles.Any(a => a.Article.Id != found.Article.Id && a.Quotes.Any(q => q.Speaker is { } name && a.Speakers.Any(o => o.Name == name && o.Id == s.Id)))));

    public static string NameOf(Article article, Texts texts) => article.Outlet?.Value ?? texts["outlet not stated"];
}
