using System.Collections.Immutable;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Extraction.Speakers;

namespace NewsReader.Archive;

/// <summary>What tells one event from another in an article about it.</summary>
/// <param name="Kind">As <see cref="ArticleEvent.Kind"/>.</param>
/// <param name="Place">Country, city and site, folded; empty where not stated.</param>
/// <param name="Day">When it took place, or else when its words were said; <c>null</c> where the text does not say.</param>
/// <param name="Published">When the article appeared.</param>
/// <param name="Weekday">English, where the text gives one.</param>
/// <param name="People">Keys of the people who speak.</param>
/// <param name="Words">Content words of title, event name and first paragraphs, folded.</param>
public sealed record EventFeatures(
    string Kind, ImmutableArray<string> Place, PartialDate? Day, PartialDate? Published, string? Weekday, ImmutableArray<string> People, ImmutableArray<string> Words)
{
    private const int LeadBlocks = 4;
    private const int ShortestWord = 4;

    /// <summary>The features of an article that states an event.</summary>
    public static EventFeatures Of(AnnotatedArticle article, ArticleEvent stated)
    {
        var text = article.Article.Text;
        var lead = article.Article.Blocks.Take(LeadBlocks).Select(b => b.Span.In(text));
        return new EventFeatures(
            stated.Kind,
            article.Venue is { } venue ? [Folded(venue.Country), Folded(venue.City), Folded(venue.Name)] : ["", "", ""],
            stated.Date ?? article.SaidOn?.Value,
            article.Article.Published?.Value,
            article.SaidOn?.Weekday,
            [.. article.Speakers.Where(s => s.Kind is SpeakerKind.Person).Select(s => NameKey.Of(s.Name)).Distinct().Order(StringComparer.Ordinal)],
            [.. lead.Prepend(stated.Name).Prepend(article.Article.Title).SelectMany(WordsOf).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> WordsOf(string text) =>
        text.Split(text.Where(c => !char.IsLetterOrDigit(c)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Length >= ShortestWord).Select(NameKey.Of).Where(w => w.Length > 0);

    private static string Folded(string? place) => place is null ? "" : NameKey.Of(place);
}
