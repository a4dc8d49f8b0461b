using NewsReader.Search;

namespace NewsReader.Web.Api.Answers;

/// <summary>Something a person may be about to type.</summary>
/// <param name="Field">The facet whose value it is; null for words.</param>
/// <param name="Count">Articles that have it.</param>
public sealed record SuggestionAnswer(string? Field, string Value, string Label, int Count)
{
    public static SuggestionAnswer Of(Suggestion suggestion) => new(suggestion.Field is { } field ? Urls.NameOf(field) : null, suggestion.Value, suggestion.Label, suggestion.Count);
}
