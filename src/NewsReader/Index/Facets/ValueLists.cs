namespace NewsReader.Index.Facets;

/// <summary>Numbers of values by article row, list after list.</summary>
/// <param name="First">Begin of each row's list in <see cref="Numbers"/>; the next row's is the end.</param>
/// <param name="Numbers">The lists.</param>
internal sealed record ValueLists(int[] First, int[] Numbers)
{
    public ReadOnlySpan<int> Of(int row) => Numbers.AsSpan(First[row]..First[row + 1]);
}
