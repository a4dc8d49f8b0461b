using NewsReader.Search;

namespace NewsReader.Tests.Index;

public abstract partial class ArticleIndexContract
{
    /// <summary>Pages gather results by speaker and event from a facet's values: each value's number has to be what the search for it alone finds.</summary>
    [EngineTheory]
    [InlineData(SearchView.Articles, FacetField.Speaker)]
    [InlineData(SearchView.Articles, FacetField.Event)]
    [InlineData(SearchView.Quotes, FacetField.Speaker)]
    [InlineData(SearchView.Quotes, FacetField.Event)]
    public async Task A_values_number_is_what_the_search_for_it_alone_finds(SearchView view, FacetField field)
    {
        await Write(Reports());

        foreach (var query in new[] { "", "peace", "now OR who" })
        {
            var counted = await Search(query, r => r with { View = view, Facets = [field], FacetSize = int.MaxValue, PageSize = 0 });
            var facet = counted.Facets.ShouldHaveSingleItem();
            counted.Hits.ShouldBeEmpty();
            facet.Values.Length.ShouldBe(facet.DistinctValues);
            foreach (var value in facet.Values.Append(facet.NotStated))
            {
                var inside = await Search(query, r => r with { View = view, Filters = [Only(field, value.Value)], PageSize = 1 });
                inside.Total.ShouldBe(value.Count, $"{query}: {value.Value}");
            }
        }
    }
}
