using NewsReader.Index.Matching;
using NewsReader.Search;

namespace NewsReader.Index.Facets;

/// <summary>How many results have each value of one facet; a result that has a value several times counts once.</summary>
internal sealed class FacetCounts
{
    /// <summary>To look up the values of one row takes about as long as to join so many words of two sets.</summary>
    private const int WordsARow = 40;

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

    /// <summary>Counts several facets of rows that are a result each. Where they are most of all rows, it is the others that are counted, and taken from the whole.</summary>
    public static FacetCounts[] Of(FacetSnapshot snapshot, IEnumerable<FacetField> fields, RowBits rows, bool quotes)
    {
        FacetCounts[] counts = [.. fields.Select(f => new FacetCounts(snapshot, f))];
        if (rows.Count <= (quotes ? snapshot.LiveQuoteCount : snapshot.LiveCount) / 2)
        {
            Walk(counts, rows, quotes);
            return counts;
        }

        Walk(counts, snapshot.LiveRows(quotes).Except(rows), quotes);
        Array.ForEach(counts, c => c.TakeFromAll(quotes));
        return counts;
    }

    /// <summary>Counts one facet of all rows that are not removed.</summary>
    public static int[] Totals(FacetSnapshot snapshot, FacetField field, bool quotes)
    {
        var counts = new FacetCounts(snapshot, field);
        Walk([counts], snapshot.LiveRows(quotes), quotes);
        return counts.Counts;
    }

    /// <summary>Counts groups of rows that are a result each.</summary>
    public FacetCounts Count(RowGroups groups, bool quotes)
    {
        var (starts, values) = _ofQuotes && !quotes
            ? groups.Arrange(_snapshot.OfArticle[(int)Field])
            : groups.Arrange(_column, quotes && !_ofQuotes ? _snapshot.ArticleOf : null);
        var last = new int[Counts.Length];
        for (var group = 1; group < groups.End; group++)
        {
            for (var i = starts[group]; i < starts[group + 1]; i++)
            {
                CountOnce(values[i], group, last);
            }
        }

        return this;
    }

    /// <summary>Rows are read once for all facets.</summary>
    private static void Walk(FacetCounts[] facets, RowBits rows, bool quotes)
    {
        var walked = Array.FindAll(facets, f => !f.CountBits(rows, quotes));
        if (walked.Length == 0)
        {
            return;
        }

        var snapshot = walked[0]._snapshot;
        var alone = walked;
        var joined = JoinedCounts.TakeFrom(snapshot, ref alone, quotes);
        rows.ReadBlocks(block =>
        {
            Span<int> articles = stackalloc int[quotes ? block.Length : 0];
            for (var i = 0; i < articles.Length; i++)
            {
                articles[i] = snapshot.ArticleOf[block[i]];
            }

            joined?.Add(quotes ? articles : block);
            foreach (var facet in alone)
            {
                facet.Add(block, articles, quotes);
            }
        });
        Array.ForEach(walked, f => f.AddToWider());
    }

    /// <summary>Counts by shared bits where the facet has few values and the rows are many; otherwise <c>false</c>.</summary>
    private bool CountBits(RowBits rows, bool quotes)
    {
        var having = (quotes ? _snapshot.QuotesOf : _snapshot.RowsOf)[(int)Field];
        if (having is not { Length: > 0 } || rows.Count <= (long)rows.Words.Length * having.Length / WordsARow)
        {
            return false;
        }

        for (var number = 0; number < having.Length; number++)
        {
            Counts[number] = ValueRows.Count(rows, having[number]);
        }

        return true;
    }

    private void Add(ReadOnlySpan<int> rows, ReadOnlySpan<int> articles, bool quotes)
    {
        var counts = Counts;
        if (_ofQuotes && !quotes)
        {
            var lists = _snapshot.OfArticle[(int)Field];
            foreach (var row in rows)
            {
                foreach (var number in lists.Of(row))
                {
                    counts[number]++;
                }
            }

            return;
        }

        var column = _column;
        foreach (var row in _ofQuotes == quotes ? rows : articles)
        {
            counts[column[row]]++;
        }
    }

    /// <summary>Each row has one path, so a wider place holds what its narrower ones hold; a narrower one has the higher number. Facets of quotes have no wider values.</summary>
    private void AddToWider()
    {
        for (var number = Counts.Length - 1; number > 0; number--)
        {
            Counts[_parents[number]] += _parents[number] == 0 ? 0 : Counts[number];
        }
    }

    private void TakeFromAll(bool quotes)
    {
        var totals = _snapshot.Totals(Field, quotes);
        for (var number = 0; number < Counts.Length; number++)
        {
            // A value met since the snapshot was taken has no rows in it.
            Counts[number] = (number < totals.Length ? totals[number] : 0) - Counts[number];
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
