using NewsReader.Articles;
using NewsReader.Extraction;
using NewsReader.Text;

namespace NewsReader.Tests.Extraction.Venues;

public sealed class DatelineVenueTests
{
    private const string Rally = "Anna Berg told a rally on Friday that the ferry would stop. “It stops,” Berg said.";

    [Fact]
    public void A_rally_whose_place_nobody_names_was_where_the_report_was_written()
    {
        var venue = VenueOf("CASPER, Wyo.", Rally);

        (venue?.City, venue?.Country, venue?.Evidence.Rule, venue?.Evidence.Text).ShouldBe(("Casper", "United States", "place of the dateline", "CASPER, Wyo."));
    }

    [Theory]
    [InlineData("Anna Berg told a rally in Lansing on Friday that the ferry would stop.", "Lansing")]
    [InlineData("Anna Berg said in a statement on Friday that the ferry would stop.", null)]
    [InlineData("Anna Berg told CNN on Friday that the ferry would stop.", null)]
    [InlineData("Anna Berg said on Friday that the ferry would stop.", null)]
    [InlineData("Next week’s rally will be short, Anna Berg said on Friday.", null)]
    public void What_names_its_place_or_has_none_does_not_take_the_datelines(string text, string? city) => (VenueOf("CASPER, Wyo.", text)?.City).ShouldBe(city);

    [Theory]
    [InlineData("CASPER, Wyo.", "“It stops,” Anna Berg told me at her kitchen table.", "Casper")]
    [InlineData("OSLO", "“It stops,” Anna Berg told me at her kitchen table.", null)]
    [InlineData("CASPER, Wyo.", "“It stops,” Anna Berg said on “Harbour Hour.”", null)]
    [InlineData("CASPER, Wyo.", "Anna Berg won the harbour primary on Tuesday. “We did,” Berg said.", null)]
    [InlineData("BUSTED", "Anna Berg told a rally on Friday that the ferry would stop.", null)]
    public void An_interview_with_whoever_writes_was_given_where_it_was_written_unless_that_is_a_capital(string dateline, string text, string? city) => (VenueOf(dateline, text)?.City).ShouldBe(city);

    private static Venue? VenueOf(string place, string text) =>
        ArticleAnnotator.Annotate(TestArticle.Of(null, text, dateline: new Dateline(place, null, null, null, default(TextSpan)))).Venue;
}
