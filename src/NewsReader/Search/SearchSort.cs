namespace NewsReader.Search;

public enum SearchSort
{
    /// <summary>Best match first; newest first where there is nothing to match.</summary>
    Relevance,
    Newest,
    Oldest,
}
