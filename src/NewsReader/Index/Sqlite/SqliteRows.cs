using NewsReader.Index.Facets;

namespace NewsReader.Index.Sqlite;

/// <summary>One state of the facet table and what the database's rows stand for.</summary>
/// <param name="Facets">The facet table then.</param>
/// <param name="RowOf">Facet row by row in the database; -1 for one that was removed before it was seen.</param>
/// <param name="QuoteRowOf">The same for quotes.</param>
/// <param name="StoredRow">Row in the database by facet row.</param>
/// <param name="FirstStoredQuote">First quote in the database by facet row.</param>
internal sealed record SqliteRows(FacetSnapshot Facets, int[] RowOf, int[] QuoteRowOf, int[] StoredRow, int[] FirstStoredQuote)
{
    /// <summary>Row in the database by quote row.</summary>
    public int StoredQuote(int quote)
    {
        var article = Facets.ArticleOf[quote];
        return FirstStoredQuote[article] + quote - Facets.FirstQuote[article];
    }
}
