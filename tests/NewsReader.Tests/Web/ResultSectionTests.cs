using NewsReader.Search;
using NewsReader.Web;
using NewsReader.Web.Components.Pages.Search;

namespace NewsReader.Tests.Web;

public sealed class ResultSectionTests
{
    private static readonly FacetValue Ann = new("ann", "Ann Lee", 5, false, false), Bo = new("bo", "Bo Ray", 3, false, false), Nobody = new(FacetValue.NotStated, "", 2, false, false);

    [Fact]
    public void Those_with_most_results_come_first_and_those_who_are_not_stated_last()
    {
        var facet = new Facet(FacetField.Speaker, [Ann, Bo], Nobody, 2);

        var sections = ResultSection.Of(facet, new SearchRequest { Query = "peace", Group = SearchGroup.Speaker, Page = 2 });

        sections.Select(s => Urls.Search(s.Inside)).ShouldBe(["/search?q=peace&speaker=ann", "/search?q=peace&speaker=bo", "/search?q=peace&speaker=-"]);
        ResultSection.Count(facet, sections).ShouldBe(3);
    }

    [Fact]
    public void Values_that_are_not_listed_yet_are_counted() =>
        ResultSection.Count(new Facet(FacetField.Speaker, [Ann, Bo], Nobody, 40), ResultSection.Of(new Facet(FacetField.Speaker, [Ann, Bo], Nobody, 40), new SearchRequest())).ShouldBe(41);

    [Fact]
    public void Where_values_are_chosen_they_alone_have_a_section()
    {
        var request = new SearchRequest { Filters = [new FacetFilter(FacetField.Speaker, ["bo"], [])] };
        var facet = new Facet(FacetField.Speaker, [Ann, Bo with { Selected = true }], Nobody, 40);

        var sections = ResultSection.Of(facet, request);

        sections.Select(s => s.Value.Value).ShouldBe(["bo"]);
        ResultSection.Count(facet, sections).ShouldBe(1);
    }

    [Fact]
    public void What_is_ruled_out_or_has_no_results_has_no_section() =>
        ResultSection.Of(new Facet(FacetField.Event, [Ann with { Excluded = true }, Bo with { Count = 0 }], Nobody with { Count = 0 }, 1), new SearchRequest()).ShouldBeEmpty();
}
