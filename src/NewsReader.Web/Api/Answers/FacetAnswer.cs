using NewsReader.Search;

namespace NewsReader.Web.Api.Answers;

/// <summary>A facet as counted for the search, its own choice ignored.</summary>
/// <param name="DistinctValues">How many values there are in all.</param>
public sealed record FacetAnswer(string Field, ValueAnswer[] Values, ValueAnswer NotStated, int DistinctValues)
{
    public static FacetAnswer Of(Facet facet) => new(Urls.NameOf(facet.Field), [.. facet.Values.Select(ValueAnswer.Of)], ValueAnswer.Of(facet.NotStated), facet.DistinctValues);
}
