using System.Collections.Immutable;
using NewsReader.Articles;
using NewsReader.Extraction.Dates;
using NewsReader.Extraction.Events;
using NewsReader.Extraction.Quotes;
using NewsReader.Extraction.Speakers;
using NewsReader.Extraction.Venues;

namespace NewsReader.Extraction;

/// <summary>Finds who said what, where and when in one article.</summary>
/// <remarks>Pure: the same article gives the same result, on any thread, in time linear in its length.</remarks>
public static class ArticleAnnotator
{
    public static AnnotatedArticle Annotate(Article article) => Annotate(article, null);

    /// <param name="article">The article.</param>
    /// <param name="imported">Places beyond the built-in ones.</param>
    public static AnnotatedArticle Annotate(Article article, ImportedPlaces? imported)
    {
        var reading = Reading.Of(article);
        var resolver = new SpeakerResolver(reading);
        var quotes = QuoteFinder.Find(reading, resolver);
        var expressions = new List<DateExpression>();
        foreach (var sentence in reading.Sentences)
        {
            DateFinder.Find(reading, sentence, expressions);
        }

        var days = new DateResolver(article, expressions);
        var ties = new EventTieFinder(reading, quotes);
        var occasions = EventFinder.Find(reading, new DistantDays(reading, days, expressions));
        var likely = MainEventFinder.Find(occasions, ties, quotes);
        var main = likely is { IsPlain: true } ? likely : null;
        var dayTies = new DayTieFinder(reading);
        var told = new SaidDayChooser(reading, ties, dayTies, main, occasions, quotes);
        told.Read(expressions, days);
        var background = main is not null && told.Main is null;
        var dates = new QuoteDayFinder(reading, days, expressions, dayTies).Find(quotes);
        var saidOn = told.Choose();
        return new AnnotatedArticle
        {
            Article = article,
            Quotes = [.. quotes.Select((q, i) => q.Quote with { SaidOn = dates[i] })],
            Speakers = SpeakerList.Of(quotes),
            Dates = [.. expressions.Select(e => new DateMention(e.Span, e.Span.In(article.Text), days.Resolve(e)))],
            SaidOn = saidOn,
            Event = StatedEvents.Read(article) ?? told.Main?.Of(article, saidOn),
            Venue = StatedVenues.Read(article.StatedVenue, imported) ?? (background ? null : VenueFinder.Find(reading, likely, ties, new PlaceFinder(article, imported, resolver.People.IsLastName))),
        };
    }
}
