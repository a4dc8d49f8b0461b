using NewsReader.Index.Facets;
using NewsReader.Index.Matching;
using NewsReader.Search;

namespace NewsReader.Index.Results;

/// <summary>Sifts what the words found by the facet choices, and counts every facet.</summary>
/// <remarks>A row that one facet's choice alone turns away still counts for that facet: its counts ignore its own choice.</remarks>
internal sealed class ResultCounter
{
    private const byte Passes = 0;
    private const byte Fails = byte.MaxValue;

    private readonly FacetSnapshot _snapshot;
    private readonly RowSet _found;
    private readonly bool _quotes;
    private readonly int[]? _groups;
    private readonly List<FacetChoice> _choices;
    private readonly List<FacetField> _fields;
    private FacetCounts[] _counts = [];

    public ResultCounter(FacetSnapshot snapshot, RowSet found, SearchView view, List<FacetChoice> choices, IEnumerable<FacetField> fields)
    {
        _snapshot = snapshot;
        _found = found;
        _choices = choices;
        _quotes = AsksQuotes(view);
        _fields = [.. fields.Distinct()];
        _groups = view switch { SearchView.Speakers => snapshot.Column(FacetField.Speaker), SearchView.Events => snapshot.Column(FacetField.Event), _ => null };
    }

    /// <summary>Positions in the rows found that pass all choices; the rows of one speaker or event follow each other.</summary>
    public List<int> Passing { get; private set; } = [];

    /// <summary>Results in the view's unit.</summary>
    public int Total { get; private set; }

    /// <summary>Whether a view is made of quotes; the others are made of articles.</summary>
    public static bool AsksQuotes(SearchView view) => view is SearchView.Quotes or SearchView.Speakers;

    public FacetCounts Of(FacetField field) => Array.Find(_counts, c => c.Field == field) ?? throw new InvalidOperationException($"{field} was not counted.");

    public ResultCounter Count()
    {
        var positions = _groups is null ? null : Grouped(_groups);
        var verdicts = Sift(positions);
        Passing = Where(positions, verdicts, null);
        Total = _groups is null ? Passing.Count : Passing.Select(p => _groups[_found.Rows[p]]).Distinct().Count();
        var chosen = _choices.Select(c => c.Field).ToHashSet();
        var passing = Rows(Passing);
        _counts = [.. _fields.Select(f => chosen.Contains(f) && Array.IndexOf(verdicts, Refused(f)) >= 0 ? CountField(f, Rows(Where(positions, verdicts, f))) : CountField(f, passing))];
        return this;
    }

    /// <summary>The verdict on a row that the choice of one facet alone turns away.</summary>
    private static byte Refused(FacetField field) => (byte)(1 + (int)field);

    private FacetCounts CountField(FacetField field, int[] rows) => _groups is null
        ? new FacetCounts(_snapshot, field).Count(rows, _quotes)
        : new FacetCounts(_snapshot, field).Count(rows, Array.ConvertAll(rows, r => _groups[r]), _quotes);

    /// <summary>Positions of rows that belong to a speaker or event, those of one after the other.</summary>
    private int[] Grouped(int[] groups)
    {
        var positions = Enumerable.Range(0, _found.Count).Where(p => groups[_found.Rows[p]] != 0).ToArray();
        Array.Sort(Array.ConvertAll(positions, p => ((long)groups[_found.Rows[p]] << 32) | (uint)p), positions);
        return positions;
    }

    private byte[] Sift(int[]? positions)
    {
        var verdicts = new byte[positions?.Length ?? _found.Count];
        for (var i = 0; i < verdicts.Length && _choices.Count > 0; i++)
        {
            verdicts[i] = Verdict(_found.Rows[positions is null ? i : positions[i]]);
        }

        return verdicts;
    }

    private byte Verdict(int row)
    {
        var verdict = Passes;
        foreach (var choice in _choices)
        {
            if (verdict == Refused(choice.Field) || choice.Accepts(row, _quotes))
            {
                continue;
            }

            if (verdict != Passes)
            {
                return Fails;
            }

            verdict = Refused(choice.Field);
        }

        return verdict;
    }

    /// <summary>Positions that pass, or that pass but for one facet's choice.</summary>
    private static List<int> Where(int[]? positions, byte[] verdicts, FacetField? butFor)
    {
        var kept = new List<int>(verdicts.Length);
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i] == Passes || (butFor is { } field && verdicts[i] == Refused(field)))
            {
                kept.Add(positions is null ? i : positions[i]);
            }
        }

        return kept;
    }

    private int[] Rows(List<int> positions)
    {
        var rows = new int[positions.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = _found.Rows[positions[i]];
        }

        return rows;
    }
}
