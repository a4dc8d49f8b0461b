namespace NewsReader.Search;

/// <summary>What a search lists: the four views of one search.</summary>
public enum SearchView
{
    Articles,
    Quotes,
    Speakers,
    Events,
}
