using NewsReader.Archive.Conflicts;
using NewsReader.Archive.Statements;
using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Tests.Archive.Events;

namespace NewsReader.Tests.Archive.Conflicts;

public sealed class ConflictFinderTests
{
    private const string Words = "The bridge will carry trams before the swallows come back";

    [Fact]
    public void The_bread_sentence_of_the_samples_is_given_to_two_people()
    {
        var conflict = Samples.Statements.Conflicts(ConflictKind.Speaker).ShouldHaveSingleItem();

        conflict.Words.ShouldContain("Bread should not have to wait for a signature");
        conflict.FirstValue.ShouldEndWith("Barakat");
        conflict.SecondValue.ShouldBe("Ingrid Solheim");
    }

    [Fact]
    public void The_talks_of_the_samples_are_given_to_two_palaces()
    {
        var conflict = Samples.Statements.Conflicts().Where(c => c.Kind is not ConflictKind.Speaker).ShouldHaveSingleItem();

        conflict.Kind.ShouldBe(ConflictKind.Venue);
        new[] { conflict.FirstValue, conflict.SecondValue }.ShouldBe(["Auberge de Castille", "Verdala Palace"], ignoreOrder: true);
    }

    [Fact]
    public void Words_given_to_two_places_or_days_of_one_event_are_conflicts()
    {
        var evidence = new Evidence(default, null, "", "stated", 1);
        var first = Report("one.txt", "Mara Lindqvist") with { Event = "e", Venue = new Venue("Town Hall", "Rasna", null, evidence), Day = new PartialDate(2023, 5, 4) };
        var second = Report("two.txt", "Mara Lindqvist") with { Event = "e", Venue = new Venue("Old Mint", "Rasna", null, evidence), Day = new PartialDate(2023, 5, 11) };

        Between(first, second).Select(c => $"{c.Kind} {string.Join(" or ", new[] { c.FirstValue, c.SecondValue }.Order(StringComparer.Ordinal))}")
            .ShouldBe(["Venue Old Mint or Town Hall", "Date 2023-05-04 or 2023-05-11"]);
    }

    [Fact]
    public void A_recalled_sentence_a_spelling_and_a_partly_stated_place_are_no_conflict()
    {
        var evidence = new Evidence(default, null, "", "stated", 1);
        var first = Report("one.txt", "Mahmoud Sallam") with { Event = "e", Venue = new Venue(null, "Rasna", null, evidence), Day = new PartialDate(2023, 5, 4) };
        var second = Report("two.txt", "Mahmud Sellam") with { Event = "f", Venue = new Venue("Old Mint", null, null, evidence), Day = new PartialDate(2024, 5, 11) };

        Between(first, second).ShouldBeEmpty();
    }

    private static IEnumerable<Conflict> Between(ReportedQuote first, ReportedQuote second) =>
        Sentences(first).SelectMany(a => Sentences(second).SelectMany(b => ConflictFinder.Between(a, b)));

    private static IEnumerable<SaidSentence> Sentences(ReportedQuote report) => [new SaidSentence(report, 0, report.Quote.Span, _ => 1)];

    private static ReportedQuote Report(string path, string speaker) =>
        ReportedQuote.Of(Reports.Article(path, $"Work on the river goes on without a pause. \"{Words},\" said {speaker}.")).First(q => q.Quote.Text.Contains("swallows")) with { Speaker = speaker, SpeakerId = speaker };
}
