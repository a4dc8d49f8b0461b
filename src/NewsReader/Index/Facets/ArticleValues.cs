namespace NewsReader.Index.Facets;

/// <summary>The different values that the quotes of each article have of one facet; 0 alone where none states one.</summary>
internal sealed class ArticleValues
{
    private readonly GrowingArray<int> _first = new(), _numbers = new();

    public ArticleValues() => _first.Add(0);

    public ValueLists Lists => new(_first.Items, _numbers.Items);

    /// <summary>Adds the next article row, and tells what it has.</summary>
    public ReadOnlySpan<int> Add(ReadOnlySpan<int> ofQuotes)
    {
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
