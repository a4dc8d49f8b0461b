namespace NewsReader.Search;

/// <summary>What leaving out one choice would find.</summary>
/// <param name="Without">The request without it.</param>
/// <param name="Label">The choice in a person's words.</param>
/// <param name="Total">Results then.</param>
public sealed record DroppedFilter(SearchRequest Without, string Label, int Total);
