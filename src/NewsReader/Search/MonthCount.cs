namespace NewsReader.Search;

/// <summary>Results published in one month.</summary>
public readonly record struct MonthCount(int Year, int Month, int Count);
