using System.Collections.Immutable;
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
    private readonly FacetField? _groups;
    private readonly List<FacetChoice> _choices;
    private readonly ImmutableArray<FacetField> _fields;
    private readonly RowBits _found;
    private readonly RowBits[] _accepted;
    private readonly Dictionary<FacetField, FacetCounts> _counts = [];

    /// <param name="snapshot">What is counted.</param>
    /// <param name="found">What the words found.</param>
    /// <param name="view">What is a result.</param>
    /// <param name="choices">What sifts it.</param>
    /// <param name="fields">Facets that will be asked for: they are counted together.</param>
    public ResultCounter(FacetSnapshot snapshot, RowBits found, SearchView view, List<FacetChoice> choices, ImmutableArray<FacetField> fields)
    {
        _snapshot = snapshot;
        _choices = choices;
        _fields = fields;
        _quotes = AsksQuotes(view);
        _groups = view switch { SearchView.Speakers => FacetField.Speaker, SearchView.Events => FacetField.Event, _ => null };
        _found = found;
        _accepted = [.. choices.Select(c => c.Accepted(found, _quotes))];
        Passing = PassingBut(null);
        Groups = _groups is { } field ? new RowGroups(Passing, snapshot, field) : null;
        Total = Groups?.Count ?? Passing.Count;
    }

    /// <summary>Rows that pass all choices.</summary>
    public RowBits Passing { get; }

    /// <summary>Where results are speakers or events: the passing rows by these.</summary>
    public RowGroups? Groups { get; }

    /// <summary>Results in the view's unit.</summary>
    public int Total { get; }

    /// <summary>Whether a view is made of quotes; the others are made of articles.</summary>
    public static bool AsksQuotes(SearchView view) => view is SearchView.Quotes or SearchView.Speakers;

    public FacetCounts Of(FacetField field)
    {
        if (!_counts.ContainsKey(field))
        {
            var alike = IsChosen(field) ? [field] : _fields.Where(f => !IsChosen(f)).Append(field).Distinct();
            foreach (var counts in Count([.. alike], IsChosen(field) ? PassingBut(field) : Passing))
            {
                _counts[counts.Field] = counts;
            }
        }

        return _counts[field];
    }

    private bool IsChosen(FacetField field) => _choices.Exists(c => c.Field == field);

    private IEnumerable<FacetCounts> Count(FacetField[] fields, RowBits rows)
    {
        if (_groups is not { } field)
        {
            return FacetCounts.Of(_snapshot, fields, rows, _quotes);
        }

        var groups = Groups?.Rows == rows ? Groups : new RowGroups(rows, _snapshot, field);
        return fields.Select(f => new FacetCounts(_snapshot, f).Count(groups, _quotes));
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
}
