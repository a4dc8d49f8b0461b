using NewsReader.Extraction;
using NewsReader.Ingest;

namespace NewsReader.Tests.Ingest;

/// <summary>What holds of every article, shown on every sample.</summary>
public sealed class SamplesTests
{
    private static readonly Lazy<IReadOnlyList<ExtractedFile>> Samples = new(() => [.. new Extractor([Repository.Samples], null, 32 << 20, TimeProvider.System).Run()]);

    private static IEnumerable<AnnotatedArticle> Articles => Samples.Value.SelectMany(f => f.Articles);

    [Fact]
    public void Every_sample_is_read() => Samples.Value.Where(f => f.Error is not null).ShouldBeEmpty();

    [Fact]
    public void Ids_are_unique() => Articles.Select(a => a.Article.Id).ShouldBeUnique();

    [Fact]
    public void Spans_lie_within_the_text_they_were_made_for()
    {
        foreach (var article in Articles)
        {
            var text = article.Article.Text;
            foreach (var quote in article.Quotes)
            {
                quote.Parts.ShouldAllBe(p => !p.IsEmpty && quote.Span.Contains(p), article.Article.Path);
                quote.Quoted.ShouldAllBe(p => quote.Span.Contains(p), article.Article.Path);
                quote.Text.ShouldBe(string.Join(" ", quote.Parts.Select(p => p.In(text))), article.Article.Path);
            }

            article.Dates.ShouldAllBe(d => d.Span.In(text) == d.Text, article.Article.Path);
            article.Speakers.SelectMany(s => s.Mentions).ShouldAllBe(m => !m.IsEmpty && m.End <= text.Length, article.Article.Path);
        }
    }

    [Fact]
    public void Quotes_do_not_overlap_unless_one_is_nested_in_another()
    {
        foreach (var article in Articles)
        {
            foreach (var (a, b) in from a in article.Quotes from b in article.Quotes where !ReferenceEquals(a, b) select (a, b))
            {
                (!a.Span.Overlaps(b.Span) || a.Span.Contains(b.Span) || b.Span.Contains(a.Span)).ShouldBeTrue($"{article.Article.Path}: {a.Span} and {b.Span}");
            }
        }
    }

    [Fact]
    public void Every_quote_with_a_speaker_has_that_speaker_in_the_article() =>
        Articles.ShouldAllBe(a => a.Quotes.All(q => q.Speaker == null || a.Speakers.Any(s => s.Name == q.Speaker)));

    [Fact]
    public void Evidence_with_a_place_in_the_text_stands_there()
    {
        foreach (var article in Articles)
        {
            var evidence = new[] { article.Event?.Evidence, article.Venue?.Evidence, article.SaidOn?.Evidence, article.Article.Published?.Evidence, article.Article.Outlet?.Evidence };
            evidence.Where(e => e?.Span is not null).ShouldAllBe(e => e!.Span!.Value.In(article.Article.Text) == e.Text, article.Article.Path); // the filter leaves none without
        }
    }
}
