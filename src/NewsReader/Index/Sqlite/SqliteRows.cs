using NewsReader.Index.Facets;

namespace NewsReader.Index.Sqlite;

/// <summary>Which rows of the facet table stand for which rows of the database, at one moment.</summary>
/// <param name="Facets">The facet table then.</param>
/// <param name="RowOf">Facet row by database row.</param>
/// <param name="QuoteRowOf">Facet quote row by database quote row.</param>
/// <param name="StoredRow">Database row by facet row.</param>
internal sealed record SqliteRows(FacetSnapshot Facets, int[] RowOf, int[] QuoteRowOf, int[] StoredRow);
