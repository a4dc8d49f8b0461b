using NewsReader.Index.Facets;
using NewsReader.Index.Matching;
using NewsReader.Search;

namespace NewsReader.Index.Results;

/// <summary>Sifts what the words found by the facet choices, and counts every facet on the way.</summary>
/// <remarks>A row that one facet's choice alone turns away still counts for that facet: its counts ignore its own choice.</remarks>
internal sealed class ResultCounter
{
    private readonly FacetSnapshot _snapshot;
    private readonly RowSet _found;
    private readonly bool _quotes;
    private readonly List<FacetChoice> _choices;
    private readonly FacetCounts[] _counts;
    private readonly int[]? _groups;

    public ResultCounter(FacetSnapshot snapshot, RowSet found, SearchView view, List<FacetChoice> choices, IEnumerable<FacetField> fields)
    {
        _snapshot = snapshot;
        _found = found;
        _choices = choices;
        _quotes = AsksQuotes(view);
        _counts = [.. fields.Distinct().Select(f => new FacetCounts(snapshot, f))];
        _groups = view switch { SearchView.Speakers => snapshot.Column(FacetField.Speaker), SearchView.Events => snapshot.Column(FacetField.Event), _ => null };
    }

    /// <summary>Positions in the rows found that pass all choices; the rows of one speaker or event follow each other.</summary>
    public List<int> Passing { get; } = [];

    /// <summary>Results in the view's unit.</summary>
    public int Total { get; private set; }

    /// <summary>Whether a view is made of quotes; the others are made of articles.</summary>
    public static bool AsksQuotes(SearchView view) => view is SearchView.Quotes or SearchView.Speakers;

    public FacetCounts Of(FacetField field) => Array.Find(_counts, c => c.Field == field) ?? throw new InvalidOperationException($"{field} was not counted.");

    public ResultCounter Count()
    {
        if (_groups is null)
        {
            for (var position = 0; position < _found.Count; position++)
            {
                Add(position, position + 1);
            }

            Total = Passing.Count;
        }
        else
        {
            CountGroups(_groups);
        }

        return this;
    }

    private void CountGroups(int[] groups)
    {
        var positions = Enumerable.Range(0, _found.Count).Where(p => groups[_found.Rows[p]] != 0).ToArray();
        var keys = Array.ConvertAll(positions, p => ((long)groups[_found.Rows[p]] << 32) | (uint)p);
        Array.Sort(keys, positions);
        var last = 0;
        foreach (var position in positions)
        {
            var group = groups[_found.Rows[position]];
            if (Add(position, group) && group != last)
            {
                last = group;
                Total++;
            }
        }
    }

    private bool Add(int position, int unit)
    {
        var row = _found.Rows[position];
        FacetField? refusedBy = null;
        foreach (var choice in _choices)
        {
            if (choice.Field == refusedBy || choice.Accepts(row, _quotes))
            {
                continue;
            }

            if (refusedBy is not null)
            {
                return false;
            }

            refusedBy = choice.Field;
        }

        foreach (var counts in _counts)
        {
            if (refusedBy is null || counts.Field == refusedBy)
            {
                counts.Add(row, _quotes, unit);
            }
        }

        if (refusedBy is null)
        {
            Passing.Add(position);
        }

        return refusedBy is null;
    }
}
