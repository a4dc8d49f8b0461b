using System.Collections.Immutable;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Tests.Index;
using NewsReader.Web.Components.Pages.Events;

namespace NewsReader.Tests.Web;

public sealed class EventReportsTests
{
    private static readonly Evidence Said = new(default, null, "", "test", 1);

    private static readonly ImmutableArray<AnnotatedArticle> Articles =
    [
        Report("a", "2019-03-12", "Post", new Venue(null, "Valletta", "Malta", Said), ("One.", "Ann Lee"), ("Two.", "Jo Cruz")),
        Report("b", "2019-03-12", "Times", new Venue("Auberge de Castille", "Valletta", null, Said), ("One.", "Ann Lee"), ("Two.", "Jo Cruz")),
        Report("c", "2019-03-13", "Star", new Venue("Verdala Palace", "Siġġiewi", "Malta", Said), ("One.", "Ann Lee"), ("Three.", "Mo Park")),
    ];

    [Fact]
    public void Left_out_is_whom_two_other_outlets_quote()
    {
        var (outlet, speakers) = EventReports.Of(Articles).LeftOut.ShouldHaveSingleItem();
        (outlet, speakers.Single().Name).ShouldBe(("Star", "Jo Cruz"));
        EventReports.Of(Articles).OnlyOnce.Single().Name.ShouldBe("Mo Park");
    }

    [Fact]
    public void Speakers_whom_most_outlets_quote_come_first() =>
        EventReports.Of(Articles).Speakers.Select(s => s.Name).ShouldBe(["Ann Lee", "Jo Cruz", "Mo Park"]);

    [Fact]
    public void The_place_is_what_agreeing_reports_say_together_and_another_is_named_as_another()
    {
        var held = new Occasion(new ArticleEvent("e", "Talks", "talks", null, Said), null, Articles, 3);
        Occasion.PlaceOf(held.Venue).ShouldBe("Auberge de Castille, Valletta, Malta");
        held.OtherVenues.ShouldHaveSingleItem().Articles.Single().Article.Id.Value.ShouldBe("c");
    }

    [Fact]
    public void All_reports_of_the_first_day_are_first() =>
        new Occasion(new ArticleEvent("e", "Talks", "talks", null, Said), null, Articles, 3).FirstReports.Select(a => a.Article.Id.Value).ShouldBe(["a", "b"]);

    private static AnnotatedArticle Report(string id, string published, string outlet, Venue venue, params (string Words, string Speaker)[] quotes) => WrittenArticle.Of(
        id, "Talks", string.Join(' ', quotes.Select(q => q.Words)), published, outlet, venue: venue, quotes: [.. quotes.Select(q => (q.Words, (string?)q.Speaker, (string?)"say", QuoteKind.Direct))]);
}
