using NewsReader.Articles;
using NewsReader.Search;

namespace NewsReader.Index.Facets;

/// <summary>One value of a facet: its number stands in the columns, its names change as articles come and go.</summary>
internal sealed class FacetEntry(string value, int parent)
{
    private FacetName[] _names = [];
    private string? _label;
    private string? _shown;

    public string Value { get; } = value;

    /// <summary>Number of the wider value that holds it; 0 for none.</summary>
    public int Parent { get; } = parent;

    /// <summary>The value read as a date, where it is one.</summary>
    public PartialDate? Date { get; } = PartialDate.Parse(value);

    /// <summary>The names in use now.</summary>
    public IEnumerable<FacetName> Names => _names.Where(n => n.Uses > 0);

    /// <summary>The name most often given; of several the first by character.</summary>
    public string Label => _label ??= _names.Where(n => n.Labels > 0).OrderByDescending(n => n.Labels).ThenBy(n => n.Text, StringComparer.Ordinal).FirstOrDefault()?.Text ?? Value;

    /// <summary>What a person reads in a facet.</summary>
    public string Shown(FacetField field) => _shown ??= FacetLabels.Of(field, this);

    /// <summary>Counts a name in (1) or out (-1); only one writer at a time.</summary>
    public void Count(string name, bool asLabel, int by)
    {
        var known = Array.Find(_names, n => n.Text == name);
        if (known is null)
        {
            known = new FacetName(name);
            _names = [.. _names, known];
        }

        known.Uses += by;
        known.Labels += asLabel ? by : 0;
        _label = null;
        _shown = null;
    }
}
