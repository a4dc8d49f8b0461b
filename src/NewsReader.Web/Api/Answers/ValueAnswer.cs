using NewsReader.Search;

namespace NewsReader.Web.Api.Answers;

/// <summary>A value of a facet.</summary>
public sealed record ValueAnswer(string Value, string Label, int Count, bool Selected, bool Excluded)
{
    public static ValueAnswer Of(FacetValue value) => new(value.Value, value.Label, value.Count, value.Selected, value.Excluded);
}
