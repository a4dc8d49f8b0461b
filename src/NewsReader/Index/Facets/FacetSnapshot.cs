using System.Collections.Immutable;
using NewsReader.Index.Matching;
using NewsReader.Index.Results;
using NewsReader.Search;

namespace NewsReader.Index.Facets;

/// <summary>What a search counts and filters by: a <see cref="FacetTable"/> as it was at one moment.</summary>
internal sealed class FacetSnapshot
{
    private RowBits? _liveRows, _liveQuotes;
    private readonly int[]?[] _totals = new int[Enum.GetValues<FacetField>().Length * 2][];

    public required long Version { get; init; }

    /// <summary>What was found in it last.</summary>
    public RecentFinds Recent { get; } = new();

    public required FacetValues[] Values { get; init; }

    public required int RowCount { get; init; }

    public required int QuoteCount { get; init; }

    /// <summary>Articles that are not removed.</summary>
    public required int LiveCount { get; init; }

    /// <summary>Their quotes.</summary>
    public required int LiveQuoteCount { get; init; }

    public required ulong[] Live { get; init; }

    public required ulong[] LiveQuotes { get; init; }

    /// <summary>Article ids by row.</summary>
    public required string[] Ids { get; init; }

    /// <summary>Publication date by row as <c>yyyymmdd</c>, 00 for what is not known; 0 for none.</summary>
    public required int[] Day { get; init; }

    /// <summary>By 64 rows: no day of theirs is before it, whatever rows without one.</summary>
    public required int[] EarliestDay { get; init; }

    /// <summary>By 64 rows: no day of theirs is after it.</summary>
    public required int[] LatestDay { get; init; }

    /// <summary>First quote row by row; the next row's is the end.</summary>
    public required int[] FirstQuote { get; init; }

    /// <summary>Article row by quote row.</summary>
    public required int[] ArticleOf { get; init; }

    /// <summary>By facet: value numbers by quote row for those of quotes, by row for the others.</summary>
    public required int[][] Columns { get; init; }

    /// <summary>See <see cref="ArticleRecords"/>.</summary>
    public required ushort[] Records { get; init; }

    /// <summary>By facet of quotes: the different value numbers of each article row, as <see cref="ArticleValues"/> has them.</summary>
    public required ValueLists[] OfArticle { get; init; }

    /// <summary>By facet and value number: the article rows that have it, removed ones among them; empty or <c>null</c> where that is not kept.</summary>
    public required ulong[][]?[] RowsOf { get; init; }

    /// <summary>The same for quote rows.</summary>
    public required ulong[][]?[] QuotesOf { get; init; }

    public required CopyRows Copies { get; init; }

    /// <summary>Languages whose stemming rules apply to some article, by number.</summary>
    public required ImmutableArray<string> StemmingLanguages { get; init; }

    /// <summary>Number of the language by row.</summary>
    public required byte[] Languages { get; init; }

    public required RowLengths Lengths { get; init; }

    public required RowLengths QuoteLengths { get; init; }

    public FacetValues ValuesOf(FacetField field) => Values[(int)field];

    public int[] Column(FacetField field) => Columns[(int)field];

    public static bool IsOfQuotes(FacetField field) => field is FacetField.Speaker or FacetField.Verb or FacetField.Kind;

    /// <summary>Every article (or quote) row that is not removed.</summary>
    public RowBits LiveRows(bool quotes) => quotes
        ? LazyInitializer.EnsureInitialized(ref _liveQuotes, () => RowBits.Of(LiveQuotes, QuoteCount))
        : LazyInitializer.EnsureInitialized(ref _liveRows, () => RowBits.Of(Live, RowCount));

    /// <summary>How many articles (or quotes) have each value of a facet.</summary>
    public int[] Totals(FacetField field, bool quotes) => LazyInitializer.EnsureInitialized(ref _totals[((int)field * 2) + (quotes ? 1 : 0)], () => FacetCounts.Totals(this, field, quotes));
}
