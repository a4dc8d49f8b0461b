namespace NewsReader.Search;

/// <summary>What results can be filtered and counted by.</summary>
public enum FacetField
{
    Speaker,
    Event,

    /// <summary>Values are paths from the widest to the narrowest place: <c>Russia</c>, <c>Russia/Moscow</c>, <c>Russia/Moscow/Kremlin Palace</c>.</summary>
    Venue,

    /// <summary>Values are partial dates of publication: <c>2019</c>, <c>2019-03</c>, <c>2019-03-05</c>.</summary>
    Date,
    Outlet,

    /// <summary>Dictionary form of the cue that reports a quote.</summary>
    Verb,

    /// <summary>Kind of quote: <c>direct, mixed, indirect</c>.</summary>
    Kind,
    Language,
}
