using System.Numerics;
using NewsReader.Index.Matching;
using NewsReader.Search;

namespace NewsReader.Index.Facets;

/// <summary>What a request wants and does not want of one facet, as masks over value numbers.</summary>
internal sealed class FacetChoice
{
    private readonly FacetSnapshot _snapshot;
    private readonly bool[]? _wanted;
    private readonly bool[]? _unwanted;
    private readonly int[] _column;
    private readonly bool _ofQuotes;

    public FacetChoice(FacetSnapshot snapshot, FacetField field, bool[]? wanted, bool[]? unwanted)
    {
        _snapshot = snapshot;
        Field = field;
        _wanted = wanted;
        _unwanted = unwanted;
        _column = snapshot.Column(field);
        _ofQuotes = FacetSnapshot.IsOfQuotes(field);
    }

    public FacetField Field { get; }

    /// <summary>The choices of a request, one for each facet that has any; a date range is a choice of dates.</summary>
    public static List<FacetChoice> Of(SearchRequest request, FacetSnapshot snapshot)
    {
        var choices = new List<FacetChoice>();
        foreach (var filters in request.Filters.GroupBy(f => f.Field))
        {
            var values = snapshot.ValuesOf(filters.Key);
            choices.Add(new FacetChoice(snapshot, filters.Key,
                Mask(values, filters.SelectMany(f => f.Include)), Mask(values, filters.SelectMany(f => f.Exclude))));
        }

        if (!request.Date.IsOpen)
        {
            choices.Add(new FacetChoice(snapshot, FacetField.Date, DatesWithin(request.Date, snapshot), null));
        }

        return choices;
    }

    /// <summary>The dates that lie wholly within a range: a year is not within one of its months.</summary>
    public static bool[] DatesWithin(DateRange range, FacetSnapshot snapshot)
    {
        var values = snapshot.ValuesOf(FacetField.Date);
        var mask = new bool[values.Count];
        for (var number = 1; number < mask.Length; number++)
        {
            mask[number] = values[number].Date is { } date && range.Contains(date);
        }

        return mask;
    }

    /// <summary>A mask of values and all that they hold.</summary>
    public static bool[] Widen(bool[] mask, FacetValues values)
    {
        var parents = values.Parents;
        for (var number = 1; number < mask.Length; number++)
        {
            // A wider value always has the smaller number.
            mask[number] |= parents[number] != 0 && mask[parents[number]];
        }

        return mask;
    }

    /// <summary>Those of some article (or quote) rows that have it.</summary>
    public RowBits Accepted(RowBits rows, bool quotes)
    {
        var accepted = new RowBits(rows.Words.Length << 6);
        for (var at = 0; at < rows.Words.Length; at++)
        {
            var kept = 0UL;
            for (var bits = rows.Words[at]; bits != 0; bits &= bits - 1)
            {
                var bit = BitOperations.TrailingZeroCount(bits);
                kept |= Accepts((at << 6) + bit, quotes) ? 1UL << bit : 0;
            }

            accepted.Words[at] = kept;
        }

        return accepted;
    }

    /// <summary>Whether a quote row by itself has it; facets of articles do not count.</summary>
    public bool AcceptsQuote(int quote) => !_ofQuotes || AcceptsNumber(_column[quote]);

    private bool Accepts(int row, bool quotes) => quotes == _ofQuotes ? AcceptsNumber(_column[row])
        : quotes ? AcceptsNumber(_column[_snapshot.ArticleOf[row]])
        : AcceptsQuotesOf(row);

    private bool AcceptsNumber(int number) => (_wanted is null || Has(_wanted, number)) && (_unwanted is null || !Has(_unwanted, number));

    private bool AcceptsQuotesOf(int row)
    {
        bool stated = false, found = _wanted is null;
        for (var quote = _snapshot.FirstQuote[row]; quote < _snapshot.FirstQuote[row + 1]; quote++)
        {
            var number = _column[quote];
            if (number == 0)
            {
                continue;
            }

            if (_unwanted is not null && Has(_unwanted, number))
            {
                return false;
            }

            stated = true;
            found = found || Has(_wanted!, number); // null means found from the start
        }

        return stated ? found : AcceptsNumber(0);
    }

    // A value that was met after the mask was made cannot be one of those named in it.
    private static bool Has(bool[] mask, int number) => number < mask.Length && mask[number];

    private static bool[]? Mask(FacetValues values, IEnumerable<string> chosen)
    {
        bool[]? mask = null;
        foreach (var value in chosen)
        {
            mask ??= new bool[values.Count];
            if (values.Find(value) is >= 0 and var number && number < mask.Length)
            {
                mask[number] = true;
            }
        }

        return mask is null ? null : Widen(mask, values);
    }
}
