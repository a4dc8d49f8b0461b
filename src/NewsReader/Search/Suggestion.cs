namespace NewsReader.Search;

/// <summary>Something a person may be about to type.</summary>
/// <param name="Field">The facet whose value it is; <c>null</c> for words.</param>
/// <param name="Value">The facet's value, or the words.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Count">Articles that have it.</param>
public sealed record Suggestion(FacetField? Field, string Value, string Label, int Count);
