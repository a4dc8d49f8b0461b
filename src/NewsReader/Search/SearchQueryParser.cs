namespace NewsReader.Search;

/// <summary>Reads what a person typed into a tree of values.</summary>
public static class SearchQueryParser
{
}
