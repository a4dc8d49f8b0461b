namespace NewsReader.Index.Matching;

/// <summary>Rows that were found, ascending, with their scores where they were asked for.</summary>
/// <param name="Scores">As long as <paramref name="Rows"/>; <c>null</c> stands for zeros.</param>
internal sealed record RowSet(int[] Rows, float[]? Scores)
{
    public static RowSet Empty { get; } = new([], null);

    public int Count => Rows.Length;

    public RowSet Where(Func<int, bool> accepts)
    {
        var rows = new int[Rows.Length];
        var scores = Scores is null ? null : new float[Rows.Length];
        var kept = 0;
        for (var i = 0; i < Rows.Length; i++)
        {
            if (!accepts(Rows[i]))
            {
                continue;
            }

            rows[kept] = Rows[i];
            if (scores is not null && Scores is not null)
            {
                scores[kept] = Scores[i];
            }

            kept++;
        }

        return new RowSet(rows[..kept], scores?[..kept]);
    }

    /// <summary>Rows of both; scores add up.</summary>
    public RowSet And(RowSet other) => Merge(other, left: false, right: false, both: true);

    /// <summary>Rows of either; scores add up.</summary>
    public RowSet Or(RowSet other) => Merge(other, left: true, right: true, both: true);

    public RowSet Except(RowSet other) => Merge(other, left: true, right: false, both: false);

    private RowSet Merge(RowSet other, bool left, bool right, bool both)
    {
        var rows = new List<int>();
        var scores = Scores is null && other.Scores is null ? null : new List<float>();
        int i = 0, j = 0;
        while (i < Rows.Length || j < other.Rows.Length)
        {
            var a = i < Rows.Length ? Rows[i] : int.MaxValue;
            var b = j < other.Rows.Length ? other.Rows[j] : int.MaxValue;
            if (a == b ? both : a < b ? left : right)
            {
                rows.Add(Math.Min(a, b));
                scores?.Add((a <= b ? Scores?[i] ?? 0 : 0) + (b <= a ? other.Scores?[j] ?? 0 : 0));
            }

            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return new RowSet([.. rows], scores?.ToArray());
    }
}
