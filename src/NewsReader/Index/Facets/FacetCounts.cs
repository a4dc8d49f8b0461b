using NewsReader.Search;

namespace NewsReader.Index.Facets;

/// <summary>How many results have each value of one facet; a result that has a value several times counts once.</summary>
internal sealed class FacetCounts
{
    private readonly FacetSnapshot _snapshot;
    private readonly int[] _column;
    private readonly int[] _parents;
    private readonly bool _ofQuotes;

    public FacetCounts(FacetSnapshot snapshot, FacetField field)
    {
        _snapshot = snapshot;
        Field = field;
        Values = snapshot.ValuesOf(field);
        Counts = new int[Values.Count];
        _column = snapshot.Column(field);
        _parents = Values.Parents;
        _ofQuotes = FacetSnapshot.IsOfQuotes(field);
    }

    public FacetField Field { get; }

    public FacetValues Values { get; }

    /// <summary>By value number.</summary>
    public int[] Counts { get; }

    /// <summary>Counts rows that are a result each.</summary>
    public FacetCounts Count(ReadOnlySpan<int> rows, bool quotes)
    {
        if (_ofQuotes && !quotes)
        {
            CountQuotesOf(rows);
            return this;
        }

        var articleOf = quotes && !_ofQuotes ? _snapshot.ArticleOf : null;
        foreach (var row in rows)
        {
            Counts[_column[articleOf is null ? row : articleOf[row]]]++;
        }

        // Each row has one path, so a wider place holds what its narrower ones hold; a narrower one has the higher number.
        for (var number = Counts.Length - 1; number > 0; number--)
        {
            Counts[_parents[number]] += _parents[number] == 0 ? 0 : Counts[number];
        }

        return this;
    }

    /// <summary>Counts rows of which several may be one result.</summary>
    /// <param name="units">By position: names the row's result; not 0, and the rows of one result follow each other.</param>
    public FacetCounts Count(ReadOnlySpan<int> rows, ReadOnlySpan<int> units, bool quotes)
    {
        var last = new int[Counts.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            if (_ofQuotes && !quotes)
            {
                CountQuotesOf(rows[i], units[i], last);
            }
            else
            {
                CountOnce(_column[quotes && !_ofQuotes ? _snapshot.ArticleOf[rows[i]] : rows[i]], units[i], last);
            }
        }

        return this;
    }

    private void CountQuotesOf(ReadOnlySpan<int> rows)
    {
        var last = new int[Counts.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            CountQuotesOf(rows[i], i + 1, last);
        }
    }

    private void CountQuotesOf(int row, int unit, int[] last)
    {
        var stated = false;
        for (var quote = _snapshot.FirstQuote[row]; quote < _snapshot.FirstQuote[row + 1]; quote++)
        {
            if (_column[quote] is not 0 and var number)
            {
                stated = true;
                CountOnce(number, unit, last);
            }
        }

        if (!stated)
        {
            CountOnce(0, unit, last);
        }
    }

    private void CountOnce(int number, int unit, int[] last)
    {
        while (last[number] != unit)
        {
            last[number] = unit;
            Counts[number]++;
            number = _parents[number];
            if (number == 0)
            {
                return;
            }
        }
    }
}
