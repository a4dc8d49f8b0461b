namespace NewsReader.Index.Facets;

/// <summary>Numbers of values by article row, list after list.</summary>
/// <param name="First">Begin of each row's list in <see cref="Numbers"/>; the next row's is the end.</param>
/// <param name="Numbers">The lists.</param>
/// <param name="Lead">How many numbers of other facets stand at the head of each list.</param>
internal sealed record ValueLists(int[] First, int[] Numbers, int Lead)
{
    /// <summary>Facets of articles whose numbers stand before the speakers of each article, in this order: these five have too many values for
    /// sets of rows, and so a row found asks the memory once for all of them instead of five times.</summary>
    public static readonly Search.FacetField[] BeforeSpeakers = [Search.FacetField.Event, Search.FacetField.Venue, Search.FacetField.Date, Search.FacetField.Outlet];

    /// <summary>The values of one row, without what stands before them.</summary>
    public ReadOnlySpan<int> Of(int row) => Numbers.AsSpan((First[row] + Lead)..First[row + 1]);
}
