using NewsReader.Search;

namespace NewsReader.Index.Facets;

/// <summary>Counts at once the facets that stand in <see cref="ArticleRecords"/>.</summary>
internal sealed class JoinedCounts
{
    /// <summary>With fewer of them asked for, each is counted from its own column.</summary>
    private const int Fewest = 3;

    private readonly FacetSnapshot _snapshot;
    private readonly int[] _events, _venues, _dates, _outlets;
    private readonly int[]? _speakers;

    private JoinedCounts(FacetSnapshot snapshot, int[][] counts, int[]? speakers) =>
        (_snapshot, _events, _venues, _dates, _outlets, _speakers) = (snapshot, counts[0], counts[1], counts[2], counts[3], speakers);

    /// <param name="snapshot">What is counted.</param>
    /// <param name="facets">What is asked for; those that are counted here are taken out.</param>
    /// <param name="quotes">Whether quotes are counted: then each has its own speaker, and the other numbers of its article.</param>
    /// <returns><c>null</c> where too few of them are asked for.</returns>
    public static JoinedCounts? TakeFrom(FacetSnapshot snapshot, ref FacetCounts[] facets, bool quotes)
    {
        var asked = facets;
        var joined = ArticleRecords.Fields.Select(field => Array.Find(asked, f => f.Field == field)).ToArray();
        var speakers = quotes ? null : Array.Find(asked, f => f.Field == FacetField.Speaker);
        if (joined.Count(f => f is not null) + (speakers is null ? 0 : 1) < Fewest)
        {
            return null;
        }

        facets = Array.FindAll(facets, f => f != speakers && !joined.Contains(f));

        // What nobody asked for is counted all the same: to leave it out would cost more.
        var counts = joined.Select((f, i) => f?.Counts ?? new int[snapshot.ValuesOf(ArticleRecords.Fields[i]).Count]);
        return new JoinedCounts(snapshot, [.. counts], speakers?.Counts);
    }

    /// <summary>Counts some articles; one that comes twice counts twice.</summary>
    public void Add(ReadOnlySpan<int> articles)
    {
        if (_speakers is not null)
        {
            AddWithSpeakers(articles, _speakers);
            return;
        }

        var (records, events, venues, dates, outlets) = (_snapshot.Records, _events, _venues, _dates, _outlets);
        foreach (var article in articles)
        {
            var record = records.AsSpan(article * ArticleRecords.Size, ArticleRecords.Size);
            if (record[ArticleRecords.Unfit] != 0)
            {
                AddUnfit(article);
                continue;
            }

            events[record[0]]++;
            venues[record[1]]++;
            dates[record[2]]++;
            outlets[record[3]]++;
        }
    }

    private void AddWithSpeakers(ReadOnlySpan<int> articles, int[] speakers)
    {
        var (records, events, venues, dates, outlets) = (_snapshot.Records, _events, _venues, _dates, _outlets);
        var empty = 0;
        foreach (var article in articles)
        {
            var record = records.AsSpan(article * ArticleRecords.Size, ArticleRecords.Size);
            if (record[ArticleRecords.Unfit] != 0)
            {
                AddUnfit(article);
                continue;
            }

            events[record[0]]++;
            venues[record[1]]++;
            dates[record[2]]++;
            outlets[record[3]]++;
            speakers[record[4]]++;
            speakers[record[5]]++;
            speakers[record[6]]++;
            empty += (record[5] == 0 ? 1 : 0) + (record[6] == 0 ? 1 : 0);
        }

        // Places that no second or third speaker takes say 0 too, which stands for "not stated".
        speakers[0] -= empty;
    }

    private void AddUnfit(int article)
    {
        int[][] counts = [_events, _venues, _dates, _outlets];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i][_snapshot.Column(ArticleRecords.Fields[i])[article]]++;
        }

        if (_speakers is { } speakers)
        {
            foreach (var number in _snapshot.OfArticle[(int)FacetField.Speaker].Of(article))
            {
                speakers[number]++;
            }
        }
    }
}
