using NewsReader.Search;

namespace NewsReader.Index.Facets;

/// <summary>How many results have each value of one facet; a result that has a value several times counts once.</summary>
internal sealed class FacetCounts
{
    private readonly FacetSnapshot _snapshot;
    private readonly int[] _column;
    private readonly int[] _parents;
    private readonly int[] _lastUnit;
    private readonly bool _ofQuotes;

    public FacetCounts(FacetSnapshot snapshot, FacetField field)
    {
        _snapshot = snapshot;
        Field = field;
        Values = snapshot.ValuesOf(field);
        Counts = new int[Values.Count];
        _lastUnit = new int[Counts.Length];
        _column = snapshot.Column(field);
        _parents = Values.Parents;
        _ofQuotes = FacetSnapshot.IsOfQuotes(field);
    }

    public FacetField Field { get; }

    public FacetValues Values { get; }

    /// <summary>By value number.</summary>
    public int[] Counts { get; }

    /// <summary>Counts the values of a row for the result it belongs to; the rows of one result follow each other.</summary>
    /// <param name="unit">Names the result; not 0.</param>
    public void Add(int row, bool quotes, int unit)
    {
        if (quotes)
        {
            Count(_column[_ofQuotes ? row : _snapshot.ArticleOf[row]], unit);
        }
        else if (!_ofQuotes)
        {
            Count(_column[row], unit);
        }
        else
        {
            AddQuotesOf(row, unit);
        }
    }

    private void AddQuotesOf(int row, int unit)
    {
        var stated = false;
        for (var quote = _snapshot.FirstQuote[row]; quote < _snapshot.FirstQuote[row + 1]; quote++)
        {
            if (_column[quote] is not 0 and var number)
            {
                stated = true;
                Count(number, unit);
            }
        }

        if (!stated)
        {
            Count(0, unit);
        }
    }

    private void Count(int number, int unit)
    {
        while (_lastUnit[number] != unit)
        {
            _lastUnit[number] = unit;
            Counts[number]++;
            if (_parents[number] == 0)
            {
                return;
            }

            number = _parents[number];
        }
    }
}
