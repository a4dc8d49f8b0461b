using NewsReader.Archive.Events;
using NewsReader.Extraction;

namespace NewsReader.Tests.Archive.Events;

public sealed class EventDirectoryTests : IDisposable
{
    private readonly EventDirectory _events = new(":memory:");

    public void Dispose() => _events.Dispose();

    [Fact]
    public void Articles_that_report_one_event_share_it_and_others_have_none()
    {
        _events.Join(Reports.All);

        EventsOf(Reports.OfSpring).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
        EventsOf(Reports.OfOthers).ShouldAllBe(e => e == null);
    }

    [Fact]
    public void Two_evenings_of_one_boxer_are_two_events()
    {
        _events.Join(Reports.All);

        var spring = EventsOf(Reports.OfSpring).Distinct().ShouldHaveSingleItem();
        EventsOf(Reports.OfAutumn).Distinct().ShouldHaveSingleItem().ShouldNotBe(spring);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_in_which_articles_come_does_not_matter(int seed)
    {
        _events.Join(Reports.All);
        using var other = new EventDirectory(":memory:");
        var random = new Random(seed);
        foreach (var articles in Reports.All.OrderBy(_ => random.Next()).Chunk(2))
        {
            other.Join(articles);
        }

        Partition(other).ShouldBe(Partition(_events));
    }

    [Fact]
    public void An_event_keeps_its_id_while_articles_are_added()
    {
        _events.Join([.. Reports.OfSpring.Take(2)]);
        var id = _events.EventOf(Reports.OfSpring[0].IdOf()).ShouldNotBeNull();

        _events.Join([.. Reports.OfSpring.Skip(2), .. Reports.OfAutumn]);

        EventsOf(Reports.OfSpring).ShouldAllBe(e => e == id);
    }

    [Fact]
    public void An_article_read_again_stays_in_its_event()
    {
        _events.Join(Reports.OfSpring);
        var id = _events.EventOf(Reports.OfSpring[0].IdOf());

        _events.Join([Reports.OfSpring[0]]);

        EventsOf(Reports.OfSpring).ShouldAllBe(e => e == id);
    }

    [Fact]
    public void When_articles_go_those_that_stay_are_grouped_as_if_the_others_had_never_been()
    {
        _events.Join(Reports.All);
        _events.Forget([.. Reports.OfAutumn.Select(a => a.IdOf()), Reports.OfSpring[0].IdOf()]);
        using var without = new EventDirectory(":memory:");
        without.Join([.. Reports.OfSpring.Skip(1), .. Reports.OfOthers]);

        Partition(_events).ShouldBe(Partition(without));
    }

    [Fact]
    public void The_last_article_of_an_event_that_it_does_not_name_has_none()
    {
        _events.Join([.. Reports.OfSpring.Take(2)]);
        _events.Forget([Reports.OfSpring[0].IdOf()]);

        _events.Give(Reports.OfSpring[1]).Event.ShouldBeNull();
        _events.NextToRewrite(10).ShouldBe([Reports.OfSpring[1].IdOf()]);
    }

    [Fact]
    public void Articles_written_before_their_event_was_known_are_written_again()
    {
        _events.Join([Reports.OfSpring[0]]);
        _events.NextToRewrite(10).ShouldBeEmpty();

        _events.Join([Reports.OfSpring[1]]);

        _events.NextToRewrite(10).ShouldBe([Reports.OfSpring[0].IdOf()]);
        _events.Rewritten([Reports.OfSpring[0].IdOf()]);
        _events.NextToRewrite(10).ShouldBeEmpty();
    }

    [Fact]
    public void A_report_says_why_each_article_is_in_the_event()
    {
        _events.Join(Reports.All);
        var report = _events.Report(_events.EventOf(Reports.OfSpring[0].IdOf()).ShouldNotBeNull()).ShouldNotBeNull();

        report.Articles.Length.ShouldBe(5);
        report.Articles.ShouldAllBe(a => a.Likeness >= EventLikeness.Same && (a.Shared.Contains("westkad") || a.Shared.Contains("okoy") || a.Shared.Contains("okoye")));
    }

    [Fact]
    public void An_event_no_article_names_is_called_by_a_headline_and_its_evidence_says_so()
    {
        var joined = _events.Join(Reports.OfSpring);

        joined.Select(a => a.Event.ShouldNotBeNull().Name).Distinct().ShouldHaveSingleItem().ShouldBeOneOf([.. Reports.OfSpring.Select(a => a.Article.Title)]);
        joined.ShouldAllBe(a => a.Event!.Kind == EventSummary.NotStated && a.Event.Evidence.Rule == EventDirectory.SharedRule); // shown above: each has an event
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_headline_is_in_the_language_of_most_reports(int foreign)
    {
        var reports = Reports.OfSpring;
        reports[foreign] = reports[foreign] with { Article = reports[foreign].Article with { Language = "de" } };

        var joined = _events.Join(reports);

        joined.Where((_, i) => i != foreign).ShouldAllBe(a => a.Event!.Name != reports[foreign].Article.Title); // shown above: each has an event
    }

    private IEnumerable<string?> EventsOf(IEnumerable<AnnotatedArticle> articles) => articles.Select(a => _events.EventOf(a.IdOf()));

    private static IEnumerable<string> Partition(EventDirectory events) =>
        Reports.All.Where(a => events.EventOf(a.IdOf()) is not null).GroupBy(a => events.EventOf(a.IdOf())).Select(g => string.Join(' ', g.Select(a => a.Article.Path).Order())).Order();
}
