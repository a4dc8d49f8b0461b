namespace NewsReader.Index.Facets;

/// <summary>The different values that the quotes of each article have of one facet; 0 alone where none states one.</summary>
/// <param name="lead">How many other numbers stand before each article's values: what is counted together is read together.</param>
internal sealed class ArticleValues(int lead)
{
    private readonly GrowingArray<int> _first = new(), _numbers = new();

    public ValueLists Lists => new(_first.Items, _numbers.Items, lead);

    /// <summary>Adds the next article row, and tells what it has.</summary>
    /// <param name="before">What stands before them.</param>
    /// <param name="ofQuotes">The value of each quote.</param>
    public ReadOnlySpan<int> Add(ReadOnlySpan<int> before, ReadOnlySpan<int> ofQuotes)
    {
        if (_first.Count == 0)
        {
            _first.Add(0);
        }

        foreach (var number in before)
        {
            _numbers.Add(number);
        }

        var start = _numbers.Count;
        if (ofQuotes.ContainsAnyExcept(0))
        {
            foreach (var number in ofQuotes.Length > 16 ? [.. new HashSet<int>(ofQuotes.ToArray())] : ofQuotes)
            {
                if (number != 0 && !_numbers.Items.AsSpan(start, Math.Min(16, _numbers.Count - start)).Contains(number))
                {
                    _numbers.Add(number);
                }
            }
        }
        else
        {
            _numbers.Add(0);
        }

        _first.Add(_numbers.Count);
        return _numbers.Items.AsSpan(start, _numbers.Count - start);
    }
}
