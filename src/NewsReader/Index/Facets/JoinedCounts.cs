namespace NewsReader.Index.Facets;

/// <summary>Counts at once the facets whose numbers stand in one list for each article.</summary>
internal sealed class JoinedCounts
{
    /// <summary>With fewer of them asked for, each is counted from its own column.</summary>
    private const int Fewest = 3;

    private readonly ValueLists _lists;
    private readonly int[] _events, _venues, _dates, _outlets;
    private readonly int[]? _speakers;

    private JoinedCounts(ValueLists lists, int[][] lead, int[]? speakers) =>
        (_lists, _events, _venues, _dates, _outlets, _speakers) = (lists, lead[0], lead[1], lead[2], lead[3], speakers);

    /// <param name="snapshot">What is counted.</param>
    /// <param name="facets">What is asked for; those that are counted here are taken out.</param>
    /// <param name="quotes">Whether quotes are counted: then each has its own speaker, and the other numbers of its article.</param>
    /// <returns><c>null</c> where too few of them are asked for.</returns>
    public static JoinedCounts? TakeFrom(FacetSnapshot snapshot, ref FacetCounts[] facets, bool quotes)
    {
        var asked = facets;
        var joined = ValueLists.BeforeSpeakers.Select(field => Array.Find(asked, f => f.Field == field)).ToArray();
        var speakers = quotes ? null : Array.Find(asked, f => f.Field == Search.FacetField.Speaker);
        if (joined.Count(f => f is not null) + (speakers is null ? 0 : 1) < Fewest)
        {
            return null;
        }

        facets = Array.FindAll(facets, f => f != speakers && !joined.Contains(f));

        // What nobody asked for is counted all the same: to leave it out would cost more.
        var lead = joined.Select((f, i) => f?.Counts ?? new int[snapshot.ValuesOf(ValueLists.BeforeSpeakers[i]).Count]);
        return new JoinedCounts(snapshot.OfArticle[(int)Search.FacetField.Speaker], [.. lead], speakers?.Counts);
    }

    /// <summary>Counts some articles; one that comes twice counts twice.</summary>
    public void Add(ReadOnlySpan<int> articles)
    {
        var (first, numbers) = (_lists.First, _lists.Numbers);
        int[] events = _events, venues = _venues, dates = _dates, outlets = _outlets;
        foreach (var article in articles)
        {
            var at = first[article];
            var list = numbers.AsSpan(at, first[article + 1] - at);
            events[list[0]]++;
            venues[list[1]]++;
            dates[list[2]]++;
            outlets[list[3]]++;
            if (_speakers is { } speakers)
            {
                foreach (var number in list[4..])
                {
                    speakers[number]++;
                }
            }
        }
    }
}
