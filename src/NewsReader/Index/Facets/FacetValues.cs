using System.Collections.Concurrent;

namespace NewsReader.Index.Facets;

/// <summary>The values of one facet, numbered from 1 in the order they were first met; 0 stands for "not stated".</summary>
internal sealed class FacetValues
{
    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly GrowingArray<FacetEntry> _entries = new();
    private readonly GrowingArray<int> _parents = new();
    private readonly GrowingArray<int> _months = new();
    private readonly string? _separator;

    /// <param name="separator">What parts a path's steps, where values are paths; <c>null</c> where they are not.</param>
    public FacetValues(string? separator)
    {
        _separator = separator;
        _entries.Add(new FacetEntry(Search.FacetValue.NotStated, 0));
        _parents.Add(0);
    }

    /// <summary>One more than the highest number given so far.</summary>
    public int Count => _entries.Count;

    /// <summary>The wider value of each number; 0 for none.</summary>
    public int[] Parents => _parents.Items;

    /// <summary>The numbers of values that are a month, in the order they were first met.</summary>
    public ReadOnlySpan<int> Months => _months.Added;

    public FacetEntry this[int number] => _entries.Items[number];

    /// <summary>The number of a value; -1 for one never met.</summary>
    public int Find(string value) => value == Search.FacetValue.NotStated ? 0 : _numbers.GetValueOrDefault(value, -1);

    /// <summary>Counts a value of one article in or out and gives its number; only one writer at a time.</summary>
    public int Tally(FieldValue? value, int by)
    {
        if (value is null)
        {
            return 0;
        }

        var number = NumberOf(value.Value);
        var entry = this[number];
        entry.Count(value.Label, asLabel: true, by);
        foreach (var alias in value.Aliases)
        {
            entry.Count(alias, asLabel: false, by);
        }

        // A path's wider places can be searched for by name even if no article stands at them directly.
        for (var wider = entry.Parent; wider != 0; wider = this[wider].Parent)
        {
            this[wider].Count(LastStep(this[wider].Value), asLabel: false, by);
        }

        return number;
    }

    /// <summary>The last step of a path.</summary>
    public string LastStep(string value) => _separator is null ? value : value[(value.LastIndexOf(_separator, StringComparison.Ordinal) + 1)..];

    private int NumberOf(string value)
    {
        if (_numbers.TryGetValue(value, out var number))
        {
            return number;
        }

        var cut = _separator is null ? -1 : value.LastIndexOf(_separator, StringComparison.Ordinal);
        var parent = cut < 0 ? 0 : NumberOf(value[..cut]);
        number = _entries.Count;
        _entries.Add(new FacetEntry(value, parent));
        _parents.Add(parent);
        if (_entries.Items[number].Date is { Month: not null, Day: null })
        {
            _months.Add(number);
        }

        _numbers[value] = number;
        return number;
    }
}
