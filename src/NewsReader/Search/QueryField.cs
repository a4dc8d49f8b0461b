namespace NewsReader.Search;

/// <summary>Where a query's word is looked for.</summary>
public enum QueryField
{
    /// <summary>Articles: title, body and reported words. Quotes: the reported words and the speaker's name.</summary>
    Text,

    /// <summary>Reported words only.</summary>
    Said,
    Speaker,
    Event,
    Venue,
    Outlet,
    Verb,
}
