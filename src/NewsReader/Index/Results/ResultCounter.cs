using NewsReader.Index.Facets;
using NewsReader.Index.Matching;
using NewsReader.Search;

namespace NewsReader.Index.Results;

/// <summary>Sifts what the words found by the facet choices, and counts every facet.</summary>
/// <remarks>A row that one facet's choice alone turns away still counts for that facet: its counts ignore its own choice.</remarks>
internal sealed class ResultCounter
{
    private readonly FacetSnapshot _snapshot;
    private readonly bool _quotes;
    private readonly int[]? _groups;
    private readonly List<FacetChoice> _choices;
    private readonly RowBits _found;
    private readonly RowBits[] _accepted;
    private readonly Dictionary<FacetField, FacetCounts> _counts = [];

    public ResultCounter(FacetSnapshot snapshot, RowBits found, SearchView view, List<FacetChoice> choices)
    {
        _snapshot = snapshot;
        _choices = choices;
        _quotes = AsksQuotes(view);
        _groups = view switch { SearchView.Speakers => snapshot.Column(FacetField.Speaker), SearchView.Events => snapshot.Column(FacetField.Event), _ => null };
        _found = found;
        _accepted = [.. choices.Select(c => c.Accepted(found, _quotes))];
        Passing = PassingBut(null);
        Grouped = _groups is null ? [] : ByGroup(Passing, _groups);
        Total = _groups is null ? Passing.Count : Grouped.Select(r => _groups[r]).Distinct().Count();
    }

    /// <summary>Rows that pass all choices.</summary>
    public RowBits Passing { get; }

    /// <summary>Where results are speakers or events: the passing rows that belong to one, those of each one after the other.</summary>
    public int[] Grouped { get; }

    /// <summary>Results in the view's unit.</summary>
    public int Total { get; }

    /// <summary>Whether a view is made of quotes; the others are made of articles.</summary>
    public static bool AsksQuotes(SearchView view) => view is SearchView.Quotes or SearchView.Speakers;

    public FacetCounts Of(FacetField field)
    {
        if (!_counts.TryGetValue(field, out var counts))
        {
            _counts[field] = counts = Count(field);
        }

        return counts;
    }

    private FacetCounts Count(FacetField field)
    {
        var chosen = _choices.Exists(c => c.Field == field);
        var counts = new FacetCounts(_snapshot, field);
        if (_groups is null)
        {
            return counts.Count(chosen ? PassingBut(field) : Passing, _quotes);
        }

        var rows = chosen ? ByGroup(PassingBut(field), _groups) : Grouped;
        return counts.Count(rows, Array.ConvertAll(rows, r => _groups[r]), _quotes);
    }

    /// <summary>Rows that pass all choices but those of one facet.</summary>
    private RowBits PassingBut(FacetField? field)
    {
        var passing = _found;
        for (var i = 0; i < _choices.Count; i++)
        {
            passing = _choices[i].Field == field ? passing : passing.And(_accepted[i]);
        }

        return passing;
    }

    private static int[] ByGroup(RowBits rows, int[] groups)
    {
        var grouped = Array.FindAll(rows.ToArray(), r => groups[r] != 0);
        Array.Sort(Array.ConvertAll(grouped, r => ((long)groups[r] << 32) | (uint)r), grouped);
        return grouped;
    }
}
