using System.Collections.Immutable;
using System.Globalization;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Text;

namespace NewsReader.Tests.Index;

/// <summary>Writes annotated articles for tests, with spans that slice to their own words.</summary>
internal static class WrittenArticle
{
    private static readonly Evidence Said = new(default, null, "", "test", 1);

    public static AnnotatedArticle Of(
        string id, string title, string body, string? published = null, string? outlet = null, string language = "en",
        (string Id, string Name)? happening = null, Venue? venue = null, params ReadOnlySpan<(string Words, string? Speaker, string? Verb, QuoteKind Kind)> quotes)
    {
        var text = title.Length == 0 ? body : $"{title}\n\n{body}";
        var article = new Article
        {
            Id = new ArticleId(id),
            Path = $"{id}.txt",
            ContentHash = "00",
            Language = language,
            Title = title.Length == 0 ? body.Split('.')[0] : title,
            TitleDerived = title.Length == 0,
            Outlet = outlet is null ? null : new Stated<string>(outlet, Said),
            Published = published is null ? null : new PublicationDate(PartialDate.Parse(published), null, Said),
            Text = text,
            Blocks = [.. Blocks(title, text)],
            Map = OffsetMap.Identity(text.Length),
        };
        var made = ImmutableArray.CreateBuilder<Quote>();
        var from = title.Length == 0 ? 0 : title.Length + 2;
        foreach (var quote in quotes)
        {
            made.Add(QuoteOf(text, from, quote, made.Count));
        }

        return new AnnotatedArticle
        {
            Article = article,
            Quotes = made.ToImmutable(),
            Speakers = [.. made.Select(q => q.Speaker).OfType<string>().Distinct().Select(s => new Speaker(SpeakerId(s), s, SpeakerKind.Person, [], [], []))],
            Event = happening is { } e ? new ArticleEvent(e.Id, e.Name, "summit", null, Said) : null,
            Venue = venue,
        };
    }

    public static string SpeakerId(string name) => name.ToLowerInvariant().Replace(' ', '-');

    public static Venue At(string? country, string? city = null, string? place = null) => new(place, city, country, Said);

    private static IEnumerable<ArticleBlock> Blocks(string title, string text)
    {
        var at = 0;
        foreach (var block in text.Split("\n\n"))
        {
            yield return new ArticleBlock(at == 0 && title.Length > 0 ? BlockKind.Title : BlockKind.Paragraph, new TextSpan(at, at + block.Length), 0);
            at += block.Length + 2;
        }
    }

    /// <param name="quote">Its words may come in parts, separated by " | ".</param>
    private static Quote QuoteOf(string text, int from, (string Words, string? Speaker, string? Verb, QuoteKind Kind) quote, int number)
    {
        var parts = new List<TextSpan>();
        foreach (var words in quote.Words.Split(" | "))
        {
            var start = text.IndexOf(words, parts.Count == 0 ? from : parts[^1].End, StringComparison.Ordinal);
            start.ShouldBeGreaterThanOrEqualTo(0, $"'{words}' must stand in the text");
            parts.Add(new TextSpan(start, start + words.Length));
        }

        return new Quote
        {
            Id = $"q{number.ToString(CultureInfo.InvariantCulture)}",
            Kind = quote.Kind,
            Span = new TextSpan(parts[0].Start, parts[^1].End),
            Parts = [.. parts],
            Quoted = quote.Kind == QuoteKind.Indirect ? [] : [.. parts],
            Text = string.Join(' ', parts.Select(p => p.In(text))),
            Speaker = quote.Speaker,
            Verb = quote.Verb,
            Confidence = 1,
            Rule = "test",
        };
    }
}
