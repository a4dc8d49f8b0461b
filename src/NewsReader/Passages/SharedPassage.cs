using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Text;

namespace NewsReader.Passages;

/// <summary>A passage with everything that is said of it when it is copied, cited or previewed.</summary>
/// <param name="Words">The words as they stand in the article now; as they were linked where they are no longer there.</param>
/// <param name="Span">Where they stand now; <c>null</c> where they do not.</param>
/// <param name="Article">The article.</param>
/// <param name="Speaker">Who says all of it; <c>null</c> where not one attribution covers the whole.</param>
/// <param name="Link">The passage's own address, absolute.</param>
public sealed record SharedPassage(string Words, TextSpan? Span, Article Article, string? Speaker, string Link)
{
    /// <summary>A passage that was read, with its speaker where one quote covers it whole.</summary>
    public static SharedPassage Of(AnnotatedArticle found, PassageReading reading, string link)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(reading);
        var shown = reading.Located.Status is PassageStatus.Gone or PassageStatus.Possible or PassageStatus.Withdrawn ? null : reading.Located.Span;
        return Of(found, shown, shown is { } span ? span.In(found.Article.Text) : reading.Wording, link);
    }

    private static SharedPassage Of(AnnotatedArticle found, TextSpan? span, string words, string link)
    {
        var saying = span is { } at ? found.Quotes.Where(quote => Whole(quote, found.Article.Text).Contains(at)).OrderBy(quote => quote.Span.Length).FirstOrDefault() : null;
        return new SharedPassage(words, span, found.Article, saying?.Speaker, link);
    }

    /// <summary>The article's source in words: outlet and date, as far as they are known.</summary>
    public string Source => string.Join(", ", new[] { Article.Outlet?.Value, Article.Published?.Value?.ToString() }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>Who says it and where it stands: speaker, headline, outlet, date, as far as they are known.</summary>
    public string Attribution => string.Join(", ", new[] { Speaker, $"“{Article.Title}”", Source }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The quote with the quotation marks around it, which people select as often as not.</summary>
    private static TextSpan Whole(Quote quote, string text)
    {
        var (start, end) = (quote.Span.Start, quote.Span.End);
        while (start > 0 && IsMark(text[start - 1])) { start--; }
        while (end < text.Length && IsMark(text[end])) { end++; }
        return new TextSpan(start, end);
    }

    private static bool IsMark(char c) => c is '"' or '\'' or '“' or '”' or '„' or '‘' or '’' or '«' or '»' or '「' or '」' or ',' or '.';
}
