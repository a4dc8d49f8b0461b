namespace NewsReader.Index.Facets;

/// <summary>Which article rows have copies, and the number of the group each belongs to.</summary>
/// <remarks>Rows are only added. One writer at a time; readers hold what <see cref="Snapshot"/> gave.</remarks>
internal sealed class CopyColumn
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly GrowingArray<int> _groups = new();
    private ulong[] _copies = new ulong[16];

    /// <summary>Adds the next row.</summary>
    /// <param name="group"><c>null</c> where the article has no copy.</param>
    public void Add(string? group)
    {
        var row = _groups.Count;
        if (row >> 6 >= _copies.Length)
        {
            Array.Resize(ref _copies, _copies.Length * 2);
        }

        var number = 0;
        if (group is not null)
        {
            number = _numbers.TryGetValue(group, out var known) ? known : _numbers[group] = _numbers.Count;
            _copies[row >> 6] |= 1UL << (row & 63);
        }

        _groups.Add(number);
    }

    public CopyRows Snapshot() => new((ulong[])_copies.Clone(), _groups.Items, _numbers.Count);
}
