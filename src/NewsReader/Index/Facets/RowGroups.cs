using NewsReader.Index.Matching;
using NewsReader.Search;

namespace NewsReader.Index.Facets;

/// <summary>Rows by the speaker or event they belong to, where that is what a result is.</summary>
/// <remarks>Rows are walked in their own order, and what belongs to a group is put to its place on the way: going from group to group would
/// read the columns all over the memory, which at a million articles costs five times as much.</remarks>
internal sealed class RowGroups
{
    private readonly int[] _starts;

    /// <param name="rows">Those without a value of the facet belong to no group.</param>
    /// <param name="snapshot">Whose rows they are.</param>
    /// <param name="field">What a result is.</param>
    public RowGroups(RowBits rows, FacetSnapshot snapshot, FacetField field)
    {
        Rows = rows;
        Of = snapshot.Column(field);
        _starts = new int[snapshot.ValuesOf(field).Count + 1];
        var (starts, of) = (_starts, Of);
        rows.ReadBlocks(block =>
        {
            foreach (var row in block)
            {
                starts[of[row]]++;
            }
        });
        starts[0] = 0;
        Count = starts.Count(s => s > 0);
        Cumulate(starts);
    }

    public RowBits Rows { get; }

    /// <summary>The group of each row: its value's number, 0 for none.</summary>
    public int[] Of { get; }

    /// <summary>One more than the highest group's number.</summary>
    public int End => _starts.Length - 1;

    /// <summary>How many groups have any rows.</summary>
    public int Count { get; }

    /// <summary>A value of each row, group after group, and where each group's begin; the next one's begin is the end.</summary>
    /// <param name="column">By row, or by what <paramref name="through"/> has for the row.</param>
    /// <param name="through">Leads from rows to the column; <c>null</c> where they are the column's.</param>
    public (int[] Starts, int[] Values) Arrange(int[] column, int[]? through)
    {
        var (next, of, arranged) = ((int[])_starts.Clone(), Of, new int[_starts[^1]]);
        Rows.ReadBlocks(block =>
        {
            foreach (var row in block)
            {
                if (of[row] is not 0 and var group)
                {
                    arranged[next[group]++] = column[through is null ? row : through[row]];
                }
            }
        });
        return (_starts, arranged);
    }

    /// <summary>The same for rows that have several values each.</summary>
    public (int[] Starts, int[] Values) Arrange(ValueLists lists)
    {
        var (starts, of) = (new int[_starts.Length], Of);
        Rows.ReadBlocks(block =>
        {
            foreach (var row in block)
            {
                starts[of[row]] += lists.Of(row).Length;
            }
        });
        starts[0] = 0;
        Cumulate(starts);
        var (next, arranged) = ((int[])starts.Clone(), new int[starts[^1]]);
        Rows.ReadBlocks(block =>
        {
            foreach (var row in block)
            {
                if (of[row] is not 0 and var group)
                {
                    var values = lists.Of(row);
                    values.CopyTo(arranged.AsSpan(next[group]));
                    next[group] += values.Length;
                }
            }
        });
        return (starts, arranged);
    }

    /// <summary>Makes of how many each has where each begins.</summary>
    private static void Cumulate(int[] counts)
    {
        var sum = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            (counts[i], sum) = (sum, sum + counts[i]);
        }
    }
}
