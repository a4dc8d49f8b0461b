using NewsReader.Extraction;
using NewsReader.Search;

namespace NewsReader.Tests.Index;

public abstract partial class ArticleIndexContract
{
    private static AnnotatedArticle[] Reports() =>
    [
        WrittenArticle.Of("a", "Summit", "“Peace now.” “No war.”", "2019-03-05", "Post", "en", ("e1", "The summit"), WrittenArticle.At("Russia", "Moscow", "Kremlin"),
            [("Peace now.", "Ann Lee", "say", QuoteKind.Direct), ("No war.", "Bo Ray", "claim", QuoteKind.Mixed)]),
        WrittenArticle.Of("b", "Summit again", "“Peace soon.”", "2019-04-01", "Times", "en", ("e1", "The summit"), WrittenArticle.At("Russia", "Sochi"),
            [("Peace soon.", "Ann Lee", "claim", QuoteKind.Direct)]),
        WrittenArticle.Of("c", "Talks", "“Peace later.” “Who knows?”", "2018", "Post", "fr", ("e2", "Geneva talks"), WrittenArticle.At("Switzerland", "Geneva"),
            [("Peace later.", "Bo Ray", "say", QuoteKind.Direct), ("Who knows?", null, null, QuoteKind.Direct)]),
        WrittenArticle.Of("d", "Weather", "Rain and peace.", null, "Times"),
    ];

    private static FacetFilter Only(FacetField field, params string[] values) => new(field, [.. values], []);

    private static FacetFilter Without(FacetField field, params string[] values) => new(field, [], [.. values]);

    private static string Show(SearchResult result, FacetField field)
    {
        var facet = result.Facets.Single(f => f.Field == field);
        return string.Join(' ', facet.Values.Append(facet.NotStated).Select(v => $"{v.Value}{(v.Selected ? "+" : v.Excluded ? "!" : "")}={v.Count}"));
    }

    [EngineFact]
    public async Task Every_facet_counts_articles()
    {
        await Write(Reports());

        var result = await Search("");

        Show(result, FacetField.Speaker).ShouldBe("ann-lee=2 bo-ray=2 -=1");
        Show(result, FacetField.Event).ShouldBe("e1=2 e2=1 -=1");
        Show(result, FacetField.Venue).ShouldBe("Russia=2 Switzerland/Geneva=1 Russia/Moscow/Kremlin=1 Russia/Moscow=1 Russia/Sochi=1 Switzerland=1 -=1");
        Show(result, FacetField.Date).ShouldBe("2019=2 2018=1 2019-03=1 2019-03-05=1 2019-04=1 2019-04-01=1 -=1");
        Show(result, FacetField.Outlet).ShouldBe("Post=2 Times=2 -=0");
        Show(result, FacetField.Verb).ShouldBe("claim=2 say=2 -=1");
        Show(result, FacetField.Kind).ShouldBe("direct=3 mixed=1 -=1");
        Show(result, FacetField.Language).ShouldBe("en=3 fr=1 -=0");
        result.Months.ShouldBe([new MonthCount(2019, 3, 1), new MonthCount(2019, 4, 1)]);
        result.Undated.ShouldBe(1);
    }

    [EngineFact]
    public async Task Counts_ignore_the_facets_own_choice_and_chosen_values_stay()
    {
        await Write(Reports());

        var result = await Search("peace", r => r with { Filters = [Only(FacetField.Outlet, "Post"), Only(FacetField.Speaker, "ann-lee", "nobody")] });

        result.Total.ShouldBe(1);
        Show(result, FacetField.Outlet).ShouldBe("Post+=1 Times=1 -=0");
        Show(result, FacetField.Speaker).ShouldBe("bo-ray=2 ann-lee+=1 nobody+=0 -=0");
        Show(result, FacetField.Language).ShouldBe("en=1 -=0");
    }

    [EngineTheory]
    [InlineData(SearchView.Articles, "a b c")]
    [InlineData(SearchView.Quotes, "a a b c c")]
    [InlineData(SearchView.Speakers, "a b")]
    [InlineData(SearchView.Events, "b c")]
    public async Task All_four_views_answer_one_search(SearchView view, string expected)
    {
        await Write(Reports());

        (await Ids("", r => r with { View = view, Filters = [Without(FacetField.Kind, "-")], Sort = SearchSort.Newest })).Split(' ').Order().ShouldBe(expected.Split(' '));
    }

    [EngineFact]
    public async Task Speakers_and_events_are_counted_by_their_own_unit()
    {
        await Write(Reports());

        var speakers = await Search("peace", r => r with { View = SearchView.Speakers });
        speakers.Hits.Select(h => $"{h.Subject?.Label} {h.Subject?.Count} {h.QuoteCount}").ShouldBe(["Ann Lee 2 2", "Bo Ray 1 1"]);
        Show(speakers, FacetField.Outlet).ShouldBe("Post=2 Times=1 -=0");
        var events = await Search("", r => r with { View = SearchView.Events, Filters = [Only(FacetField.Speaker, "bo-ray")] });
        events.Hits.Select(h => $"{h.Subject?.Value} {h.Subject?.Count} {h.QuoteCount}").ShouldBe(["e2 1 1", "e1 1 1"]);
        events.Total.ShouldBe(2);
    }

    [EngineTheory]
    [InlineData("2019", "a b")]
    [InlineData("2019-03..", "a b")]
    [InlineData("..2018", "c")]
    [InlineData("2018-01..2018-12", "c")]
    [InlineData("2018-06..", "a b")]
    [InlineData("2019-04-01", "b")]
    public async Task A_date_range_holds_what_lies_wholly_within(string range, string expected)
    {
        await Write(Reports());

        var result = await Search("", r => r with { Date = DateRange.Parse(range) ?? default, Sort = SearchSort.Oldest });
        result.Hits.Select(h => h.Article.Article.Id.Value).Order().ShouldBe(expected.Split(' '));
        result.Undated.ShouldBe(1);
        (await Ids($"date:{range}")).Split(' ').Order().ShouldBe(expected.Split(' '));
    }

    [EngineTheory]
    [InlineData("speaker:lee", "a b")]
    [InlineData("speaker:\"bo ray\"", "a c")]
    [InlineData("speaker:(lee OR ray) -speaker:lee", "c")]
    [InlineData("venue:moscow", "a")]
    [InlineData("venue:russia", "a b")]
    [InlineData("event:geneva OR outlet:times", "b c d")]
    [InlineData("verb:claim", "a b")]
    [InlineData("said:war", "a")]
    [InlineData("said:rain", "")]
    [InlineData("speaker:le*", "a b")]
    [InlineData("speaker:lea~", "a b")]
    public async Task Fields_say_where_to_look(string query, string expected)
    {
        await Write(Reports());

        (await Ids(query)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Order().ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [EngineFact]
    public async Task An_empty_result_says_what_dropping_each_choice_would_find()
    {
        await Write(Reports());

        var result = await Search("rain", r => r with { Filters = [Only(FacetField.Outlet, "Post")], Date = DateRange.Parse("2019") ?? default });

        result.Total.ShouldBe(0);
        result.WithoutFilter.Select(d => $"{d.Label}={d.Total}").ShouldBe(["Words: rain=1", "Date: 2019=0", "Outlet: Post=0"]);
        var two = await Search("rain", r => r with { Filters = [Only(FacetField.Outlet, "Post")] });
        two.WithoutFilter.Single(d => d.Label == "Outlet: Post").Total.ShouldBe(1);
    }

    [EngineFact]
    public async Task Values_are_found_within_a_facet_and_sorted_by_name()
    {
        await Write(Reports());

        var result = await Search("", r => r with { FacetContains = "mosc", FacetSort = FacetSort.Name });
        Show(result, FacetField.Venue).ShouldBe("Russia/Moscow/Kremlin=1 Russia/Moscow=1 -=1");
        (await Search("", r => r with { FacetSize = 1 })).Facets.Single(f => f.Field == FacetField.Event).ShouldSatisfyAllConditions(f => f.Values.Length.ShouldBe(1), f => f.DistinctValues.ShouldBe(2));
    }
}
