using System.Collections.Immutable;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Text;
using NewsReader.Text.Analysis;

namespace NewsReader.Index;

/// <summary>The words of an article by the field they are searched in.</summary>
/// <param name="Language">Whose rules stem the words, as <see cref="Stemmer.LanguageOf"/> gives it.</param>
/// <param name="Title">Of the headline; none where it was made from the first sentence, which the body holds.</param>
/// <param name="Body">Of everything but the headline, with <see cref="Words.Border"/> between paragraphs; spans over the article's text.</param>
/// <param name="Said">Of each quote's parts, in the order of the quotes; spans over the article's text.</param>
/// <param name="Speakers">Of each quote's speaker's name.</param>
public sealed record ArticleWords(string Language, IReadOnlyList<Word> Title, IReadOnlyList<Word> Body, ImmutableArray<IReadOnlyList<Word>> Said, ImmutableArray<IReadOnlyList<Word>> Speakers)
{
    public static ArticleWords Of(AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        var body = new List<Word>(article.Text.Length / 5);
        var headline = TitleSpan(article);
        foreach (var block in article.Blocks.Where(b => b.Span != headline))
        {
            if (body.Count > 0)
            {
                body.Add(new Word(new TextSpan(block.Span.Start, block.Span.Start), Words.Border));
            }

            Add(body, article, block.Span);
        }

        IReadOnlyList<Word> title = headline is { } span ? Within(article, [span]) : article.TitleDerived ? [] : Words.Of(article.Title);
        return new ArticleWords(
            Stemmer.LanguageOf(article.Language), title, body,
            [.. annotated.Quotes.Select(q => SaidIn(q, article))],
            [.. annotated.Quotes.Select(q => (IReadOnlyList<Word>)Words.Of(q.Speaker ?? ""))]);
    }

    /// <summary>Where the headline stands in the article's text; <c>null</c> where it was derived or is stated elsewhere.</summary>
    public static TextSpan? TitleSpan(Article article) =>
        !article.TitleDerived && article.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title) is { Kind: BlockKind.Title } block && block.Span.In(article.Text) == article.Title ? block.Span : null;

    /// <summary>The words of a quote's parts; spans over the article's text.</summary>
    public static IReadOnlyList<Word> SaidIn(Quote quote, Article article) => Within(article, quote.Parts.AsSpan());

    private static List<Word> Within(Article article, ReadOnlySpan<TextSpan> parts)
    {
        var words = new List<Word>();
        foreach (var part in parts)
        {
            Add(words, article, part);
        }

        return words;
    }

    /// <summary>Appends the words of a part of the article's text: those of the whole text, unless the part begins or ends within one.</summary>
    private static void Add(List<Word> words, Article article, TextSpan part)
    {
        var all = article.Words;
        var first = FirstFrom(all, part.Start);
        var end = first;
        while (end < all.Length && all[end].Span.Start < part.End)
        {
            end++;
        }

        if ((first > 0 && all[first - 1].Span.End > part.Start) || (end > first && all[end - 1].Span.End > part.End))
        {
            Words.Add(words, article.Text, part);
        }
        else
        {
            words.AddRange(all[first..end]);
        }
    }

    /// <summary>The first word that starts at a place or behind it.</summary>
    private static int FirstFrom(ReadOnlySpan<Word> words, int start)
    {
        int low = 0, high = words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
