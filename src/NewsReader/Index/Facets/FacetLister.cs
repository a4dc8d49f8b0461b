using System.Collections.Immutable;
using NewsReader.Search;
using NewsReader.Text.Analysis;

namespace NewsReader.Index.Facets;

/// <summary>Lists a facet's values as a page shows them.</summary>
internal static class FacetLister
{
    public static Facet List(FacetCounts counts, SearchRequest request)
    {
        var (field, values) = (counts.Field, counts.Values);
        var included = Chosen(request, field, f => f.Include);
        var excluded = Chosen(request, field, f => f.Exclude);
        var sought = Words.Of(request.FacetContains).ConvertAll(w => w.Form);
        var numbers = new List<int>();
        for (var number = 1; number < counts.Counts.Length; number++)
        {
            if (counts.Counts[number] > 0 && (sought.Count == 0 || Holds(values[number].Shown(field), sought)))
            {
                numbers.Add(number);
            }
        }

        var order = new FacetOrder(counts, request.FacetSort);
        var chosen = included.Union(excluded).Where(v => v != FacetValue.NotStated).ToDictionary(v => v, values.Find, StringComparer.Ordinal);
        var listed = order.First(numbers, (int)Math.Min(int.MaxValue, (long)request.FacetSize + chosen.Count))
            .Where(n => !chosen.ContainsKey(values[n].Value)).Take(request.FacetSize)
            .Concat(chosen.Values.Where(n => n > 0 && n < counts.Counts.Length))
            .Order(order)
            .Select(n => new FacetValue(values[n].Value, values[n].Shown(field), counts.Counts[n], included.Contains(values[n].Value), excluded.Contains(values[n].Value)));

        // A chosen value that no article has stays, so that it can be given up.
        var unknown = chosen.Where(c => c.Value < 0 || c.Value >= counts.Counts.Length).Select(c => c.Key).Order(StringComparer.Ordinal)
            .Select(v => new FacetValue(v, FacetLabels.Of(field, v), 0, included.Contains(v), excluded.Contains(v)));
        var notStated = new FacetValue(FacetValue.NotStated, FacetLabels.NotStated, counts.Counts[0], included.Contains(FacetValue.NotStated), excluded.Contains(FacetValue.NotStated));
        return new Facet(field, [.. listed, .. unknown], notStated, numbers.Count);
    }

    /// <summary>Whether every word sought begins a word of the label.</summary>
    private static bool Holds(string label, List<string> sought) =>
        Words.Of(label) is var words && sought.TrueForAll(s => words.Exists(w => w.Form.StartsWith(s, StringComparison.Ordinal)));

    private static HashSet<string> Chosen(SearchRequest request, FacetField field, Func<FacetFilter, ImmutableArray<string>> values) =>
        request.Filters.Where(f => f.Field == field).SelectMany(f => values(f)).ToHashSet(StringComparer.Ordinal);
}
