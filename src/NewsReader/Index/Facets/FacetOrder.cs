using NewsReader.Search;

namespace NewsReader.Index.Facets;

/// <summary>The order of a facet's values: by count and then by label, or by label with the newest date first.</summary>
internal sealed class FacetOrder(FacetCounts counts, FacetSort sort) : IComparer<int>
{
    public int Compare(int x, int y)
    {
        var byCount = sort == FacetSort.Count ? counts.Counts[y].CompareTo(counts.Counts[x]) : 0;
        if (byCount != 0)
        {
            return byCount;
        }

        var (a, b) = (counts.Values[x], counts.Values[y]);
        var byLabel = string.CompareOrdinal(a.Shown(counts.Field), b.Shown(counts.Field)) * (sort == FacetSort.Name && counts.Field == FacetField.Date ? -1 : 1);
        return byLabel != 0 ? byLabel : string.CompareOrdinal(a.Value, b.Value);
    }

    /// <summary>The first so many of the numbers, in order.</summary>
    public IEnumerable<int> First(List<int> numbers, int count) => BestOf.Take(numbers, count, this);
}
