using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NewsReader.Search;

namespace NewsReader.Index.Facets;

/// <summary>What a search counts and filters by: a <see cref="FacetTable"/> as it was at one moment.</summary>
internal sealed class FacetSnapshot
{
    public required long Version { get; init; }

    public required FacetValues[] Values { get; init; }

    public required int RowCount { get; init; }

    public required int QuoteCount { get; init; }

    /// <summary>Articles that are not removed.</summary>
    public required int LiveCount { get; init; }

    public required ulong[] Live { get; init; }

    /// <summary>Article ids by row.</summary>
    public required string[] Ids { get; init; }

    /// <summary>Publication date by row as <c>yyyymmdd</c>, 00 for what is not known; 0 for none.</summary>
    public required int[] Day { get; init; }

    /// <summary>First quote row by row; the next row's is the end.</summary>
    public required int[] FirstQuote { get; init; }

    /// <summary>Article row by quote row.</summary>
    public required int[] ArticleOf { get; init; }

    /// <summary>By facet: value numbers by quote row for those of quotes, by row for the others.</summary>
    public required int[][] Columns { get; init; }

    /// <summary>Languages whose stemming rules apply to some article.</summary>
    public required ImmutableArray<string> StemmingLanguages { get; init; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsLive(int row) => (Live[row >> 6] & (1UL << (row & 63))) != 0;

    public FacetValues ValuesOf(FacetField field) => Values[(int)field];

    public int[] Column(FacetField field) => Columns[(int)field];

    public static bool IsOfQuotes(FacetField field) => field is FacetField.Speaker or FacetField.Verb or FacetField.Kind;

    /// <summary>Every article (or quote) row that is not removed, ascending.</summary>
    public int[] AllRows(bool quotes)
    {
        var rows = new List<int>(quotes ? QuoteCount : LiveCount);
        for (var row = 0; row < RowCount; row++)
        {
            if (!IsLive(row))
            {
                continue;
            }

            if (!quotes)
            {
                rows.Add(row);
                continue;
            }

            for (var quote = FirstQuote[row]; quote < FirstQuote[row + 1]; quote++)
            {
                rows.Add(quote);
            }
        }

        return [.. rows];
    }
}
