namespace NewsReader.Index.Facets;

/// <summary>The earliest and the latest publication day among each 64 article rows, so that most rows need not be looked at where the first by day are sought.</summary>
/// <remarks>A range may hold rows met since a snapshot was taken: it is then wider than need be, never too narrow.</remarks>
internal sealed class DayRanges
{
    private readonly GrowingArray<int> _earliest = new(), _latest = new();

    /// <summary>Adds the day of the next row; 0 for none.</summary>
    public void Add(int row, int day)
    {
        if (row >> 6 == _latest.Count)
        {
            _earliest.Add(int.MaxValue);
            _latest.Add(0);
        }

        if (day != 0)
        {
            _earliest.Items[row >> 6] = Math.Min(_earliest.Items[row >> 6], day);
            _latest.Items[row >> 6] = Math.Max(_latest.Items[row >> 6], day);
        }
    }

    /// <summary>By 64 rows; the highest number where none has a day.</summary>
    public int[] Earliest => _earliest.Items;

    /// <summary>By 64 rows; 0 where none has a day.</summary>
    public int[] Latest => _latest.Items;
}
