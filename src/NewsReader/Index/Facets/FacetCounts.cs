using System.Numerics;
using NewsReader.Index.Matching;
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

    /// <summary>Counts rows that are a result each. Where they are most of all rows, it is the others that are counted, and taken from the whole.</summary>
    public FacetCounts Count(RowBits rows, bool quotes)
    {
        if (rows.Count <= (quotes ? _snapshot.LiveQuoteCount : _snapshot.LiveCount) / 2)
        {
            return Walk(rows, quotes);
        }

        Walk(_snapshot.LiveRows(quotes).Except(rows), quotes);
        var totals = _snapshot.Totals(Field, quotes);
        for (var number = 0; number < Counts.Length; number++)
        {
            // A value met since the snapshot was taken has no rows in it.
            Counts[number] = (number < totals.Length ? totals[number] : 0) - Counts[number];
        }

        return this;
    }

    /// <summary>Counts rows that are a result each.</summary>
    public FacetCounts Walk(RowBits rows, bool quotes)
    {
        var having = (quotes ? _snapshot.QuotesOf : _snapshot.RowsOf)[(int)Field];
        if (having is { Length: > 0 } && rows.Count > (long)rows.Words.Length * having.Length / 8)
        {
            for (var number = 0; number < having.Length; number++)
            {
                Counts[number] = ValueRows.Count(rows, having[number]);
            }

            return this;
        }

        if (_ofQuotes && !quotes)
        {
            WalkQuotesOf(rows);
            return this;
        }

        var articleOf = quotes && !_ofQuotes ? _snapshot.ArticleOf : null;
        var (counts, column) = (Counts, _column);
        for (var word = 0; word < rows.Words.Length; word++)
        {
            for (var bits = rows.Words[word]; bits != 0; bits &= bits - 1)
            {
                var row = (word << 6) + BitOperations.TrailingZeroCount(bits);
                counts[column[articleOf is null ? row : articleOf[row]]]++;
            }
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

    /// <summary>Facets of quotes have no wider values.</summary>
    private void WalkQuotesOf(RowBits rows)
    {
        var (first, numbers) = _snapshot.OfArticle[(int)Field];
        var counts = Counts;
        for (var word = 0; word < rows.Words.Length; word++)
        {
            for (var bits = rows.Words[word]; bits != 0; bits &= bits - 1)
            {
                var row = (word << 6) + BitOperations.TrailingZeroCount(bits);
                for (var i = first[row]; i < first[row + 1]; i++)
                {
                    counts[numbers[i]]++;
                }
            }
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
