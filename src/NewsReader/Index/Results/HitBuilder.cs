using System.Collections.Immutable;
using NewsReader.Extraction;
using NewsReader.Search;
using NewsReader.Text;

namespace NewsReader.Index.Results;

/// <summary>Marks what a query hits in an article and picks the passage that shows it best.</summary>
internal static class HitBuilder
{
    public static SearchHit Article(AnnotatedArticle annotated, HitFinder finder, double score)
    {
        var hit = new SearchHit { Article = annotated, Score = score };
        if (!finder.HasWords)
        {
            return hit;
        }

        var article = annotated.Article;
        var words = ArticleWords.Of(annotated);
        var title = finder.Find(words.Title, words.Language, said: false);
        var body = finder.Find(words.Body, words.Language, said: false);
        for (var i = 0; i < annotated.Quotes.Length; i++)
        {
            body.AddRange(Inside(annotated.Quotes[i], finder.Find(words.Said[i], words.Language, said: true)));
        }

        var titleInText = ArticleWords.TitleSpan(article) is not null;
        return hit with
        {
            TitleMarks = TitleMarks(article, title, body),
            Hits = HitFinder.Join(body.Concat(titleInText ? title : []).Select(h => h.Span)),
            Snippets = SnippetPicker.Pick(article, body) is { } snippet ? [snippet] : [],
        };
    }

    public static SearchHit Quote(AnnotatedArticle annotated, Quote quote, HitFinder finder, double score)
    {
        var words = ArticleWords.SaidIn(quote, annotated.Article);
        var found = Inside(quote, finder.Find(words, Text.Analysis.Stemmer.LanguageOf(annotated.Article.Language), said: true));
        var marks = HitFinder.Join(found.Select(h => h.Span));
        return new SearchHit
        {
            Article = annotated,
            Quote = quote,
            Score = score,
            Hits = marks,
            Snippets = finder.HasWords ? [new Snippet(quote.Span, marks)] : [],
        };
    }

    /// <summary>A derived title is the article's first sentence: what is hit there is marked in the title too.</summary>
    private static ImmutableArray<TextSpan> TitleMarks(Articles.Article article, List<(TextSpan Span, int Leaf)> title, List<(TextSpan Span, int Leaf)> body)
    {
        if (!article.TitleDerived)
        {
            return HitFinder.Join(title.Select(h => h.Span));
        }

        var start = article.Text.IndexOf(article.Title, StringComparison.Ordinal);
        var span = new TextSpan(start, start + article.Title.Length);
        return start < 0 ? [] : HitFinder.Join(body.Where(h => span.Contains(h.Span)).Select(h => h.Span.Shift(-start)));
    }

    /// <summary>A phrase that runs over a verb and speaker between two parts of a quote is hit in each part.</summary>
    private static IEnumerable<(TextSpan Span, int Leaf)> Inside(Quote quote, List<(TextSpan Span, int Leaf)> found) =>
        found.SelectMany(h => quote.Parts.Where(p => p.Overlaps(h.Span)).Select(p => (new TextSpan(Math.Max(p.Start, h.Span.Start), Math.Min(p.End, h.Span.End)), h.Leaf)));
}
