using System.Collections.Immutable;
using NewsReader.Articles;
using NewsReader.Extraction;

namespace NewsReader.Index;

/// <summary>The facet values of an article and its quotes: the one projection all engines index.</summary>
/// <param name="Venue">A path from the widest to the narrowest place.</param>
/// <param name="Length">Of the text, in UTF-16 code units: a word tells less of a long one.</param>
/// <param name="CopyGroup">What articles of one text have in common; <c>null</c> where an article has no copy.</param>
/// <param name="Published">As far as it is known; an article known only to be later than some day has none.</param>
public sealed record ArticleFields(
    ArticleId Id,
    FieldValue? Event,
    string? Venue,
    PartialDate? Published,
    string? Outlet,
    string? Language,
    int Length,
    ImmutableArray<QuoteFields> Quotes,
    string? CopyGroup)
{
    public static ArticleFields Of(AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        var speakers = annotated.Speakers.GroupBy(s => s.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return new ArticleFields(
            article.Id,
            annotated.Event is { } e ? new FieldValue(e.Id, e.Name, []) : null,
            annotated.Venue is { } venue && venue.Path.Any() ? string.Join('/', venue.Path.Select(Segment)) : null,
            article.Published?.Value,
            Stated(article.Outlet?.Value),
            article.Language == "und" ? null : Stated(article.Language),
            article.Text.Length,
            [.. annotated.Quotes.Select(q => new QuoteFields(SpeakerOf(q, speakers), VerbOf(q, article.Text), q.Kind, q.Text.Length))],
            annotated.CopyGroup);
    }

    /// <summary>A slash parts a path, so a place's own slash gives way to its look-alike.</summary>
    private static string Segment(string place) => place.Replace('/', '\u2215');

    private static string? Stated(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static FieldValue? SpeakerOf(Quote quote, Dictionary<string, Speaker> speakers) =>
        Stated(quote.Speaker) is not { } name ? null
        : speakers.TryGetValue(name, out var speaker) ? new FieldValue(speaker.Id, speaker.Name, speaker.Aliases)
        : new FieldValue(name, name, []);

    private static FieldValue? VerbOf(Quote quote, string text) =>
        Stated(quote.Verb) is { } verb ? new FieldValue(verb, verb, quote.Cue is { } cue ? [cue.In(text)] : []) : null;
}
