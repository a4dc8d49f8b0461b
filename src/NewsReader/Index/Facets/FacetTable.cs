using NewsReader.Search;
using NewsReader.Text.Analysis;

namespace NewsReader.Index.Facets;

/// <summary>Facet values of all articles and quotes as columns of numbers in memory, so that counting is a walk over arrays.</summary>
/// <remarks>Rows are only added; what is removed loses its bit in the snapshot's live rows. One writer at a time; readers hold snapshots.</remarks>
internal sealed class FacetTable
{
    private static readonly FacetField[] Fields = Enum.GetValues<FacetField>();

    private readonly FacetValues[] _values = [.. Fields.Select(f => new FacetValues(f switch { FacetField.Venue => "/", FacetField.Date => "-", _ => null }))];
    private readonly GrowingArray<string> _ids = new();
    private readonly GrowingArray<int> _event = new(), _venue = new(), _date = new(), _day = new(), _outlet = new(), _language = new(), _firstQuote = new();
    private readonly GrowingArray<int> _speaker = new(), _verb = new(), _kind = new(), _article = new();
    private readonly ArticleValues[] _ofArticle = [.. Fields.Select(_ => new ArticleValues())];
    private readonly ArticleRecords _records = new();
    private readonly ValueRows[] _rowsOf = [.. Fields.Select(_ => new ValueRows())], _quotesOf = [.. Fields.Select(_ => new ValueRows())];
    private readonly GrowingArray<byte> _length = new(), _quoteLength = new(), _stemmingOf = new();
    private readonly DayRanges _days = new();
    private readonly List<string> _stemming = [""];
    private readonly CopyColumn _copies = new();
    private ulong[] _live = [], _liveQuotes = [];
    private int _liveCount, _liveQuoteCount;
    private long _lengths, _quoteLengths;

    public FacetTable() => _firstQuote.Add(0);

    public int RowCount => _ids.Count;

    public int LiveCount => _liveCount;

    public int QuoteCount => _article.Count;

    /// <summary>The first quote row of an article's row.</summary>
    public int FirstQuoteOf(int row) => _firstQuote.Items[row];

    /// <summary>Adds an article and gives its row; its quotes take the next quote rows.</summary>
    public int Add(ArticleFields fields)
    {
        var row = _ids.Count;
        _ids.Add(fields.Id.Value);
        foreach (var quote in fields.Quotes)
        {
            _speaker.Add(Values(FacetField.Speaker).Tally(quote.Speaker, 1));
            _verb.Add(Values(FacetField.Verb).Tally(quote.Verb, 1));
            _kind.Add(Values(FacetField.Kind).Tally(Kind(quote), 1));
            _quoteLength.Add(RowLengths.Code(quote.Length));
            _quoteLengths += quote.Length;
            _article.Add(row);
        }

        _event.Add(Values(FacetField.Event).Tally(fields.Event, 1));
        _venue.Add(Values(FacetField.Venue).Tally(Venue(fields), 1));
        _date.Add(Values(FacetField.Date).Tally(Date(fields), 1));
        _outlet.Add(Values(FacetField.Outlet).Tally(Plain(fields.Outlet), 1));
        _language.Add(Values(FacetField.Language).Tally(Plain(fields.Language), 1));
        _day.Add(fields.Published is { } p ? (p.Year * 10_000) + ((p.Month ?? 0) * 100) + (p.Day ?? 0) : 0);
        _days.Add(row, _day.Items[row]);
        _firstQuote.Add(_article.Count);
        _copies.Add(fields.CopyGroup);
        _records.Add([_event.Items[row], _venue.Items[row], _date.Items[row], _outlet.Items[row]], NoteQuotes(FacetField.Speaker, _speaker, row));
        NoteQuotes(FacetField.Verb, _verb, row);
        NoteQuotes(FacetField.Kind, _kind, row);
        _rowsOf[(int)FacetField.Language].Add(row, _language.Items[row]);
        _stemmingOf.Add(Stemming(Stemmer.LanguageOf(fields.Language ?? "")));
        _length.Add(RowLengths.Code(fields.Length));
        _lengths += fields.Length;
        SetLive(row, true);
        return row;
    }

    /// <summary>Takes a row out; <paramref name="fields"/> are those it was added with.</summary>
    public void Remove(int row, ArticleFields fields)
    {
        foreach (var quote in fields.Quotes)
        {
            Values(FacetField.Speaker).Tally(quote.Speaker, -1);
            Values(FacetField.Verb).Tally(quote.Verb, -1);
            Values(FacetField.Kind).Tally(Kind(quote), -1);
        }

        Values(FacetField.Event).Tally(fields.Event, -1);
        Values(FacetField.Venue).Tally(Venue(fields), -1);
        Values(FacetField.Date).Tally(Date(fields), -1);
        Values(FacetField.Outlet).Tally(Plain(fields.Outlet), -1);
        Values(FacetField.Language).Tally(Plain(fields.Language), -1);
        SetLive(row, false);
    }

    /// <summary>The table as it is now; later changes do not show in it.</summary>
    public FacetSnapshot Snapshot(long version) => new()
    {
        Version = version,
        Values = _values,
        RowCount = RowCount,
        QuoteCount = QuoteCount,
        LiveCount = _liveCount,
        LiveQuoteCount = _liveQuoteCount,
        Live = (ulong[])_live.Clone(),
        LiveQuotes = (ulong[])_liveQuotes.Clone(),
        Ids = _ids.Items,
        Day = _day.Items,
        EarliestDay = _days.Earliest,
        LatestDay = _days.Latest,
        FirstQuote = _firstQuote.Items,
        ArticleOf = _article.Items,
        Columns = [_speaker.Items, _event.Items, _venue.Items, _date.Items, _outlet.Items, _verb.Items, _kind.Items, _language.Items],
        Records = _records.Items,
        OfArticle = [.. _ofArticle.Select(v => v.Lists)],
        RowsOf = [.. _rowsOf.Select(r => r.Bits())],
        QuotesOf = [.. _quotesOf.Select(r => r.Bits())],
        Copies = _copies.Snapshot(),
        StemmingLanguages = [.. _stemming],
        Languages = _stemmingOf.Items,
        Lengths = new RowLengths(_length.Items, (double)_lengths / Math.Max(1, RowCount)),
        QuoteLengths = new RowLengths(_quoteLength.Items, (double)_quoteLengths / Math.Max(1, QuoteCount)),
    };

    private FacetValues Values(FacetField field) => _values[(int)field];

    /// <summary>The article's different values of a facet of quotes, and who has each.</summary>
    private ReadOnlySpan<int> NoteQuotes(FacetField field, GrowingArray<int> column, int row)
    {
        var (first, end) = (_firstQuote.Items[row], _firstQuote.Items[row + 1]);
        var numbers = _ofArticle[(int)field].Add(column.Items.AsSpan(first, end - first));
        foreach (var number in numbers)
        {
            _rowsOf[(int)field].Add(row, number);
        }

        for (var quote = first; quote < end; quote++)
        {
            _quotesOf[(int)field].Add(quote, column.Items[quote]);
        }

        return numbers;
    }

    private byte Stemming(string language)
    {
        var number = _stemming.IndexOf(language);
        if (number < 0)
        {
            number = _stemming.Count;
            _stemming.Add(language);
        }

        return (byte)number;
    }

    private void SetLive(int row, bool live)
    {
        Set(ref _live, row, live);
        _liveCount += live ? 1 : -1;
        for (var quote = _firstQuote.Items[row]; quote < _firstQuote.Items[row + 1]; quote++)
        {
            Set(ref _liveQuotes, quote, live);
            _liveQuoteCount += live ? 1 : -1;
        }
    }

    private static void Set(ref ulong[] bits, int row, bool to)
    {
        if (row / 64 >= bits.Length)
        {
            Array.Resize(ref bits, Math.Max(16, bits.Length * 2));
        }

        var bit = 1UL << (row % 64);
        bits[row / 64] = to ? bits[row / 64] | bit : bits[row / 64] & ~bit;
    }

    private static FieldValue Kind(QuoteFields quote) => Plain(quote.Kind.ToString().ToLowerInvariant())!; // not null where the value is not

    private static FieldValue? Venue(ArticleFields fields) =>
        fields.Venue is { } path ? new FieldValue(path, path[(path.LastIndexOf('/') + 1)..], path.Contains('/') ? [FacetLabels.Place(path)] : []) : null;

    private static FieldValue? Date(ArticleFields fields) => Plain(fields.Published?.ToString());

    private static FieldValue? Plain(string? value) => value is null ? null : new FieldValue(value, value, []);
}
