using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using NewsReader.Archive.Conflicts;
using NewsReader.Articles;
using NewsReader.Search;
using NewsReader.Web;
using NewsReader.Web.Components.Pages.Search;

namespace NewsReader.Tests.Web;

public sealed class UrlsTests
{
    [Fact]
    public void A_search_that_asks_nothing_is_the_start_page() => Urls.Search(new SearchRequest()).ShouldBe("/");

    [Fact]
    public void A_search_reads_like_a_sentence()
    {
        var request = new SearchRequest
        {
            Query = "grain",
            Filters = [new(FacetField.Outlet, [], ["Northstar Daily"]), new(FacetField.Speaker, ["Ana Costa", "Jo Li"], [])],
            Date = DateRange.Parse("2019-03..2019-05") ?? default,
            View = SearchView.Quotes,
            Sort = SearchSort.Newest,
            Page = 2,
        };
        Urls.Search(request).ShouldBe("/search?q=grain&speaker=Ana%20Costa&speaker=Jo%20Li&not.outlet=Northstar%20Daily&date=2019-03..2019-05&view=quotes&sort=newest&page=2");
    }

    [Theory]
    [InlineData("/search?q=%22two%20words%22%20-three")]
    [InlineData("/search?q=a%26b%3Dc%23d%2Be%25")]
    [InlineData("/search?speaker=-")]
    [InlineData("/search?venue=Malta%2FValletta&not.venue=Malta%2FMdina")]
    [InlineData("/search?q=%D0%BC%D0%B8%D1%80&date=2019..&view=speakers")]
    [InlineData("/search?date=-&sort=oldest&page=7")]
    [InlineData("/search?not.date=-")]
    [InlineData("/search?q=peace&view=quotes&group=event&sort=newest")]
    [InlineData("/search?group=copies")]
    public void A_search_is_written_as_it_was_read(string url) => Urls.Search(Read(url)).ShouldBe(url);

    [Theory]
    [InlineData("/search?view=cats&sort=best&group=colour&page=-1&page=3&date=yesterday&colour=red")]
    [InlineData("/search?view=17&page=99999999999999999999&speaker=")]
    public void What_cannot_be_read_is_left_out(string url) => Urls.Search(Read(url)).ShouldBe("/");

    [Theory]
    [InlineData("?from=2019&to=", "2019..")]
    [InlineData("?from=&to=2019-05", "..2019-05")]
    [InlineData("?from=2019-03&to=2019-05", "2019-03..2019-05")]
    [InlineData("?from=2019-03..2019-05&to=", "2019-03..2019-05")]
    [InlineData("?from=soon&to=2019", "..2019")]
    public void The_two_fields_of_a_form_are_one_range(string query, string range) => Read("/search" + query).Date.ToString().ShouldBe(range);

    [Fact]
    public void A_typed_date_that_is_none_is_named()
    {
        Urls.UnreadableDate(QueryHelpers.ParseQuery("?from=2019&to=May+2019")).ShouldBe("May 2019");
        Urls.UnreadableDate(QueryHelpers.ParseQuery("?date=-")).ShouldBeNull();
    }

    [Fact]
    public void A_query_is_cut_between_characters()
    {
        var query = new string('a', Urls.LongestQuery - 1) + "😀";
        Read("/search?q=" + Uri.EscapeDataString(query)).Query.ShouldBe(new string('a', Urls.LongestQuery - 1));
    }

    [Fact]
    public void An_article_carries_the_search_that_found_it()
    {
        var found = new SearchRequest { Query = "grain", Page = 3 };
        Urls.Article(new ArticleId("abc"), found, 51, "hit-1").ShouldBe("/articles/abc?q=grain&at=51#hit-1");
        Urls.Article(new ArticleId("abc"), new SearchRequest(), 2).ShouldBe("/articles/abc");
        Urls.Article(new ArticleId("abc")).ShouldBe("/articles/abc");
    }

    [Fact]
    public void Pasted_words_fit_the_first_line_of_a_request_in_every_script()
    {
        foreach (var letter in new[] { "a", "ж", "字", "😀" })
        {
            Urls.Check(string.Concat(Enumerable.Repeat(letter, 5_000))).Length.ShouldBeLessThan(8_000, letter);
        }

        Urls.ReadChecked(new QueryCollection(QueryHelpers.ParseQuery("?words=+" + new string('a', Urls.LongestWords + 1)))).ShouldBe((new string('a', Urls.LongestWords), true));
        Urls.ReadChecked(new QueryCollection(QueryHelpers.ParseQuery("?words="))).ShouldBe(("", false));
    }

    [Fact]
    public void Compared_articles_and_conflicts_are_read_as_they_are_written()
    {
        var url = Urls.Compare(new ArticleId("a"), new ArticleId("b/c"));
        url.ShouldBe("/compare?article=a&article=b%2Fc");
        Urls.ReadCompared(new QueryCollection(QueryHelpers.ParseQuery("?article=a&article=b/c&article=a&article="))).ShouldBe([new ArticleId("a"), new ArticleId("b/c")]);
        Urls.Conflicts(ConflictKind.Venue, 2).ShouldBe("/conflicts?about=venue&page=2");
        Urls.ReadConflictKind("venue").ShouldBe(ConflictKind.Venue);
        Urls.ReadConflictKind("colour").ShouldBeNull();
    }

    [Fact]
    public void Names_with_any_character_stay_one_path_segment() =>
        Urls.Speaker("A/B ?#%é").ShouldBe("/speakers/A%2FB%20%3F%23%25%C3%A9");

    [Fact]
    public void A_choice_made_twice_is_undone_and_starts_at_the_first_page()
    {
        var start = new SearchRequest { Query = "x", Page = 4 };
        var chosen = start.Toggle(FacetField.Speaker, "Ana Costa");
        chosen.Page.ShouldBe(1);
        chosen.CountChoices().ShouldBe(1);
        Urls.Search(chosen.Toggle(FacetField.Speaker, "Ana Costa")).ShouldBe(Urls.Search(start with { Page = 1 }));
    }

    [Fact]
    public void A_value_is_either_in_or_out()
    {
        var request = new SearchRequest().Toggle(FacetField.Outlet, "B").ToggleExcluded(FacetField.Outlet, "B");
        Urls.Search(request).ShouldBe("/search?not.outlet=B");
        Urls.Search(request.Toggle(FacetField.Outlet, "B")).ShouldBe("/search?outlet=B");
    }

    private static SearchRequest Read(string url) => Urls.ReadSearch(QueryHelpers.ParseQuery(url[url.IndexOf('?')..]));
}
