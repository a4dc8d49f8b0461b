using System.Collections.Immutable;
using NewsReader.Search;
using NewsReader.Text.Analysis;

namespace NewsReader.Index.Facets;

/// <summary>Lists a facet's values as a page shows them.</summary>
internal static class FacetLister
{
    public static Facet List(FacetCounts counts, SearchRequest request)
    {
        var field = counts.Field;
        var included = Chosen(request, field, f => f.Include);
        var excluded = Chosen(request, field, f => f.Exclude);
        var sought = Words.Of(request.FacetContains).ConvertAll(w => w.Form);
        var listed = new List<FacetValue>();
        var chosen = new List<FacetValue>();
        for (var number = 1; number < counts.Counts.Length; number++)
        {
            var entry = counts.Values[number];
            var isChosen = included.Contains(entry.Value) || excluded.Contains(entry.Value);
            if (counts.Counts[number] == 0 && !isChosen)
            {
                continue;
            }

            var value = new FacetValue(entry.Value, FacetLabels.Of(field, entry), counts.Counts[number], included.Contains(entry.Value), excluded.Contains(entry.Value));
            (isChosen ? chosen : listed).Add(value);
        }

        AddUnknown(chosen, field, included, excluded);
        listed.RemoveAll(v => !Holds(v.Label, sought));
        var distinct = listed.Count + chosen.Count(v => v.Count > 0 && Holds(v.Label, sought));
        var order = Order(field, request.FacetSort);
        listed.Sort(order);
        var values = listed.Take(request.FacetSize).Concat(chosen).Order(Comparer<FacetValue>.Create(order));
        return new Facet(field, [.. values], NotStated(counts, included, excluded), distinct);
    }

    /// <summary>Whether every word sought begins a word of the label.</summary>
    private static bool Holds(string label, List<string> sought) =>
        sought.Count == 0 || (Words.Of(label) is var words && sought.TrueForAll(s => words.Exists(w => w.Form.StartsWith(s, StringComparison.Ordinal))));

    private static FacetValue NotStated(FacetCounts counts, HashSet<string> included, HashSet<string> excluded) =>
        new(FacetValue.NotStated, FacetLabels.NotStated, counts.Counts[0], included.Contains(FacetValue.NotStated), excluded.Contains(FacetValue.NotStated));

    private static HashSet<string> Chosen(SearchRequest request, FacetField field, Func<FacetFilter, ImmutableArray<string>> values) =>
        request.Filters.Where(f => f.Field == field).SelectMany(f => values(f)).ToHashSet(StringComparer.Ordinal);

    /// <summary>A chosen value that no article has stays where it can be given up.</summary>
    private static void AddUnknown(List<FacetValue> chosen, FacetField field, HashSet<string> included, HashSet<string> excluded)
    {
        var known = chosen.Select(v => v.Value).Append(FacetValue.NotStated).ToHashSet(StringComparer.Ordinal);
        foreach (var value in included.Union(excluded).Where(v => !known.Contains(v)).Order(StringComparer.Ordinal))
        {
            chosen.Add(new FacetValue(value, FacetLabels.Of(field, value), 0, included.Contains(value), excluded.Contains(value)));
        }
    }

    private static Comparison<FacetValue> Order(FacetField field, FacetSort sort) => (a, b) =>
    {
        var byCount = sort == FacetSort.Count ? b.Count.CompareTo(a.Count) : 0;
        var byLabel = string.CompareOrdinal(a.Label, b.Label) * (sort == FacetSort.Name && field == FacetField.Date ? -1 : 1);
        return byCount != 0 ? byCount : byLabel != 0 ? byLabel : string.CompareOrdinal(a.Value, b.Value);
    };
}
