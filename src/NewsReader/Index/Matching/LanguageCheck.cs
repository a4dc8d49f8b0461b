using NewsReader.Index.Facets;

namespace NewsReader.Index.Matching;

/// <summary>Whether a row's article is of one of some languages.</summary>
/// <param name="facets">Where the languages of rows stand.</param>
/// <param name="quotes">Whether rows are quotes.</param>
/// <param name="languages">By language number.</param>
internal sealed class LanguageCheck(FacetSnapshot facets, bool quotes, bool[] languages)
{
    public bool Accepts(int row) => languages[facets.Languages[quotes ? facets.ArticleOf[row] : row]];

    /// <summary>Leaves out the others, without a branch that nobody could foresee.</summary>
    public int Keep(Span<int> rows, Span<int> frequencies)
    {
        var (wanted, language, articleOf) = (languages, facets.Languages, quotes ? facets.ArticleOf : null);
        var kept = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            (rows[kept], frequencies[kept]) = (row, frequencies[i]);
            kept += wanted[language[articleOf is null ? row : articleOf[row]]] ? 1 : 0;
        }

        return kept;
    }
}
