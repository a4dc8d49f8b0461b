using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Text;

namespace NewsReader.Tests.Extraction;

public sealed class EvidenceTests
{
    private static readonly AnnotatedArticle Annotated = ArticleAnnotator.Annotate(TestArticle.Body(
        "Speaking at a ceremony in Vienna on Monday, Anna Berg said the ferry would stop. “We waited,” she added.", published: new PartialDate(2023, 10, 15)));

    [Fact]
    public void Event_venue_and_date_show_the_words_they_were_read_from()
    {
        Annotated.Event?.Evidence.Text.ShouldBe("ceremony");
        Annotated.Venue?.Evidence.Text.ShouldBe("Vienna");
        Annotated.SaidOn?.Evidence.Text.ShouldBe("Monday");
        Annotated.SaidOn?.Value.ShouldBe(new PartialDate(2023, 10, 9));
    }

    [Fact]
    public void Evidence_lies_where_it_says()
    {
        foreach (var evidence in new[] { Annotated.Event?.Evidence, Annotated.Venue?.Evidence, Annotated.SaidOn?.Evidence }.OfType<Evidence>())
        {
            evidence.Span?.In(Annotated.Article.Text).ShouldBe(evidence.Text);
            evidence.Source.In(Annotated.Article.Text).ShouldBe(evidence.Text);
            evidence.Confidence.ShouldBeInRange(0.1, 1);
        }
    }

    [Fact]
    public void An_owners_statement_outranks_what_the_text_says()
    {
        var stated = new Evidence(default, null, "Linz", "stated beside the file", 1);
        var article = Annotated.Article with { StatedVenue = new Stated<string>("Old Hall, Vienna", stated), StatedEvent = new Stated<string>("Danube forum", stated) };

        var again = ArticleAnnotator.Annotate(article);

        again.Venue.ShouldBe(new Venue("Old Hall", "Vienna", "Austria", stated));
        (again.Event?.Name, again.Event?.Kind).ShouldBe(("Danube forum", "forum"));
    }

    [Fact]
    public void An_article_without_anything_says_nothing()
    {
        var empty = ArticleAnnotator.Annotate(TestArticle.Body("The ferry is old."));

        empty.Quotes.ShouldBeEmpty();
        empty.Dates.ShouldBeEmpty();
        (empty.Event, empty.Venue, empty.SaidOn).ShouldBe((null, null, null));
    }
}
