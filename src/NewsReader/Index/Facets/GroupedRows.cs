using NewsReader.Index.Matching;
using NewsReader.Search;

namespace NewsReader.Index.Facets;

/// <summary>Rows that belong to a speaker or an event, those of each one after the other.</summary>
/// <param name="Rows">Ascending within each group.</param>
/// <param name="Starts">By value number: where its rows begin; the next number's begin is the end.</param>
/// <param name="Groups">How many have any rows.</param>
internal sealed record GroupedRows(int[] Rows, int[] Starts, int Groups)
{
    public static GroupedRows None { get; } = new([], [0], 0);

    /// <summary>Sorts by counting: each row is looked at twice, however many there are.</summary>
    /// <param name="field">What a result is; rows without one belong to none.</param>
    public static GroupedRows Of(RowBits rows, FacetSnapshot snapshot, FacetField field)
    {
        var column = snapshot.Column(field);
        var starts = new int[snapshot.ValuesOf(field).Count + 1];
        rows.ReadBlocks(block =>
        {
            foreach (var row in block)
            {
                starts[column[row]]++;
            }
        });
        starts[0] = 0;
        var (sum, groups) = (0, 0);
        for (var number = 0; number < starts.Length; number++)
        {
            groups += starts[number] > 0 ? 1 : 0;
            (starts[number], sum) = (sum, sum + starts[number]);
        }

        return new GroupedRows(Fill(rows, column, (int[])starts.Clone(), sum), starts, groups);
    }

    private static int[] Fill(RowBits rows, int[] column, int[] next, int count)
    {
        var sorted = new int[count];
        rows.ReadBlocks(block =>
        {
            foreach (var row in block)
            {
                if (column[row] is not 0 and var number)
                {
                    sorted[next[number]++] = row;
                }
            }
        });
        return sorted;
    }
}
